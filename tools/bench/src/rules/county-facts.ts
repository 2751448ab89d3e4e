import { inspectTable, readTable, rollReader, type RollRow, type TableSource } from '@qingce/intake-formats';
import type { HouseholdFacts, PersonFacts } from '@qingce/rules';
import { generateCounty, type SampleCounty } from '@qingce/sample-county';

export interface CountyFacts {
  readonly households: readonly HouseholdFacts[];
  readonly persons: number;
  readonly asOf: string;
  readonly numberAreaCodes: readonly string[];
}

/** A county as the rules see it, all of it in memory. */
export async function countyFacts(persons: number): Promise<CountyFacts> {
  const county = generateCounty({ persons, defects: 0.001 });
  const source = sourceOf(county);
  const head = await inspectTable(source, 'ROLL');
  const read = rollReader(head);
  const households: { id: string; kind: HouseholdFacts['kind']; persons: PersonFacts[] }[] = [];
  for await (const batch of readTable(source, head)) {
    for (const raw of batch) {
      const { row } = read(raw);
      if (!row) continue;
      const last = households.at(-1);
      if (last?.id === row.householdNumber) last.persons.push(factsOf(row));
      else households.push({ id: row.householdNumber, kind: row.householdKind, persons: [factsOf(row)] });
    }
  }
  return { households, persons, asOf: county.options.asOf, numberAreaCodes: county.numberAreaCodes };
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

function factsOf(row: RollRow): PersonFacts {
  const { name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable } = row;
  return { id: String(row.rowNumber), name, sex, ethnicGroup, birthDate, citizenNumber, relation, maritalStatus, education, registrationStatus, registeredOn, unreadable };
}
