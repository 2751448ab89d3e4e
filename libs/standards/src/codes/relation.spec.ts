import { codeLists } from './code-lists';
import { censusRelation, censusRelations, isChild, isHead, isParent, isSpouse, relationDetail } from './relation';

const codes = codeLists.relation.entries.map((entry) => entry.code);
const matching = (test: (code: string) => boolean) => codes.filter(test).join(' ');

describe('relationDetail', () => {
  it('knows every code of the list and no other', () => {
    for (const code of codes) expect(relationDetail(code)?.code).toBe(code);
    for (const code of ['', '00', '03', '13', '98', '20 ']) expect(relationDetail(code)).toBeNull();
  });

  it.each([
    ['02', { sex: null, generation: 0, headSex: null, blood: false, census: '0' }],
    ['11', { sex: '1', generation: 0, headSex: '2', blood: false, census: '1' }],
    ['12', { sex: '2', generation: 0, headSex: '1', blood: false, census: '1' }],
    ['20', { sex: '1', generation: -1, headSex: null, blood: true, census: '2' }],
    ['27', { sex: '1', generation: -1, headSex: null, blood: false, census: '2' }],
    ['38', { sex: '2', generation: -1, headSex: null, blood: false, census: '6' }],
    ['44', { sex: '2', generation: -2, headSex: null, blood: true, census: '7' }],
    ['54', { sex: '2', generation: 1, headSex: '2', blood: false, census: '4' }],
    ['55', { sex: '1', generation: 1, headSex: '1', blood: false, census: '4' }],
    ['61', { sex: '1', generation: 2, headSex: null, blood: true, census: '5' }],
    ['99', { sex: null, generation: 0, headSex: null, blood: false, census: '9' }],
  ])('of %s', (code, detail) => expect(relationDetail(code)).toEqual({ code, ...detail }));

  it('implies a sex of the head only for husband, wife and parents-in-law', () => {
    expect(matching((code) => relationDetail(code)?.headSex === '2')).toBe('11 53 54');
    expect(matching((code) => relationDetail(code)?.headSex === '1')).toBe('12 55 56');
  });

  it('agrees with the name about the sex', () => {
    const ofOneSex = codeLists.relation.entries.filter(({ name }) => !/、|父母|姐妹/.test(name));
    for (const { code, name } of ofOneSex) {
      if (/[女媳妇母妻嫂姐妹]$/.test(name)) expect([name, relationDetail(code)?.sex]).toEqual([name, '2']);
      if (/[子父婿夫兄弟甥]$/.test(name)) expect([name, relationDetail(code)?.sex]).toEqual([name, '1']);
    }
  });
});

describe('kinds of relation', () => {
  it('are those of the rules', () => {
    expect(matching(isHead)).toBe('01 02');
    expect(matching(isSpouse)).toBe('10 11 12');
    expect(matching(isChild)).toBe('20 21 22 23 24 25 26 27 29 30 31 32 33 34 35 36 37 39');
    expect(matching(isParent)).toBe('50 51 52 53 54 55 56');
  });

  it('take an unread relation for none', () => {
    expect([isHead(null), isSpouse(null), isChild(null), isParent(null)]).toEqual([false, false, false, false]);
  });
});

describe('censusRelation', () => {
  it('answers with an item of the census form', () => {
    const items = censusRelations.map((entry) => entry.code);
    for (const code of codes) expect(items).toContain(censusRelation(code));
  });

  it('does not know what is no code', () => expect(censusRelation('xx')).toBeNull());
});
