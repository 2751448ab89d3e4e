import { type CountyFiles, readTruth } from '../county/county-files';
import type { BenchDatabase } from '../database/bench-database';
import { type BenchOptions, COUNTY } from '../options';
import { runCommand } from '../product';
import { type Figure, figure } from '../report/figure';
import { bareCopy } from './bare-copy';
import type { CountyLoad } from './load-county';
import { type ExportedDiscrepancy, type Recall, recallOf } from './recall';
import { readWorkbook } from './workbook-reading';

const BUDGET_PERSONS = 850_000;

export interface IntakeResult {
  readonly figures: Figure[];
  readonly recall: Recall;
}

/** What the county's way in took, beside a bare COPY of the same file. */
export async function benchIntake(database: BenchDatabase, dataFolder: string, files: CountyFiles, load: CountyLoad, options: BenchOptions): Promise<IntakeResult> {
  const { persons } = options;
  const limit = persons / (await bareCopy(database, files.roll));
  const recall = await readRecall(dataFolder, files);
  const { roll, times } = load;
  const part = 'intake';
  const seconds = (name: string, value: number): Figure => figure({ part, name: `- ${name}`, unit: 's', product: value });
  return {
    recall,
    figures: [
      figure({
        part, name: `roll of ${persons.toLocaleString('en-US')} rows, all of it`, unit: 's', product: roll.seconds, limit: persons / limit, lessIsBetter: true,
        budget: { kind: 'AT_MOST', value: (60 * persons) / BUDGET_PERSONS },
        remark: persons === BUDGET_PERSONS ? '' : 'budget in proportion to 850,000 rows',
      }),
      figure({ part, name: 'roll, rows a second', unit: 'rows/s', product: persons / roll.seconds, limit }),
      figure({ part, name: 'staging alone', unit: 'rows/s', product: persons / times.stage, limit, budget: { kind: 'AT_LEAST', value: 250_000 } }),
      seconds('store: start, file into the database', times.store),
      seconds('stage: read, check, COPY', times.stage),
      seconds('compare with the register', times.compare),
      seconds('apply', times.apply),
      seconds('rules', times.rules),
      seconds('counters, audit, commit', times.counters),
      seconds('statistics, end', times.rest),
      figure({ part, name: 'peak memory of the command', unit: 'MB', product: roll.peakMemory, budget: { kind: 'AT_MOST', value: 600 } }),
      figure({ part, name: 'planted defects found', unit: '', product: recall.found, limit: recall.planted, budget: { kind: 'AT_LEAST', value: recall.planted }, remark: missedText(recall) }),
      figure({ part, name: 'rejected rows', unit: '', product: load.rowsRejected, budget: { kind: 'AT_MOST', value: 0 } }),
      figure({ part, name: 'roll as XLSX, read', unit: 'rows/s', product: await readWorkbook(dataFolder, options.workbookRows), budget: { kind: 'AT_LEAST', value: 50_000 } }),
    ],
  };
}

async function readRecall(dataFolder: string, files: CountyFiles): Promise<Recall> {
  const { output } = await runCommand(dataFolder, ['export', 'discrepancies', '--format', 'jsonl', '--county', COUNTY]);
  const exported = output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ExportedDiscrepancy);
  return recallOf(await readTruth(files), exported);
}

function missedText({ byRule, unexpected }: Recall): string {
  const missed = Object.entries(byRule).filter(([, { planted, found }]) => found < planted).map(([rule, { planted, found }]) => `${rule} ${found} of ${planted}`);
  return [...missed, ...(unexpected > 0 ? [`${unexpected} besides`] : [])].join(', ');
}
