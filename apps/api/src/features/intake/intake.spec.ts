import { generateCounty } from '@qingce/sample-county';
import { asService, COUNTY, handIn, jobOf, rowsOf, taskServices, undo } from '../../testing/intake-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { serviceScope } from '../../platform/database/scope';
import { applyIntake } from './apply-intake.task';
import { checkIntake } from './check-intake.task';
import { type MoveResult, undoAppliedIntake } from './commands/move-intake.command';

const HEADER = '村居代码,村居名称,组别,户号,户别,与户主关系,姓名,性别,民族,出生日期,公民身份号码,婚姻状况,登记状态';
const AREAS = `code,name,parent\n${COUNTY},青禾县,7001\n${COUNTY}100,青禾镇,${COUNTY}\n${COUNTY}100200,向阳村委会,${COUNTY}100\n${COUNTY}100201,桥头村委会,${COUNTY}100\n`;
const ROLL = [
  HEADER,
  `${COUNTY}100200,向阳村委会,1组,000001,家庭户,户主,周文,男,汉族,1980-03-15,700101198003150035,已婚,正常`,
  `${COUNTY}100200,向阳村委会,第一组,000001,家庭户,妻,吴海兰,女,苗族,1982-07-02,700101198207020028,已婚,正常`,
  `${COUNTY}100200,向阳村委会,东湾组,000002,家庭户,户主,阿依古丽·买买提,女,维吾尔族,1975-01-01,,丧偶,正常`,
  `,桥头村委会,,000003,家庭户,户主,欧阳修文,男,华族,1969-02-30,700101196902280017,离婚,待定`,
  `${COUNTY}100999,无此村,1组,000004,家庭户,户主,钱三,男,汉族,1990-01-01,,未婚,正常`,
  `${COUNTY}100201,桥头村委会,,000005,家庭户,户主,,男,汉族,1990-01-01,,未婚,正常`,
].join('\n');

