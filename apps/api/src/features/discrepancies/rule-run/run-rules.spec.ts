import { fixtureCounty, insertPerson, type RegisterFixture } from '../../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database';
import { addedRows, discrepancyTable, household, insertRegisterWithDuplicates, personOfRow, runAllRules } from '../testing/discrepancy-fixture';

describe('a rule run', () => {
  let test: TestDatabase;
  let register: RegisterFixture;
  beforeEach(async () => {
    test = await createTestDatabase();
    register = await insertRegisterWithDuplicates(test);
  });
  afterEach(async () => {
    await register.close();
    await test.drop();
  });

  const statusOf = async (rule: string) => register.sql('select status, closed_reason, version from discrepancy where rule = $1', [rule]);

  it('opens what it finds, once for each fault', async () => {
    const { raised, byRule } = await runAllRules(test);
    expect(await discrepancyTable(register)).toEqual([
      'B01 birthDate OPEN 10',
      'D01 citizenNumber OPEN 1+101',
      'D02 citizenNumber OPEN 5+102',
      'N08 citizenNumber OPEN 17',
      'N10 citizenNumber OPEN 10',
      'X06 ethnicGroup OPEN 10',
      'X06 sex OPEN 10',
    ]);
    expect(raised).toBe(7);
    expect(byRule).toEqual({ B01: 1, D01: 1, D02: 1, N08: 1, N10: 1, X06: 2 });
  });

  it('changes nothing when it is repeated', async () => {
    await runAllRules(test);
    const before = await register.sql('select *, (select count(*) from discrepancy_person) from discrepancy order by id');
    expect(await runAllRules(test)).toEqual({ raised: 0, byRule: {} });
    expect(await register.sql('select *, (select count(*) from discrepancy_person) from discrepancy order by id')).toEqual(before);
    expect(await register.sql('select from counter_delta')).toEqual([]);
  });

  it('places a duplicate in the smallest area that holds all sides', async () => {
    await runAllRules(test);
    expect(await register.sql(`select rule, area_code, side_areas, household_id from discrepancy where rule like 'D%' order by rule`)).toEqual([
      { rule: 'D01', area_code: '700101', side_areas: ['70010110120101', '70010110220101'], household_id: null },
      { rule: 'D02', area_code: '700101101', side_areas: ['70010110120101', '70010110120201'], household_id: null },
    ]);
  });

  it('closes what the data no longer shows, and reopens it when it comes back', async () => {
    await runAllRules(test);
    const change = (number: string) => register.sql('update person set citizen_number = $1, citizen_number_key = $2 where id = $3', [number, number || null, personOfRow(17)]);
    await change('');
    await runAllRules(test);
    expect(await statusOf('N08')).toEqual([{ status: 'CLOSED_BY_DATA', closed_reason: 'NO_LONGER_FOUND', version: 2 }]);
    await change('700101400404001');
    await runAllRules(test);
    expect(await statusOf('N08')).toEqual([{ status: 'OPEN', closed_reason: null, version: 3 }]);
  });

  it('leaves alone what a person decided, found or not', async () => {
    await runAllRules(test);
    await register.sql(`update discrepancy set status = 'DISMISSED' where rule in ('N08', 'D01')`);
    await insertPerson(register.sql, { name: '张红伟', relation: '99', sex: '1', birthDate: '1970-03-01' }, { householdId: household(9), areaCode: '70010110220101', row: 103 });
    await register.sql(`update person set citizen_number = '' where id = $1`, [personOfRow(17)]);
    await runAllRules(test);
    expect(await discrepancyTable(register)).toEqual(expect.arrayContaining(['D01 citizenNumber DISMISSED 1+101', 'N08 citizenNumber DISMISSED 17']));
  });

  it('takes a third record with the number into the discrepancy that is there', async () => {
    await runAllRules(test);
    await insertPerson(register.sql, { name: '张红伟', relation: '99', sex: '1', birthDate: '1970-03-01' }, { householdId: household(9), areaCode: '70010110220101', row: 103 });
    expect(await runAllRules(test)).toEqual({ raised: 0, byRule: {} });
    expect(await discrepancyTable(register)).toContain('D01 citizenNumber OPEN 1+101+103');
    await register.sql(`update person set registration_status = 'CANCELLED' where id = any ($1)`, [[personOfRow(101), personOfRow(103)]]);
    await runAllRules(test);
    expect(await discrepancyTable(register)).toContain('D01 citizenNumber CLOSED_BY_DATA 1+101+103');
  });

  it('lets a duplicate number silence what follows from it, also in households that the job did not touch', async () => {
    // The bearer of another's number differs from its birth date: N04 by itself.
    const job = '0a900000-0000-7000-8000-000000000001';
    await register.sql(`update person set birth_date = '1951-11-01' where id = $1`, [personOfRow(addedRows.sameNumber)]);
    await register.sql(`update person set registration_status = 'CANCELLED' where id = $1`, [personOfRow(5)]);
    await runAllRules(test);
    expect(await discrepancyTable(register)).toContain('N04 birthDate OPEN 102');
    await insertPerson(register.sql, { name: '王建国', relation: '99', sex: '1', birthDate: '1950-10-01' }, { householdId: household(9), areaCode: '70010110220101', row: 104 });
    await register.sql('update person set intake_job_id = $1 where id = $2', [job, personOfRow(104)]);
    await runAllRules(test, job);
    expect(await discrepancyTable(register)).toEqual(expect.arrayContaining(['D02 citizenNumber OPEN 102+104', 'N04 birthDate CLOSED_BY_DATA 102']));
    // And when the number is no longer shared, the difference is heard again.
    await register.sql(`update person set registration_status = 'CANCELLED' where id = $1`, [personOfRow(104)]);
    await runAllRules(test, job);
    expect(await discrepancyTable(register)).toEqual(expect.arrayContaining(['D02 citizenNumber CLOSED_BY_DATA 102+104', 'N04 birthDate OPEN 102']));
  });

  it('counts as it writes', async () => {
    await runAllRules(test);
    const counted = await register.sql<{ measure: string; value: number }>(
      `select measure, value from counter where county_code = $1 and area_code = $1 and measure like 'discrepancies.DUPLICATE%' order by measure`,
      [fixtureCounty],
    );
    expect(counted.map(({ measure, value }) => [measure, Number(value)])).toEqual([
      ['discrepancies.DUPLICATE_NUMBER.OPEN.ERROR', 1],
      ['discrepancies.DUPLICATE_REGISTRATION.OPEN.ERROR', 1],
    ]);
  });
});
