import { codeList } from './code-list';
import { codeLists } from './code-lists';

const lists = Object.values(codeLists);

describe.each(lists.map((list) => [list.id, list] as const))('%s', (id, list) => {
  it('stands under its own id and names its document', () => {
    expect(codeLists[id]).toBe(list);
    expect(list.standard).not.toBe('');
  });

  it('reads every code, name and everyday word', () => {
    for (const { code, name, nameEn, everyday } of list.entries) {
      for (const text of [code, name, nameEn, ...everyday]) expect([text, list.read(text)]).toEqual([text, code]);
      expect(list.read(list.name(code) ?? '')).toBe(code);
      expect(list.has(code)).toBe(true);
      expect(list.name(code, 'en')).toMatch(/^[A-Z]/);
    }
  });

  it('has every code and every word once', () => {
    const words = list.entries.flatMap(({ code, name, everyday }) => [code, name, ...everyday]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('reads nothing out of nothing', () => {
    for (const text of ['', ' ', '？', '00', 'constructor', '__proto__']) expect([text, list.read(text)]).toEqual([text, null]);
    expect(list.name('??')).toBeNull();
    expect(list.has('')).toBe(false);
  });
});

describe('words of rolls', () => {
  it.each([
    ['sex', '男', '1'],
    ['sex', ' 女 ', '2'],
    ['sex', '男性', '1'],
    ['maritalStatus', '有配偶', '20'],
    ['maritalStatus', '已婚', '20'],
    ['maritalStatus', '离异', '40'],
    ['ethnicGroup', '汉', '01'],
    ['ethnicGroup', '汉族', '01'],
    ['ethnicGroup', '1', '01'],
    ['ethnicGroup', '維吾爾', null],
    ['ethnicGroup', '维吾尔', '05'],
    ['ethnicGroup', '锡伯族', '38'],
    ['ethnicGroup', '穿青人', '97'],
    ['ethnicGroup', '华族', null],
    ['ethnicGroup', '57', null],
    ['relation', '户主', '02'],
    ['relation', '2', '02'],
    ['relation', '妻子', '12'],
    ['relation', '丈夫', '11'],
    ['relation', '儿子', '20'],
    ['relation', '女儿', '30'],
    ['relation', '长子', '22'],
    ['relation', '次女', '33'],
    ['relation', '孙', '41'],
    ['relation', '外孙女', '44'],
    ['relation', '儿媳', '38'],
    ['relation', '女婿', '28'],
    ['relation', '公公', '53'],
    ['relation', '岳母', '56'],
    ['relation', '养女', '37'],
    ['relation', '媳妇', null],
    ['relation', '20', '20'],
    ['education', '大学本科', '20'],
    ['education', '文盲或半文盲', '90'],
    ['education', '文盲', '90'],
    ['education', '初中', '70'],
    ['education', '高中毕业', '61'],
    ['education', '小学', '80'],
    ['education', '中专', '40'],
    ['registrationType', '非农业家庭户', '1'],
    ['registrationType', '农业家庭户', '2'],
    ['registrationType', '非农业集体户', '3'],
    ['registrationType', '居民户口', '91'],
    ['householdKind', '家庭户', 'FAMILY'],
    ['householdKind', '2', 'COLLECTIVE'],
    ['householdKind', 'family', 'FAMILY'],
    ['militaryService', '未服兵役', 'NOT_SERVED'],
    ['militaryService', '退伍军人', 'DISCHARGED'],
    ['registrationStatus', '正常', 'ACTIVE'],
    ['registrationStatus', '注销', 'CANCELLED'],
    ['registrationStatus', '待定', 'PENDING'],
    ['leaveDuration', '半年以上，不满一年', '3'],
    ['cancellation', '迁出（离开）本地', '3'],
  ] as const)('%s: %s is %s', (id, text, code) => expect(codeLists[id].read(text)).toBe(code));
});

it('has the lists of the standards whole', () => {
  const sizes = Object.fromEntries(lists.map((list) => [list.id, list.entries.length]));
  expect(sizes).toMatchObject({
    sex: 4, maritalStatus: 8, ethnicGroup: 58, relation: 84, education: 40, registrationType: 11, alteration: 17, urbanRural: 7, leaveDuration: 9,
  });
});

it('refuses a list in which a word means two things', () => {
  expect(() => codeList('sex', 'test', [['1', '男', 'Male'], ['2', '女', 'Female', '男']])).toThrow('男 means both 1 and 2');
});