describe('intake', () => {
  let db: TestDatabase;
  beforeEach(async () => (db = await createTestDatabase()));
  afterEach(() => db.drop());

  it('loads areas and a roll, keeps what it could not place and raises what the rules find', async () => {
    const areas = await jobOf(db, await handIn(db, { kind: 'AREAS', content: AREAS }));
    expect(areas).toMatchObject({ status: 'DONE', failure: null, rows_accepted: 4, changes: { areasAdded: 4 } });

    const roll = await jobOf(db, await handIn(db, { kind: 'ROLL', content: ROLL }));
    expect(roll).toMatchObject({ status: 'DONE', failure: null, rows_read: 6, rows_accepted: 4, rows_rejected: 2 });
    expect(roll.changes).toMatchObject({ groupsAdded: 2, householdsAdded: 3, personsAdded: 4, personsActive: 3, personsPending: 1 });

    const rejections = await rowsOf(db, 'select row_number, reason, cells->>6 as name from intake_rejection order by row_number');
    expect(rejections).toEqual([
      { row_number: 5, reason: 'UNKNOWN_AREA', name: '钱三' },
      { row_number: 6, reason: 'NO_NAME_AND_NUMBER', name: '' },
    ]);
    const households = await rowsOf(db, 'select code, number, area_code from household order by code');
    expect(households).toEqual([
      { code: '700101100200010001', number: '000001', area_code: '70010110020001' },
      { code: '700101100200020001', number: '000002', area_code: '70010110020002' },
      { code: '700101100201000001', number: '000003', area_code: '700101100201' },
    ]);
    const found = await rowsOf(db, 'select d.rule, p.source_row from discrepancy d join discrepancy_person using (county_code) join person p on p.id = person_id where discrepancy_id = d.id order by 2, 1');
    expect(found).toEqual(expect.arrayContaining([{ rule: 'N10', source_row: 3 }, { rule: 'B01', source_row: 4 }, { rule: 'X06', source_row: 4 }]));
  });

  it('does nothing when the same content comes again, in whatever order or format', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    await handIn(db, { kind: 'ROLL', content: ROLL });
    const again = await jobOf(db, await handIn(db, { kind: 'ROLL', content: ROLL }));
    expect(again).toMatchObject({ status: 'DONE', unchanged: true });
    const [header, ...rows] = ROLL.split('\n');
    const tabs = [header, ...rows.slice(2, 4), ...rows.slice(0, 2)].join('\n').replaceAll(',', '\t');
    const reordered = await jobOf(db, await handIn(db, { kind: 'ROLL', content: tabs }));
    expect(reordered).toMatchObject({ status: 'DONE', unchanged: true, failure: null });
    expect(await rowsOf(db, 'select count(*)::int as persons from person')).toEqual([{ persons: 4 }]);
  });

  it('refuses a newer roll of villages that have one, changes nothing and says what to do; takes villages that have none', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    await handIn(db, { kind: 'ROLL', content: ROLL });
    const newer = await jobOf(db, await handIn(db, { kind: 'ROLL', content: ROLL.replace('周文', '周武') }));
    expect(newer.status).toBe('FAILED');
    expect(newer.failure?.en).toMatch(/^1 villages of the file have a register already/);
    expect(await rowsOf(db, `select count(*)::int as persons from person where name = '周武'`)).toEqual([{ persons: 0 }]);

    await handIn(db, { kind: 'AREAS', content: `code,name,parent\n${COUNTY}100202,南冲村委会,${COUNTY}100\n` });
    const other = `${HEADER}\n${COUNTY}100202,南冲村委会,1组,000009,家庭户,户主,何平,男,汉族,1970-05-05,700101197005050011,已婚,正常`;
    expect(await jobOf(db, await handIn(db, { kind: 'ROLL', content: other }))).toMatchObject({ status: 'DONE', unchanged: false, changes: { personsAdded: 1 } });
  });

  it('takes corrected rows into the household they belong to, once', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    const wrong = `${HEADER}\n${COUNTY}100200,向阳村委会,1组,000001,家庭户,户主,周文,男,汉族,1980-03-15,700101198003150035,已婚,正常\n${COUNTY}100999,向羊村,1组,000001,家庭户,妻,吴海兰,女,苗族,1982-07-02,700101198207020028,已婚,正常`;
    const first = await jobOf(db, await handIn(db, { kind: 'ROLL', content: wrong }));
    expect(first).toMatchObject({ rows_accepted: 1, rows_rejected: 1 });
    const [rejection] = await rowsOf<{ id: string }>(db, 'select id from intake_rejection');
    const corrected = `${HEADER},退回原因,退回编号,原行号\n${COUNTY}100200,向阳村委会,1组,000001,家庭户,妻,吴海兰,女,苗族,1982-07-02,700101198207020028,已婚,正常,区划表中没有这个村居,${rejection?.id},2`;
    const second = await jobOf(db, await handIn(db, { kind: 'ROLL', content: corrected }));
    expect(second).toMatchObject({ status: 'DONE', failure: null, changes: { householdsAdded: 0, personsAdded: 1 } });
    expect(await rowsOf(db, 'select h.number, count(*)::int as persons from person p join household h on h.id = p.household_id group by h.id, h.number')).toEqual([{ number: '000001', persons: 2 }]);
    expect(await rowsOf(db, 'select resolved_by_job_id is not null as resolved from intake_rejection')).toEqual([{ resolved: true }]);
    expect(await jobOf(db, await handIn(db, { kind: 'ROLL', content: `${corrected}\n` }))).toMatchObject({ status: 'DONE', unchanged: true });
  });

  it('takes an applied roll back whole, unless people have worked on it', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    const id = await handIn(db, { kind: 'ROLL', content: ROLL });
    await askUndo(db, id);
    await undo(db, id);
    expect(await jobOf(db, id)).toMatchObject({ status: 'UNDONE' });
    expect(await rowsOf(db, `select (select count(*) from person)::int as persons, (select count(*) from household)::int as households,
      (select count(*) from discrepancy)::int as discrepancies, (select count(*) from area where level = 'GROUP')::int as groups`)).toEqual([
      { persons: 0, households: 0, discrepancies: 0, groups: 0 },
    ]);
    expect(await rowsOf(db, `select area_code, measure, value from counter_values('${COUNTY}', array['${COUNTY}']) where value <> 0`)).toEqual([]);

    const again = await handIn(db, { kind: 'ROLL', content: ROLL });
    await asService(db, `update discrepancy set status = 'DISMISSED' where rule = 'N10'`);
    expect(await askUndo(db, again)).toMatchObject({ en: expect.stringMatching(/^People have worked on what it brought \(1\)/) });
    expect(await jobOf(db, again)).toMatchObject({ status: 'DONE', phase: 'DONE' });
  });

  it('goes on after a crash: checks again when the staged rows are lost, and applies once', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    const id = await handIn(db, { kind: 'ROLL', content: ROLL, apply: false });
    await asService(db, `update intake_job set status = 'APPLYING' where id = '${id}'`);
    await asService(db, `select close_staging('ROLL', '${id}')`);
    const job = { countyCode: COUNTY, id };
    await applyIntake(job, taskServices(db));
    expect(await jobOf(db, id)).toMatchObject({ status: 'CHECKING' });
    await checkIntake(job, taskServices(db));
    await Promise.all([applyIntake(job, taskServices(db)), applyIntake(job, taskServices(db))]);
    await applyIntake(job, taskServices(db));
    expect(await jobOf(db, id)).toMatchObject({ status: 'DONE', failure: null });
    expect(await rowsOf(db, 'select count(*)::int as persons from person')).toEqual([{ persons: 4 }]);
  });

  it('lets two jobs over the same villages do no harm to each other', async () => {
    await handIn(db, { kind: 'AREAS', content: AREAS });
    const ids = await Promise.all([handIn(db, { kind: 'ROLL', content: ROLL }), handIn(db, { kind: 'ROLL', content: `${ROLL}\n` })]);
    const jobs = await Promise.all(ids.map((id) => jobOf(db, id)));
    expect(jobs.map((job) => job.status)).toEqual(['DONE', 'DONE']);
    expect(await rowsOf(db, 'select count(*)::int as persons from person')).toEqual([{ persons: 4 }]);
  });

  it('finds exactly what was planted in a generated county', async () => {
    const county = generateCounty({ persons: 3_000, seed: 7, county: COUNTY, defects: 3, asOf: '2020-06-01' });
    await handIn(db, { kind: 'AREAS', content: [...county.areasCsv()].join('') });
    const roll = await jobOf(db, await handIn(db, { kind: 'ROLL', content: [...county.rollCsv()].join('') }));
    expect(roll).toMatchObject({ status: 'DONE', failure: null, rows_rejected: 0 });
    const found = await rowsOf<{ rule: string; rows: number[] }>(
      db,
      `select d.rule, array_agg(p.source_row order by p.source_row) as rows from discrepancy d
       join discrepancy_person dp on dp.discrepancy_id = d.id and dp.role = 'SUBJECT' join person p on p.id = dp.person_id group by d.id, d.rule`,
    );
    const missed = [...county.truth()]
      .filter((truth) => truth.kind === 'defect')
      .filter((truth) => !found.some((finding) => truth.rules.includes(finding.rule) && truth.rows.some((row) => finding.rows.includes(row))));
    expect(missed).toEqual([]);
  });
});

const askUndo = (db: TestDatabase, id: string): Promise<MoveResult> =>
  db.database.transaction(serviceScope([COUNTY]), (manager) => undoAppliedIntake(manager, { countyCode: COUNTY, id }));
