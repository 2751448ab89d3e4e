import { asService, COUNTY, handIn, jobOf, rowsOf, taskServices, undo } from '../../testing/intake-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { serviceScope } from '../../platform/database/scope';
import { applyIntake } from './apply-intake.task';
import { checkIntake } from './check-intake.task';
import { cancelIntake, undoAppliedIntake } from './commands/move-intake.command';

const AREAS = `code,name\n${COUNTY},青禾县\n${COUNTY}100,青禾镇\n${COUNTY}100200,向阳村委会\n`;
const HEADER = '村居代码,村居名称,组别,户号,户别,与户主关系,姓名,性别,民族,出生日期,公民身份号码,住址';
const row = (village: string, name: string, number: string, address = '1号', householdNumber = '000001'): string =>
  `${village},,1组,${householdNumber},家庭户,户主,${name},男,汉族,1980-03-15,${number},${address}`;
const ROLL = `${HEADER}\n${row(`${COUNTY}100200`, '周文', '700101198003150035')}`;
const persons = (db: TestDatabase) => rowsOf<{ count: number }>(db, 'select count(*)::int as count from person').then(([first]) => first?.count);

describe('an intake that somebody or something disturbs', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await createTestDatabase();
    await handIn(db, { kind: 'AREAS', content: AREAS });
  });
  afterEach(() => db.drop());

  it('stays cancelled when it is cancelled while it is checked', async () => {
    const id = await handIn(db, { kind: 'ROLL', content: ROLL, apply: false });
    const job = { countyCode: COUNTY, id };
    await asService(db, `update intake_job set status = 'CHECKING', apply_when_checked = true where id = '${id}'`);
    const checking = checkIntake(job, taskServices(db));
    await db.database.transaction(serviceScope([COUNTY]), (manager) => cancelIntake(manager, job));
    await checking;
    await applyIntake(job, taskServices(db));
    expect(await jobOf(db, id)).toMatchObject({ status: 'CANCELLED' });
    expect(await persons(db)).toBe(0);
  });

  it('takes a number for a handed-back row only if it gave that number, and then once', async () => {
    await handIn(db, { kind: 'ROLL', content: ROLL });
    const withNumber = (number: string): string => `${HEADER},退回编号\n${row(`${COUNTY}100200`, '周文', '700101198003150035')},${number}`;
    const invented = await jobOf(db, await handIn(db, { kind: 'ROLL', content: withNumber('01a20423-54fd-7452-a0bb-fc32245b6456') }));
    expect(invented).toMatchObject({ status: 'DONE', unchanged: true });
    const typedOver = await jobOf(db, await handIn(db, { kind: 'ROLL', content: withNumber('不知道') }));
    expect(typedOver).toMatchObject({ status: 'FAILED', rows_rejected: 1 });
    expect(await persons(db)).toBe(1);
  });

  it('stops at a row that is longer than any row of people', async () => {
    const long = `${HEADER},备注,附注\n${row(`${COUNTY}100200`, '周文', '')},${'长'.repeat(110_000)},${'长'.repeat(110_000)}`;
    expect(await jobOf(db, await handIn(db, { kind: 'ROLL', content: long }))).toMatchObject({ status: 'FAILED', failure: { en: expect.stringMatching(/"#1".* too large/) } });
    expect(await persons(db)).toBe(0);
  });

  it('refuses a newer roll that differs in nothing but an address', async () => {
    await handIn(db, { kind: 'ROLL', content: ROLL });
    const moved = `${HEADER}\n${row(`${COUNTY}100200`, '周文', '700101198003150035', '2号')}`;
    expect((await jobOf(db, await handIn(db, { kind: 'ROLL', content: moved }))).failure?.en).toMatch(/have a register already/);
  });

  it('brings in rows of the same file once their village is known', async () => {
    const two = `${ROLL}\n${row(`${COUNTY}100201`, '吴海', '700101197005050011', '1号', '000002')}`;
    expect(await jobOf(db, await handIn(db, { kind: 'ROLL', content: two }))).toMatchObject({ rows_rejected: 1 });
    await handIn(db, { kind: 'AREAS', content: `code,name\n${COUNTY}100201,桥头村委会` });
    expect(await jobOf(db, await handIn(db, { kind: 'ROLL', content: two }))).toMatchObject({ status: 'DONE', unchanged: false, changes: { personsAdded: 1 } });
    expect(await persons(db)).toBe(2);
  });

  it('gives the day of the roll and the names of areas back when it is undone', async () => {
    const renaming = await handIn(db, { kind: 'AREAS', content: AREAS.replace('向阳村委会', '朝阳村委会') });
    const roll = await handIn(db, { kind: 'ROLL', content: ROLL, asOf: '2020-06-01' });
    const late = await handIn(db, { kind: 'AREAS', content: `code,name\n${COUNTY}100201,桥头村委会` });
    for (const id of [late, roll, renaming]) {
      await db.database.transaction(serviceScope([COUNTY]), (manager) => undoAppliedIntake(manager, { countyCode: COUNTY, id }));
      await undo(db, id);
      expect(await jobOf(db, id)).toMatchObject({ status: 'UNDONE' });
    }
    expect(await rowsOf(db, 'select reference_date from county_setting')).toEqual([{ reference_date: null }]);
    expect(await rowsOf(db, `select name from area where level = 'VILLAGE'`)).toEqual([{ name: '向阳村委会' }]);
  });

  it('looks at everybody again when a later roll moves the day on which ages are taken', async () => {
    const aged = () => rowsOf(db, `select status from discrepancy where rule = 'B02'`);
    await handIn(db, { kind: 'ROLL', content: ROLL.replace('1980-03-15', '1920-01-01').replace('700101198003150035', ''), asOf: '2019-06-01' });
    expect(await aged()).toEqual([]);
    await handIn(db, { kind: 'AREAS', content: `code,name\n${COUNTY}100201,桥头村委会` });
    await handIn(db, { kind: 'ROLL', content: `${HEADER}\n${row(`${COUNTY}100201`, '吴海', '700101197005050011', '1号', '000002')}`, asOf: '2020-06-01' });
    expect(await aged()).toEqual([{ status: 'OPEN' }]);
  });

  it('keeps the indexes of the register: who puts them aside and does not put them back has changed nothing', async () => {
    const indexes = () => rowsOf<{ count: number }>(db, `select count(*)::int as count from pg_indexes where tablename = 'person'`);
    const before = await indexes();
    await expect(db.database.transaction(serviceScope(), (manager) => manager.query('select suspend_person_indexes(1000000)'))).rejects.toThrow(/not finished/);
    expect(await indexes()).toEqual(before);
    await handIn(db, { kind: 'ROLL', content: ROLL });
    expect(await indexes()).toEqual(before);
  });
});
