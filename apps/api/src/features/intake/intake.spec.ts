import { generateCounty } from '@qingce/sample-county';
import { COUNTY, handIn, jobOf, rowsOf } from '../../testing/intake-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

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
