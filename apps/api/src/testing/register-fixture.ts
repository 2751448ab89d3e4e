import { Client } from 'pg';
import { citizenNumberCheckCharacter, citizenNumberKey, pinyinKey } from '@qingce/standards';
import type { TestDatabase } from './test-database';

/** A made-up county of two townships, three villages and five groups; division code 70, so that nobody real is meant. */
export const fixtureCounty = '700101';
export const fixtureReferenceDate = '2020-06-01';

export const fixtureAreas = [
  ['700101', 'COUNTY', '青禾县', null],
  ['700101101', 'TOWNSHIP', '柳溪镇', '700101'],
  ['700101102', 'TOWNSHIP', '河湾镇', '700101'],
  ['700101101201', 'VILLAGE', '双河村', '700101101'],
  ['700101101202', 'VILLAGE', '石桥村', '700101101'],
  ['700101102201', 'VILLAGE', '东湾村', '700101102'],
  ['70010110120101', 'GROUP', '1组', '700101101201'],
  ['70010110120102', 'GROUP', '2组', '700101101201'],
  ['70010110120201', 'GROUP', '1组', '700101101202'],
  ['70010110220101', 'GROUP', '1组', '700101102201'],
  ['70010110220102', 'GROUP', '2组', '700101102201'],
] as const;

export interface FixturePerson {
  name: string;
  relation: string | null;
  sex: string | null;
  birthDate: string | null;
  /** The three digits that tell apart who was born on one day; the number is made from them. Null: as given in `citizenNumber`. */
  sequence?: string;
  citizenNumber?: string;
  status?: 'ACTIVE' | 'PENDING' | 'CANCELLED';
  phone?: string;
  ethnicGroup?: string;
  unreadable?: Record<string, string>;
}

export interface FixtureHousehold {
  areaCode: string;
  number: string | null;
  kind?: 'FAMILY' | 'COLLECTIVE' | null;
  persons: FixturePerson[];
}

const person = (name: string, relation: string | null, sex: string | null, birthDate: string | null, more: Partial<FixturePerson> = {}): FixturePerson => ({
  name, relation, sex, birthDate, sequence: sex === '2' ? '002' : '001', ...more,
});

export const fixtureHouseholds: FixtureHousehold[] = [
  { areaCode: '70010110120101', number: '1001', persons: [
    person('张红伟', '02', '1', '1970-03-01', { phone: '19900000017' }),
    person('李秀英', '10', '2', '1972-07-15'),
    person('张小明', '20', '1', '1998-02-28'),
    person('张小红', '30', '2', '2004-06-01'),
  ] },
  { areaCode: '70010110120101', number: '1002', persons: [
    person('王建国', '02', '1', '1950-10-01'),
    person('王建军', '71', '1', '1953-01-05', { status: 'CANCELLED' }),
  ] },
  { areaCode: '70010110120102', number: '1003', persons: [
    person('阿依古丽·买买提', '02', '2', '1985-05-05', { ethnicGroup: '05' }),
    person('买买提·吐尔逊', '10', '1', '1983-04-04', { ethnicGroup: '05' }),
    person('热依汗·买买提', '30', '2', '2010-09-09', { ethnicGroup: '05' }),
  ] },
  { areaCode: '70010110120102', number: null, kind: null, persons: [
    person('无名氏', null, null, null, { sequence: undefined, citizenNumber: '', unreadable: { sex: '男性?', birthDate: '农历三月', ethnicGroup: '华族' } }),
  ] },
  { areaCode: '700101101201', number: '1004', kind: 'COLLECTIVE', persons: [
    person('欧阳小明', '01', '1', '1990-01-01'),
    person('单小红', '99', '2', '1991-01-01'),
    person('赵一', '99', '1', '1992-02-29'),
  ] },
  { areaCode: '70010110120201', number: '2001', persons: [
    person('刘强', '02', '1', '1965-05-05'),
    person('张丽', '10', '2', '1966-06-06'),
    person('刘洋', '20', '1', '1990-10-10', { status: 'PENDING' }),
  ] },
  { areaCode: '70010110120201', number: '2002', persons: [
    person('孙伟', '02', '1', '1940-04-04', { sequence: undefined, citizenNumber: '700101400404001' }),
    person('周桂兰', '10', '2', '1942-02-02'),
  ] },
  { areaCode: '70010110220101', number: '3001', persons: [
    person('张伟', '02', '1', '1980-08-08'),
    person('陈静', '10', '2', '1982-02-20'),
    person('张子涵', '20', '1', '2008-08-08'),
    person('张子墨', '30', '2', '2011-11-11'),
  ] },
  { areaCode: '70010110220101', number: '3002', persons: [
    person('黄勇', '02', '1', '1975-12-12'),
    person('黄小明', '20', '1', '2001-01-31'),
  ] },
  { areaCode: '70010110220102', number: '3003', persons: [
    person('吴刚', '02', '1', '1960-06-16'),
    person('郑红', '10', '2', '1961-07-17'),
    person('吴小军', '20', '1', '1985-03-13'),
    person('吴桐', '41', '1', '2012-12-21'),
  ] },
];

export function fixtureNumber({ birthDate, sequence, citizenNumber }: FixturePerson): string {
  if (citizenNumber !== undefined) return citizenNumber;
  if (!birthDate) return '';
  const first17 = `700101${birthDate.replaceAll('-', '')}${sequence ?? '001'}`;
  return first17 + citizenNumberCheckCharacter(first17);
}

