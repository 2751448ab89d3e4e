import { join } from 'node:path';
import type { BenchOptions } from '../options';
import { type Figure, figure } from '../report/figure';
import { runProgram } from '../system/run-program';
import type { RulesResult } from './rules-worker';

/** A million persons in memory take about one gigabyte. */
const HEAP_MB = 4_096;

/** All person and household rules on one core, beside a bare loop over the same rows; in a process of its own, since it fills its memory. */
export async function benchRules({ rulePersons }: BenchOptions): Promise<Figure[]> {
  const { output } = await runProgram([`--max-old-space-size=${HEAP_MB}`, join(import.meta.dirname, 'rules-worker.mjs'), String(rulePersons)], process.env);
  const { rules, bare, persons, findings } = JSON.parse(output) as RulesResult;
  const remark = `${findings.toLocaleString('en-US')} findings on ${persons.toLocaleString('en-US')} persons`;
  return [figure({ part: 'rules', name: 'all person and household rules', unit: 'persons/s', product: rules, limit: bare, budget: { kind: 'AT_LEAST', value: 500_000 }, remark })];
}
