import { inspectTable, readTable, rollReader, type RollRow, type TableSource } from '@qingce/intake-formats';
import { evaluateHousehold, type HouseholdFacts, type PersonFacts, type RuleContext, type Severity } from '@qingce/rules';
import { citizenNumberKey } from '@qingce/standards';
import { type SampleCounty } from '../county';

/** What a rule says of a county, by rows of the roll. */
export interface FoundFault {
  readonly rule: string;
  readonly severity: Severity;
  readonly category: string;
  readonly household: string;
  readonly rows: readonly number[];
}

function sourceOf(county: SampleCounty): TableSource {
  return {
    fileName: 'roll.csv',
    size: 0,
    async *stream() {
      for (const piece of county.rollCsv()) yield Buffer.from(piece);
    },
  };
}

/** Reads the county's CSV as intake does; throws when a row would be rejected. */
export async function* readRoll(county: SampleCounty): AsyncGenerator<RollRow> {
  const source = sourceOf(county);
  const head = await inspectTable(source, 'ROLL');
  const read = rollReader(head);
  for await (const batch of readTable(source, head)) {
    for (const raw of batch) {
      const { row, rejection } = read(raw);
      if (row === undefined) throw new Error(`row ${rejection.rowNumber} was rejected: ${rejection.reason}`);
      yield row;
    }
  }
}

function factsOf(row: RollRow): PersonFacts {
  const { name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable } = row;
  return { id: String(row.rowNumber), name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable };
}

/** All that the rules find: person and household rules by the engine, D01, D02 and D05 by comparing all active rows. */
export async function findingsOf(county: SampleCounty): Promise<FoundFault[]> {
  const known = new Set(county.numberAreaCodes);
  const context: RuleContext = { referenceDate: county.options.asOf, isKnownAreaCode: (code) => known.has(code) };
  const found: FoundFault[] = [];
  const byNumber = new Map<string, RollRow[]>();
  let household: HouseholdFacts & { persons: PersonFacts[] } = { id: '', kind: null, persons: [] };
  const close = (): void => {
    for (const { rule, severity, category, subjects, householdId } of evaluateHousehold(household, context)) {
      found.push({ rule, severity, category, household: householdId, rows: subjects.map(Number) });
    }
  };
  for await (const row of readRoll(county)) {
    if (household.id !== row.householdNumber) {
      if (household.persons.length > 0) close();
      household = { id: row.householdNumber, kind: row.householdKind, persons: [] };
    }
    household.persons.push(factsOf(row));
    const key = row.registrationStatus === 'ACTIVE' ? citizenNumberKey(row.citizenNumber) : null;
    if (key !== null) byNumber.set(key, [...(byNumber.get(key) ?? []), row]);
  }
  close();
  for (const rows of byNumber.values()) if (rows.length > 1) found.push(duplicate(rows));
  return found;
}

function duplicate(rows: readonly RollRow[]): FoundFault {
  const same = (read: (row: RollRow) => string | null): boolean => rows.every((row) => rows[0] !== undefined && read(row) === read(rows[0]));
  const samePerson = same((row) => row.name) && same((row) => row.birthDate);
  const rule = !samePerson ? 'D02' : same((row) => row.householdNumber) ? 'D05' : 'D01';
  const category = samePerson ? 'DUPLICATE_REGISTRATION' : 'DUPLICATE_NUMBER';
  return { rule, severity: 'ERROR', category, household: rows[0]?.householdNumber ?? '', rows: rows.map((row) => row.rowNumber) };
}

/** The findings nobody planted, and the planted defects nobody found; both empty when the county is as its truth says. */
export function compareWithTruth(county: SampleCounty, found: readonly FoundFault[]): { unexpected: string[]; missed: string[] } {
  const defects = county.truth().filter((entry) => entry.kind === 'defect');
  const explains = (entry: (typeof defects)[number], fault: FoundFault): boolean =>
    entry.rules.includes(fault.rule) && entry.category === fault.category &&
    (fault.rows.some((row) => entry.rows.includes(row)) || (entry.household !== undefined && entry.household === fault.household));
  return {
    unexpected: found.filter((fault) => !defects.some((entry) => explains(entry, fault))).map((fault) => JSON.stringify(fault)),
    missed: defects.filter((entry) => !found.some((fault) => explains(entry, fault))).map((entry) => JSON.stringify(entry)),
  };
}
