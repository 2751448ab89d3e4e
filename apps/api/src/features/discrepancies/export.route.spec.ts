import excel from 'exceljs';
import fastify, { type FastifyInstance } from 'fastify';
import { type TestClient, testClient } from '../../testing/graphql-client';
import type { RegisterFixture } from '../../testing/register-fixture';
import { asOwner } from '../../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { uuidv7 } from '../../platform/uuid';
import { exportDay } from './export/export-discrepancies';
import { addDiscrepancyExport } from './export.route';
import { addedRows, household, insertRegisterWithDuplicates, personOfRow, runAllRules, village } from './testing/discrepancy-fixture';

describe('the export of discrepancies', () => {
  let test: TestDatabase;
  let register: RegisterFixture;
  let app: FastifyInstance;
  let caller: TestClient;
  let county: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    register = await insertRegisterWithDuplicates(test);
    await runAllRules(test);
    county = await testClient(test);
    app = fastify({ forceCloseConnections: true });
    addDiscrepancyExport(app, () => caller.context());
  });
  beforeEach(() => (caller = county));
  afterAll(async () => {
    await app.close();
    await register.close();
    await test.drop();
  });

  const get = (format: string, filter?: unknown) =>
    app.inject({ url: `/exports/discrepancies.${format}${filter === undefined ? '' : `?filter=${encodeURIComponent(typeof filter === 'string' ? filter : JSON.stringify(filter))}`}` });
  const linesOf = async (filter?: unknown) => (await get('jsonl', filter)).body.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const sheetOf = async (payload: Buffer) => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(payload as unknown as excel.Buffer);
    return workbook.worksheets[0] as excel.Worksheet;
  };
  const textsOf = (sheet: excel.Worksheet, row: number) => Array.from(sheet.getRow(row).values as unknown[], (cell) => cell ?? '').slice(1);

  const N08 = [
    '错号', 'N08', expect.any(String), '提示', '待核对', '公民身份号码', '70010110120201', '石桥村', '1组', '700101101202010002', '2002', '孙伟', '孙伟', '700101******001', '17', '', '',
    expect.stringMatching(/。$/),
  ];

  it('as JSON lines has codes and rows for programs', async () => {
    const lines = await linesOf();
    expect(lines).toHaveLength(7);
    expect(lines.find(({ rule }) => rule === 'N08')).toEqual({
      category: 'NUMBER_ERROR', rule: 'N08', severity: 'INFO', status: 'OPEN', item: 'citizenNumber', areaCode: '70010110120201', householdCode: '700101101202010002', householdNumber: '2002',
      rows: [17], relatedRows: [],
    });
    expect(lines.find(({ rule }) => rule === 'D01')).toEqual({
      category: 'DUPLICATE_REGISTRATION', rule: 'D01', severity: 'ERROR', status: 'OPEN', item: 'citizenNumber', areaCode: '700101', householdCode: null, householdNumber: null,
      rows: [1, addedRows.samePerson], relatedRows: [],
    });
  });

  it('as CSV opens in a spreadsheet', async () => {
    const { body, headers } = await get('csv', { rule: ['N08'] });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="discrepancies-700101-${exportDay()}.csv"`,
      'cache-control': 'no-store',
    });
    const [header, row, ...rest] = body.split('\r\n');
    expect(header).toBe('\uFEFF类别,规则,规则名称,严重程度,状态,项目,区划代码,村居,组,户编号,户号,户主,当事人,公民身份号码(掩码),行号,相关人,相关行号,说明');
    expect(row?.split(',')).toEqual(N08);
    expect(rest).toEqual(['']);
  });

  it('as workbook is ready to print and to filter, every cell a text', async () => {
    const { rawPayload } = await get('xlsx', { rule: ['N08'] });
    const sheet = await sheetOf(rawPayload);
    expect(sheet.name).toBe('问题清单');
    expect(sheet.rowCount).toBe(2);
    expect(textsOf(sheet, 1)).toHaveLength(18);
    expect(textsOf(sheet, 2)).toEqual(N08);
    expect(sheet.getCell('J2')).toMatchObject({ type: excel.ValueType.String, numFmt: '@' });
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheet.autoFilter).toBe('A1:R1');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1', fitToWidth: 1 });
    expect(sheet.headerFooter.oddHeader).toBe(`&C青禾县 问题清单 ${exportDay()}`);
    expect(sheet.getColumn(18).width).toBe(60);
  });

  it('names persons outside one’s areas by their masks', async () => {
    caller = await testClient(test, { role: 'STATION_OFFICER', areaCodes: [village.dongwan] });
    expect(await linesOf()).toEqual([expect.objectContaining({ rule: 'D01', rows: [addedRows.samePerson] })]);
    const { body } = await get('csv');
    expect(body).toContain('张*、张红伟');
  });

  it('leaves out what closed by data unless it is asked for', async () => {
    const one = (await register.sql<{ id: string }>(`update discrepancy set status = 'CLOSED_BY_DATA' where item = 'sex' returning id`))[0]?.id;
    expect(await linesOf()).toHaveLength(6);
    expect(await linesOf({ status: ['CLOSED_BY_DATA'] })).toHaveLength(1);
    await register.sql(`update discrepancy set status = 'OPEN' where id = $1`, [one]);
  });

  it('disarms what a spreadsheet would calculate', async () => {
    const id = uuidv7();
    const note = '=HYPERLINK("http://example.invalid","点这里")\u0001';
    await register.sql(
      `insert into discrepancy (county_code, id, area_code, household_id, category, severity, origin, fingerprint, note)
       values ('700101', $1, '70010110120101', $2, 'SEE_IN_PERSON', 'INFO', 'MANUAL', $3, $4)`,
      [id, household(1), `MANUAL:${id}`, note],
    );
    await register.sql(`update person set name = '@SUM(1+1)' where id = $1`, [personOfRow(1)]);
    const { body } = await get('csv', { category: ['SEE_IN_PERSON'] });
    expect(body).toContain(`,'@SUM(1+1),`);
    expect(body).toContain(`,"'=HYPERLINK(""http://example.invalid"",""点这里"")\u0001"\r\n`);
    const sheet = await sheetOf((await get('xlsx', { category: ['SEE_IN_PERSON'] })).rawPayload);
    expect(sheet.getCell('R2').formula).toBeUndefined();
    expect(sheet.getCell('R2').value).toBe('=HYPERLINK("http://example.invalid","点这里")');
    await register.sql('delete from discrepancy where id = $1', [id]);
    await register.sql(`update person set name = '张红伟' where id = $1`, [personOfRow(1)]);
  });

  it('leaves one audit entry, with filter and count and nobody’s name', async () => {
    caller = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
    await get('csv', { areaCode: village.shuanghe, name: '无名' });
    const entries = await asOwner(test, 'select action, area_code, details from audit_entry where user_id = $1', [caller.userId]);
    expect(entries).toEqual([
      {
        action: 'DISCREPANCIES_EXPORTED',
        area_code: '700101101',
        details: { format: 'csv', count: 4, filter: { areaCode: village.shuanghe, name: true, status: expect.arrayContaining(['OPEN']) } },
      },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown name', { nonsense: 1 }],
    ['an unknown category', { category: ['NONE'] }],
    ['an area that is none', { areaCode: "7' or true" }],
    ['a number for a name', { name: 1 }],
  ])('refuses a filter that is %s', async (_what, filter) => {
    const answer = await get('csv', filter);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is for whoever may take it away', async () => {
    caller = await testClient(test, { role: 'VILLAGE_LEAD', areaCodes: [village.dongwan] });
    expect((await get('xlsx')).statusCode).toBe(403);
    caller = await testClient(test, { mustChangePassword: true });
    expect((await get('xlsx')).json()).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
  });

  it('gives the connection back when the client goes away', async () => {
    await register.sql(
      `insert into discrepancy (county_code, id, area_code, household_id, category, severity, origin, fingerprint, note)
       select '700101', gen_random_uuid(), '70010110120101', $1, 'SEE_IN_PERSON', 'INFO', 'MANUAL', 'MANUAL:' || n, repeat('见面核实。', 200) from generate_series(1, 20000) n`,
      [household(1)],
    );
    const address = await app.listen({ port: 0 });
    for (const format of ['csv', 'xlsx', 'jsonl', 'csv']) {
      const abort = new AbortController();
      const response = await fetch(`${address}/exports/discrepancies.${format}`, { signal: abort.signal });
      expect(response.status).toBe(200);
      abort.abort();
    }
    const busy = `select count(*)::integer as count from pg_stat_activity where datname = current_database() and usename = 'qingce_app' and state <> 'idle'`;
    for (let attempts = 0; attempts < 50 && (await register.sql(busy))[0]?.['count'] !== 0; attempts++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await register.sql(busy)).toEqual([{ count: 0 }]);
    const whole = await fetch(`${address}/exports/discrepancies.jsonl`);
    expect((await whole.text()).trimEnd().split('\n')).toHaveLength(20_007);
  });
});
