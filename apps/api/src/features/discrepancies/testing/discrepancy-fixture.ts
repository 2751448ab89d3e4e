import { fixtureCounty, fixtureId, insertPerson, insertRegister, type RegisterFixture } from '../../../testing/register-fixture';
import type { TestDatabase } from '../../../testing/test-database';
import { serviceScope } from '../../../platform/database/scope';
import { type RuleRunResult, runRules } from '../rule-run/run-rules';

export const village = { shuanghe: '700101101201', shiqiao: '700101101202', dongwan: '700101102201' } as const;
export const household = (ordinal: number): string => fixtureId('household', ordinal);
export const personOfRow = (row: number): string => fixtureId('person', row);

/** Rows of the roll added to the register fixture: 张红伟 (row 1) again in another township, and 王建国's number (row 5) on somebody of another village. */
export const addedRows = { samePerson: 101, sameNumber: 102 } as const;

/** The register fixture with one duplicate person across townships and one duplicate number across villages. */
export async function insertRegisterWithDuplicates(test: TestDatabase): Promise<RegisterFixture> {
  const register = await insertRegister(test);
  await insertPerson(register.sql, { name: '张红伟', relation: '99', sex: '1', birthDate: '1970-03-01' }, { householdId: household(8), areaCode: '70010110220101', row: addedRows.samePerson });
  await insertPerson(register.sql, { name: '钱多', relation: '99', sex: '1', birthDate: '1950-10-01' }, { householdId: household(6), areaCode: '70010110120201', row: addedRows.sameNumber });
  return register;
}

/** Runs the rules over the county as the service does, and folds the counters. */
export function runAllRules({ database }: TestDatabase, intakeJobId?: string): Promise<RuleRunResult> {
  return database.transaction(serviceScope([fixtureCounty]), async (manager) => {
    const result = await runRules(manager, fixtureCounty, { intakeJobId });
    await manager.query('select fold_counters($1)', [fixtureCounty]);
    return result;
  });
}

/** Every discrepancy as rule, status and the rows of its subjects, in the order of the rules. */
export async function discrepancyTable({ sql }: RegisterFixture): Promise<string[]> {
  const rows = await sql<{ line: string }>(
    `select concat_ws(' ', d.rule, d.item, d.status, (select string_agg(p.source_row::text, '+' order by dp.position) from discrepancy_person dp
       join person p on p.county_code = dp.county_code and p.id = dp.person_id where dp.discrepancy_id = d.id and dp.role = 'SUBJECT')) as line
     from discrepancy d order by 1`,
  );
  return rows.map(({ line }) => line);
}
