import { rejectionMessage, rejectionReasons, rollReader, type RollOutcome } from '../index';
import { shortHead, shortHeaders, shortRow } from '../testing/rolls';
import { readAll, sourceOf } from '../testing/sources';
import { csvRecord } from '../csv/csv.writer';

async function readRows(headers: readonly string[], rows: readonly (readonly string[])[]): Promise<RollOutcome[]> {
  const { head, rows: raw } = await readAll(sourceOf([headers, ...rows].map((row) => csvRecord(row, ',')).join('')));
  return raw.map(rollReader(head));
}

/** The outcome of the short row with one cell replaced. */
async function readWith(cells: Readonly<Record<string, string>>): Promise<RollOutcome> {
  const added = Object.keys(cells).filter((header) => !shortHeaders.includes(header));
  const headers = [...shortHeaders, ...added];
  const [outcome] = await readRows(headers, [headers.map((header, index) => cells[header] ?? shortRow[index] ?? '')]);
  if (!outcome) throw new Error('The row was taken for a blank one');
  return outcome;
}

describe('rollReader', () => {
  it('types a row of the printed list', async () => {
    const outcome = await readWith({
      序号: '7', 组别: '第三组', 户别: '家庭户', 户口性质: '非农业家庭户', 婚姻状况: '有配偶', 文化程度: '大学本科', 兵役状况: '未服兵役', 登记日期: '1990/5/1', 登记状态: '待定', 联系电话: '１３８００００００００', 住址: ' 人民路66号（西） ', 血型: 'A',
    });
    expect(outcome.row).toEqual({
      rowNumber: 1, rejectionId: null, originalRow: null, warnings: null, extra: { 血型: 'A' }, sourceRow: '7',
      villageCode: '700101001001', villageName: '', group: { number: 3, name: '3组' }, householdNumber: '000000001',
      householdKind: 'FAMILY', registrationType: '1', relation: '02', name: '许国', formerName: '', sex: '1', ethnicGroup: '01',
      birthDate: '1977-01-21', citizenNumber: '700101197701214458', maritalStatus: '20', education: '20', militaryService: 'NOT_SERVED',
      occupation: '', workplace: '', address: '人民路66号（西）', nativePlace: '', birthPlace: '', movedIn: '', registeredOn: '1990-05-01',
      registrationStatus: 'PENDING', phone: '13800000000', remarks: '', unreadable: null,
    });
  });

  it.each<[header: string, text: string, expected: object]>([
    ['性别', '1', { sex: '1', unreadable: null }],
    ['性别', '', { sex: null, unreadable: null }],
    ['性别', '南', { sex: null, unreadable: { sex: '南' } }],
    ['民族', '华族', { ethnicGroup: null, unreadable: { ethnicGroup: '华族' } }],
    ['出生日期', '２００１年２月３日', { birthDate: '2001-02-03', unreadable: null }],
    ['出生日期', '36925', { birthDate: '2001-02-03', unreadable: null }],
    ['出生日期', '2001-02-30', { birthDate: null, unreadable: { birthDate: '2001-02-30' } }],
    ['登记状态', '', { registrationStatus: 'ACTIVE', unreadable: null }],
    ['登记状态', '注销', { registrationStatus: 'CANCELLED', unreadable: null }],
    ['登记状态', '失联', { registrationStatus: 'ACTIVE', unreadable: { registrationStatus: '失联' } }],
    ['户别', '集体户', { householdKind: 'COLLECTIVE', unreadable: null }],
    ['户别', '空户', { householdKind: null, unreadable: { householdKind: '空户' } }],
    ['姓名', ' 阿依古丽•买买提 ', { name: '阿依古丽·买买提' }],
    ['姓名', '张3*', { name: '张3*' }],
    ['姓名', '𠮷野家', { name: '𠮷野家' }],
    ['公民身份号码', '７００１０１１９７７０１２１４４５ｘ', { citizenNumber: '70010119770121445x' }],
    ['公民身份号码', '', { citizenNumber: '' }],
    ['村居代码', '700101001000', { villageCode: '700101001' }],
    ['组别', '0', { group: null }],
    ['户号', ' 000 12', { householdNumber: '00012' }],
  ])('reads %s %j', async (header, text, expected) => {
    expect((await readWith({ [header]: text })).row).toMatchObject(expected);
  });

  it.each<[cells: Record<string, string>, rejection: object]>([
    [{ 村居代码: '' }, { column: null, reason: 'NO_AREA' }],
    [{ 村居代码: '70010' }, { column: 'villageCode', value: '70010', reason: 'INVALID_AREA_CODE' }],
    [{ 姓名: '', 公民身份号码: ' ' }, { column: null, reason: 'NO_NAME_AND_NUMBER' }],
  ])('hands back %j', async (cells, rejection) => {
    expect((await readWith(cells)).rejection).toMatchObject({ rowNumber: 1, ...rejection });
  });

  it('takes the name of the village where its code is no code', async () => {
    expect((await readWith({ 村居代码: '70010', 村居名称: '石桥村委会' })).row).toMatchObject({ villageCode: null, villageName: '石桥村委会' });
  });

  it('recognises a row that was handed back and comes again', async () => {
    const outcome = await readWith({ 退回原因: '姓名是空的', 退回编号: '0192-7', 原行号: '17' });
    expect(outcome.row).toMatchObject({ rejectionId: '0192-7', originalRow: 17, extra: null });
  });

  it('keeps columns that come again under a name of their own', async () => {
    const [outcome] = await readRows([...shortHeaders, '姓名', '', '血型', '血型'], [[...shortRow, '甲', '乙', 'A', 'B']]);
    expect(outcome?.row?.extra).toEqual({ '姓名 (2)': '甲', 列10: '乙', 血型: 'A', '血型 (2)': 'B' });
  });

  it('explains every reason in both languages', () => {
    for (const reason of rejectionReasons) {
      expect(rejectionMessage(reason, 'zh')).toMatch(/[\u4e00-\u9fff]/);
      expect(rejectionMessage(reason, 'en')).toMatch(/^[\w\s.,#!'();0-9-]+$/);
    }
  });

  it('remembers values without mixing them up', async () => {
    const rows = ['男', '女', '', '男', '甲', '女', '甲'].map((sex) => shortRow.map((cell) => (cell === '男' ? sex : cell)));
    const outcomes = await readRows(shortHead.split(','), rows);
    expect(outcomes.map(({ row }) => row?.sex)).toEqual(['1', '2', null, '1', null, '2', null]);
    expect(outcomes.map(({ row }) => row?.unreadable)).toEqual([null, null, null, null, { sex: '甲' }, null, { sex: '甲' }]);
  });
});