/** An id that sorts as it was made and can be written down in a test. */
export const fixtureId = (kind: 'household' | 'person' | 'job' | 'change', ordinal: number): string =>
  `0${['household', 'person', 'job', 'change'].indexOf(kind) + 1}900000-0000-7000-8000-${String(ordinal).padStart(12, '0')}`;

export interface RegisterFixture {
  /** Sends SQL as the owner of the tables, past row-level security. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function insertRegister(test: TestDatabase): Promise<RegisterFixture> {
  const client = new Client({ connectionString: test.urls.owner });
  await client.connect();
  const sql: RegisterFixture['sql'] = async (text, values) => (await client.query(text, values)).rows as never;
  for (const area of fixtureAreas) {
    await sql('insert into area (county_code, code, level, name, parent_code) values ($1, $2, $3, $4, $5)', [fixtureCounty, ...area]);
  }
  await sql('insert into county_setting (county_code, reference_date) values ($1, $2)', [fixtureCounty, fixtureReferenceDate]);
  await insertLoad(sql);
  await insertHouseholds(sql, fixtureHouseholds);
  return { sql, close: () => client.end() };
}

async function insertLoad(sql: RegisterFixture['sql']): Promise<void> {
  const job = fixtureId('job', 1);
  await sql(
    `insert into intake_job (county_code, id, kind, file_id, file_name, file_size, file_sha256, status, phase, requested_by, requested_by_name, requested_areas)
     values ($1, $2, 'ROLL', $2, '常住人口信息清单.csv', 1, '', 'DONE', 'DONE', $2, 'admin', array[$1])`,
    [fixtureCounty, job],
  );
  await sql(
    `insert into register_change (county_code, id, area_code, kind, reason, intake_job_id, changed_by_name)
     values ($1, $2, $1, 'ROLL_LOADED', '常住人口信息清单.csv', $3, 'admin')`,
    [fixtureCounty, fixtureId('change', 1), job],
  );
}

async function insertHouseholds(sql: RegisterFixture['sql'], households: readonly FixtureHousehold[]): Promise<void> {
  const numbers = new Map<string, number>();
  let row = 0;
  for (const [index, household] of households.entries()) {
    const number = (numbers.get(household.areaCode) ?? 0) + 1;
    numbers.set(household.areaCode, number);
    const code = household.areaCode.padEnd(14, '0') + String(number).padStart(4, '0');
    const id = fixtureId('household', index + 1);
    await sql(
      `insert into household (county_code, id, code, number, kind, address, area_code, intake_job_id) values ($1, $2, $3, $4, $5, '', $6, $7)`,
      [fixtureCounty, id, code, household.number, household.kind === undefined ? 'FAMILY' : household.kind, household.areaCode, fixtureId('job', 1)],
    );
    for (const member of household.persons) await insertPerson(sql, member, { householdId: id, areaCode: household.areaCode, row: ++row });
  }
}

/** Adds one person; `row` is the row of the roll and makes the id. */
export async function insertPerson(sql: RegisterFixture['sql'], given: FixturePerson, place: { householdId: string; areaCode: string; row: number }): Promise<void> {
  const number = fixtureNumber(given);
  const pinyin = pinyinKey(given.name);
  await sql(
    `insert into person (county_code, id, household_id, area_code, position, name, name_pinyin, name_initials, sex, ethnic_group, birth_date,
       citizen_number, citizen_number_key, relation, registration_status, phone, unreadable, intake_job_id, source_row)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $5)`,
    [
      fixtureCounty, fixtureId('person', place.row), place.householdId, place.areaCode, place.row, given.name,
      pinyin.full.replaceAll(' ', ''), pinyin.initials, given.sex, given.ethnicGroup ?? '01', given.birthDate, number, citizenNumberKey(number),
      given.relation, given.status ?? 'ACTIVE', given.phone ?? null, given.unreadable ?? null, fixtureId('job', 1),
    ],
  );
}

export interface FixtureDiscrepancy {
  ordinal: number;
  areaCode: string;
  householdId?: string | null;
  category?: string;
  severity?: string;
  status?: string;
  /** Persons it is about. */
  subjects?: readonly string[];
  sideAreas?: readonly string[];
}

export async function insertDiscrepancy(sql: RegisterFixture['sql'], given: FixtureDiscrepancy): Promise<void> {
  const id = `05900000-0000-7000-8000-${String(given.ordinal).padStart(12, '0')}`;
  await sql(
    `insert into discrepancy (county_code, id, area_code, side_areas, household_id, category, severity, status, origin, fingerprint)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'MANUAL', $9)`,
    [
      fixtureCounty, id, given.areaCode, given.sideAreas ?? null, given.householdId ?? null, given.category ?? 'MAIN_ITEM_ERROR',
      given.severity ?? 'ERROR', given.status ?? 'OPEN', id,
    ],
  );
  for (const [position, subject] of (given.subjects ?? []).entries()) {
    await sql(`insert into discrepancy_person (county_code, discrepancy_id, person_id, role, position) values ($1, $2, $3, 'SUBJECT', $4)`, [
      fixtureCounty, id, subject, position,
    ]);
  }
}
