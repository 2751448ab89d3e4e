import { ruleCatalogue, type RuleCase } from '@qingce/rules';
import { citizenNumberKey } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { serviceScope } from '../../../platform/database/scope';
import { uuidv7 } from '../../../platform/uuid';
import { fixtureCounty, insertRegister, type RegisterFixture } from '../../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database';
import { runRules } from './run-rules';

const GROUP = '70010110220102';
class RolledBack extends Error {}

const cases = ruleCatalogue
  .filter((rule) => rule.scope === 'REGISTER')
  .flatMap((rule) => rule.examples.map((example): [string, string, RuleCase] => [rule.code, example.title.en, example]));

interface Found {
  rule: string;
  severity: string;
  subjects: string[];
}

describe('register rules find what their cases in the catalogue say', () => {
  let test: TestDatabase;
  let register: RegisterFixture;
  beforeAll(async () => {
    test = await createTestDatabase();
    register = await insertRegister(test);
    await register.sql('delete from person');
    await register.sql('delete from household');
  });
  afterAll(async () => {
    await register.close();
    await test.drop();
  });

  it.each(cases)('%s: %s', async (code, _title, example) => {
    const found = await foundIn(test, example);
    const raised = found.filter(({ rule }) => rule === code);
    expect(raised.map(({ subjects }) => subjects)).toEqual(example.raises.map(({ subjects }) => [...subjects]));
    expect(raised.map(({ severity }) => severity)).toEqual(example.raises.map(({ severity }) => severity));
    const others = found.map(({ rule }) => rule).filter((rule) => rule !== code);
    expect([...new Set(others)].sort()).toEqual([...example.alongside].sort());
  });
});

/** Puts the households of a case into the register, runs all rules, and takes everything back. */
async function foundIn({ database }: TestDatabase, example: RuleCase): Promise<Found[]> {
  let found: Found[] = [];
  await database
    .transaction(serviceScope([fixtureCounty]), async (manager) => {
      const names = await insertCase(manager, example);
      await runRules(manager, fixtureCounty, {});
      const rows: { rule: string; severity: string; persons: string[] }[] = await manager.query(
        `select rule, severity, (select array_agg(dp.person_id order by dp.position) from discrepancy_person dp where dp.discrepancy_id = d.id and role = 'SUBJECT') as persons from discrepancy d`,
      );
      found = rows.map(({ rule, severity, persons }) => ({ rule, severity, subjects: persons.map((id) => names.get(id) ?? id) }));
      throw new RolledBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
  return found;
}

/** @returns the ids of the case by those of the database */
async function insertCase(manager: EntityManager, { households }: RuleCase): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  let position = 0;
  for (const [index, { kind, persons }] of households.entries()) {
    const household = uuidv7();
    await manager.query('insert into household (county_code, id, code, kind, area_code) values ($1, $2, $3, $4, $5)', [fixtureCounty, household, `${GROUP}${index + 1001}`, kind, GROUP]);
    for (const person of persons) {
      const id = uuidv7();
      names.set(id, person.id);
      await manager.query(
        `insert into person (county_code, id, household_id, area_code, position, name, sex, ethnic_group, birth_date, citizen_number, citizen_number_key, relation,
           marital_status, education, registration_status, registered_on, unreadable)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [
          fixtureCounty, id, household, GROUP, ++position, person.name, person.sex, person.ethnicGroup, person.birthDate, person.citizenNumber,
          citizenNumberKey(person.citizenNumber), person.relation, person.maritalStatus, person.education, person.registrationStatus, person.registeredOn, person.unreadable,
        ],
      );
    }
  }
  return names;
}
