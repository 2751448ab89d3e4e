import { dayOf } from './calendar';
import { type CountyFrame } from './households/household-maker';
import { type ResolvedOptions, resolveOptions, type SampleCountyOptions } from './options';
import { csvLine } from './output/csv';
import { GRID_HEADER, ROLL_HEADERS, rollRow } from './output/roll-row';
import { NumberIssuer } from './people/number-issuer';
import { countyNameOf, type CountyPlan, planCounty, villagesOf } from './places/county-plan';
import { Planter } from './planting/planter';
import { Random } from './random';
import { type TruthEntry } from './truth';
import { buildVillage, type BuiltVillage, type RollPosition } from './village-builder';

const NEIGHBOURS: readonly string[] = ['700102', '700201', '700101'];
const BYTE_ORDER_MARK = '\uFEFF';

/** A made-up county. Every call makes it anew from the seed and holds one village in memory at a time. */
export interface SampleCounty {
  readonly options: ResolvedOptions;
  readonly name: string;
  /** The six-digit codes that occur in correct citizen numbers: the county and its made-up neighbours. */
  readonly numberAreaCodes: readonly string[];
  readonly rollHeaders: readonly string[];
  /** Code, name and parent of county, townships and villages, without the header. */
  areaRows(): Iterable<readonly string[]>;
  /** The whole of areas.csv. */
  areasCsv(): string;
  /** The cells of every person, in the order village, group, household. */
  rollRows(): Iterable<readonly string[]>;
  /** roll.csv in pieces of a village, with byte order mark and header first. */
  rollCsv(): Iterable<string>;
  /** What was planted. Walks through the county once unless `rollRows` or `rollCsv` was read to its end before. */
  truth(): readonly TruthEntry[];
  /** How many of each kind found no household that suits; empty unless the county is too small for what was asked. */
  unplanted(): ReadonlyMap<string, number>;
  /** The whole of truth.jsonl. */
  truthJsonl(): string;
}

/**
 * Makes a county of made-up people, repeatable from its seed.
 * @throws RangeError when an option makes no county.
 */
export function generateCounty(given: SampleCountyOptions): SampleCounty {
  const options = resolveOptions(given);
  const plan = planCounty(options.county, options.persons, Random.forPart(options.seed, 'places'));
  const neighbours = NEIGHBOURS.filter((code) => code !== options.county).slice(0, 2).map((code) => ({ code, name: countyNameOf(code) }));
  const frame: CountyFrame = { code: plan.code, name: plan.name, neighbours, asOfDay: dayOf(options.asOf) };
  const rollHeaders = options.gridColumn ? [...ROLL_HEADERS, GRID_HEADER] : ROLL_HEADERS;
  let finished: Planter | null = null;

  function* villages(): Generator<BuiltVillage> {
    const plans = villagesOf(plan);
    const planter = new Planter(options, frame, plans.length);
    const numbers = new NumberIssuer();
    const position: RollPosition = { nextRow: 1, nextHousehold: 0 };
    for (const [index, village] of plans.entries()) {
      const built = buildVillage(village, frame, numbers, position, Random.forPart(options.seed, village.code));
      planter.plantIn(built, index);
      yield built;
    }
    finished = planter;
  }

  function* rollRows(): Generator<readonly string[]> {
    for (const village of villages()) yield* rowsOf(village);
  }

  function* rowsOf(village: BuiltVillage): Generator<string[]> {
    for (const household of village.households) {
      for (const person of household.persons) yield rollRow(village.plan, household, person, options.gridColumn);
    }
  }

  function* rollCsv(): Generator<string> {
    yield BYTE_ORDER_MARK + csvLine(rollHeaders);
    for (const village of villages()) {
      const lines: string[] = [];
      for (const row of rowsOf(village)) lines.push(csvLine(row));
      yield lines.join('');
    }
  }

  /** The planter of a county that was walked through once; it depends on nothing but the options. */
  function planter(): Planter {
    if (finished === null) for (const village of villages()) void village;
    return finished ?? new Planter(options, frame, 0);
  }

  const truth = (): readonly TruthEntry[] => planter().truth();

  return {
    options,
    name: plan.name,
    numberAreaCodes: [plan.code, ...neighbours.map((neighbour) => neighbour.code)],
    rollHeaders,
    areaRows: () => areaRows(plan),
    areasCsv: () => [['code', 'name', 'parent'], ...areaRows(plan)].map(csvLine).join(''),
    rollRows,
    rollCsv,
    truth,
    unplanted: () => planter().unplanted(),
    truthJsonl: () => truth().map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  };
}

/** County, townships and villages, level by level. */
function areaRows(plan: CountyPlan): string[][] {
  return [
    [plan.code, plan.name, plan.code.slice(0, 4)],
    ...plan.townships.map((township) => [township.code, township.name, plan.code]),
    ...plan.townships.flatMap((township) => township.villages.map((village) => [village.code, village.name, township.code])),
  ];
}
