import { evaluateHousehold, type HouseholdFacts, type RuleContext } from '@qingce/rules';
import { median } from '../report/median';
import { bareLoop } from './bare-loop';
import { countyFacts } from './county-facts';

/** What the process of the rules hands back on standard output. */
export interface RulesResult {
  readonly persons: number;
  readonly findings: number;
  /** Persons a second. */
  readonly rules: number;
  readonly bare: number;
}

const RUNS = 3;

async function main(): Promise<void> {
  const { households, persons, asOf, numberAreaCodes } = await countyFacts(Number(process.argv[2]));
  const known = new Set(numberAreaCodes);
  const context: RuleContext = { referenceDate: asOf, isKnownAreaCode: (code) => known.has(code) };
  let findings = 0;
  const rates: { rules: number[]; bare: number[] } = { rules: [], bare: [] };
  // The first round of each warms up.
  for (let run = 0; run <= RUNS; run++) {
    const bare = rateOf(persons, () => bareLoop(households));
    const rules = rateOf(persons, () => (findings = countFindings(households, context)));
    if (run === 0) continue;
    rates.bare.push(bare);
    rates.rules.push(rules);
  }
  const result: RulesResult = { persons, findings, rules: median(rates.rules), bare: median(rates.bare) };
  console.log(JSON.stringify(result));
}

function rateOf(persons: number, work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (persons * 1_000_000) / (user + system);
}

function countFindings(households: readonly HouseholdFacts[], context: RuleContext): number {
  let count = 0;
  for (const household of households) count += evaluateHousehold(household, context).length;
  return count;
}

await main();
