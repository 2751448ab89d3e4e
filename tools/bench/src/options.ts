import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';

/** What can be measured: the roll's way in, pages, name search, rules, and the process itself. */
export const parts = ['intake', 'reads', 'names', 'rules', 'process'] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly persons: number;
  readonly only: readonly Part[];
  /** Length of one load run. */
  readonly seconds: number;
  readonly runs: number;
  /** Only whether both servers answer the same: no load, no times. */
  readonly answersOnly: boolean;
  /** Kept, with its loaded county, for the next run; a temporary folder, removed at the end, when not given. */
  readonly folder: string | undefined;
  /** Rows of the workbook that is read. */
  readonly workbookRows: number;
  /** Persons in memory for the rules. */
  readonly rulePersons: number;
}

/** The repository: the bench lies in dist/tools/bench. */
export const WORKSPACE = join(import.meta.dirname, '../../..');
export const COUNTY = '700101';
export const AS_OF = '2020-06-01';
/** Connections of a load run, as in the budgets. */
export const CONNECTIONS = 10;

export function readOptions(args: readonly string[]): BenchOptions {
  const command = new Command('bench')
    .description('Measures Qingce against limits that are measured in the same run')
    .option('--persons <number>', 'rows of the roll', readNumber, 850_000)
    .option('--only <parts>', `some of ${parts.join(', ')}`, readParts, [...parts])
    .option('--seconds <number>', 'length of one load run', readNumber, 5)
    .option('--runs <number>', 'load runs a page, of which the median counts', readNumber, 3)
    .option('--answers-only', 'compare the answers of the pages, without load', false)
    .option('--folder <folder>', 'keep the county there, or use the one that is there')
    .option('--workbook-rows <number>', 'rows of the XLSX roll', readNumber, 100_000)
    .option('--rule-persons <number>', 'persons in memory for the rules', readNumber, 1_000_000)
    .parse(args, { from: 'user' });
  return { folder: undefined, ...command.opts<Omit<BenchOptions, 'folder'>>() };
}

function readNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('not a number above zero');
  return value;
}

function readParts(text: string): Part[] {
  return text.split(',').map((word) => {
    const part = parts.find((each) => each === word.trim());
    if (!part) throw new InvalidArgumentError(`there are ${parts.join(', ')}`);
    return part;
  });
}
