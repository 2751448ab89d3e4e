import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { evaluateHousehold, type Finding, fingerprintOf, type PersonFacts, type RuleContext } from '@qingce/rules';
import { isProvincePrefix } from '@qingce/standards';
import { registerRules } from './evaluate-register';
import type { RuleRunOptions } from './run-rules';

const ROWS_AT_ONCE = 10_000;

/** A person as the cursor delivers it, by position: objects by name would cost a third more. */
type FactsRow = [
  householdId: string, areaCode: string, kind: 'FAMILY' | 'COLLECTIVE' | null, id: string, name: string, sex: string | null, ethnicGroup: string | null,
  birthDate: string | null, citizenNumber: string, relation: string | null, maritalStatus: string | null, education: string | null,
  registrationStatus: PersonFacts['registrationStatus'], registeredOn: string | null, unreadable: PersonFacts['unreadable'],
];

/** Streams the persons household by household through the person and household rules into the table `found`. */
export async function evaluateHouseholds(manager: EntityManager, countyCode: string, referenceDate: string, options: RuleRunOptions): Promise<void> {
  const context = await ruleContext(manager, countyCode, referenceDate);
  const client = (await manager.queryRunner?.connect()) as PoolClient;
  await chooseHouseholds(manager, countyCode, options.intakeJobId);
  await manager.query('analyze evaluated_household');
  const [{ total }]: [{ total: string }] = await manager.query('select count(*) as total from evaluated_household');
  await client.query({
    text: `declare facts no scroll cursor for
      select p.household_id, h.area_code, h.kind, p.id, p.name, p.sex, p.ethnic_group, p.birth_date, p.citizen_number, p.relation,
        p.marital_status, p.education, p.registration_status, p.registered_on, p.unreadable
      from person p join household h on h.county_code = p.county_code and h.id = p.household_id
      where p.county_code = $1 and p.household_id in (select id from evaluated_household)
      order by p.household_id, p.position`,
    values: [countyCode],
  });
  let households = 0;
  let pending: FactsRow[] = [];
  for (;;) {
    const { rows } = await client.query<FactsRow>({ text: `fetch ${ROWS_AT_ONCE} from facts`, rowMode: 'array' });
    const last = rows.length < ROWS_AT_ONCE;
    const { done, rest } = splitHouseholds([...pending, ...rows], last);
    pending = rest;
    const found: FoundRow[] = [];
    for (const household of done) {
      const first = household[0];
      if (!first) continue;
      const facts = { id: first[0], kind: first[2], persons: household.map(toFacts) };
      for (const finding of evaluateHousehold(facts, context)) found.push(toFound(finding, first[1]));
    }
    await storeFound(client, found);
    households += done.length;
    await options.onProgress?.(Number(total) === 0 ? 1 : households / Number(total));
    if (last) break;
  }
  await client.query('close facts');
}

/**
 * All, or those that the job brought or added persons to. Where a register rule speaks, other rules fall silent, and where it
 * no longer does they are heard again: these households are looked at anyway.
 */
async function chooseHouseholds(manager: EntityManager, countyCode: string, intakeJobId: string | undefined): Promise<void> {
  if (!intakeJobId) {
    await manager.query('insert into evaluated_household select id from household where county_code = $1', [countyCode]);
    return;
  }
  await manager.query(
    `insert into evaluated_household
     select id from household where county_code = $1 and intake_job_id = $2
     union select household_id from person where county_code = $1 and intake_job_id = $2
     union select p.household_id from found f cross join unnest(f.subjects) as subject(id) join person p on p.county_code = $1 and p.id = subject.id
     union select p.household_id from discrepancy d
       join discrepancy_person dp on dp.county_code = d.county_code and dp.discrepancy_id = d.id
       join person p on p.county_code = dp.county_code and p.id = dp.person_id
       where d.county_code = $1 and d.rule = any ($3) and d.status = 'OPEN' and not exists (select from found f where f.fingerprint = d.fingerprint)`,
    [countyCode, intakeJobId, registerRules],
  );
}

/** What rules know beside the household. Without a table of historic codes, a code is known when its province is. */
async function ruleContext(manager: EntityManager, countyCode: string, referenceDate: string): Promise<RuleContext> {
  const counties: { code: string }[] = await manager.query(`select distinct county_code as code from area`);
  const provinces = new Set([countyCode, ...counties.map(({ code }) => code)].map((code) => code.slice(0, 2)));
  return { referenceDate, isKnownAreaCode: (code6) => provinces.has(code6.slice(0, 2)) || isProvincePrefix(code6.slice(0, 2)) };
}

/** Cuts rows into whole households; the last one may go on in the next batch. */
function splitHouseholds(rows: readonly FactsRow[], last: boolean): { done: FactsRow[][]; rest: FactsRow[] } {
  const done: FactsRow[][] = [];
  let current: FactsRow[] = [];
  for (const row of rows) {
    if (current[0] && current[0][0] !== row[0]) {
      done.push(current);
      current = [];
    }
    current.push(row);
  }
  if (!last) return { done, rest: current };
  if (current.length > 0) done.push(current);
  return { done, rest: [] };
}

function toFacts(row: FactsRow): PersonFacts {
  const [, , , id, name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable] = row;
  return { id, name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable };
}

interface FoundRow {
  fingerprint: string;
  rule: string;
  severity: string;
  category: string;
  item: string | null;
  household_id: string;
  area_code: string;
  found: Finding['values'];
  subjects: string;
  related: string;
}

function toFound(finding: Finding, areaCode: string): FoundRow {
  return {
    fingerprint: fingerprintOf(finding),
    rule: finding.rule,
    severity: finding.severity,
    category: finding.category,
    item: finding.item,
    household_id: finding.householdId,
    area_code: areaCode,
    found: finding.values,
    subjects: `{${finding.subjects.join(',')}}`,
    related: `{${finding.related.join(',')}}`,
  };
}

async function storeFound(client: PoolClient, found: readonly FoundRow[]): Promise<void> {
  if (found.length === 0) return;
  await client.query(
    `insert into found (fingerprint, rule, severity, category, item, household_id, area_code, found, subjects, related)
     select * from jsonb_to_recordset($1) as f(fingerprint text, rule text, severity text, category text, item text, household_id uuid, area_code text, found jsonb, subjects uuid[], related uuid[])
     on conflict (fingerprint) do nothing`,
    [JSON.stringify(found)],
  );
}
