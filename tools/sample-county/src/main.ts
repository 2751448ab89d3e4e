import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { generateCounty, type SampleCounty } from './county';
import { type Encoding, writePieces } from './output/csv-files';
import { writeSheet } from './output/xlsx-file';

interface Arguments {
  readonly persons: number;
  readonly seed: number;
  readonly county: string;
  readonly defects: number;
  readonly decoys?: number;
  readonly asOf: string;
  readonly format: 'csv' | 'xlsx';
  readonly encoding: Encoding;
  readonly gridColumn: boolean;
  readonly out: string;
}

function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('not a number');
  return value;
}

async function writeCounty(county: SampleCounty, { out, format, encoding }: Arguments): Promise<void> {
  await mkdir(out, { recursive: true });
  if (format === 'xlsx') {
    await writeSheet(join(out, 'areas.xlsx'), '区划', ['code', 'name', 'parent'], county.areaRows());
    await writeSheet(join(out, 'roll.xlsx'), '常住人口信息清单', county.rollHeaders, county.rollRows());
  } else {
    await writePieces(join(out, 'areas.csv'), [county.areasCsv()], encoding);
    await writePieces(join(out, 'roll.csv'), county.rollCsv(), encoding);
  }
  await writeFile(join(out, 'truth.jsonl'), county.truthJsonl());
}

function summarise(county: SampleCounty, seconds: number): string {
  const { options } = county;
  const areas = [...county.areaRows()].map(([code = '']) => code.length);
  const count = (length: number): number => areas.filter((each) => each === length).length;
  const truth = county.truth();
  const defects = truth.filter((entry) => entry.kind === 'defect').length;
  const kinds = new Set(truth.map((entry) => entry.planted)).size;
  return [
    `${county.name} ${options.county}: ${options.persons} persons, ${count(9)} townships, ${count(12)} villages, as of ${options.asOf}, seed ${options.seed}`,
    `planted: ${defects} defects, ${truth.length - defects} decoys, ${kinds} kinds`,
    ...[...county.unplanted()].map(([planted, number]) => `not planted, the county is too small: ${number} × ${planted}`),
    `${seconds.toFixed(1)} s, ${Math.round(options.persons / seconds)} rows/s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}

async function main(): Promise<void> {
  const command = new Command('sample-county')
    .description('Makes a county of made-up people: areas, register roll, and the truth about what was planted in it')
    .option('--persons <number>', 'rows of the roll', readNumber, 6_000)
    .option('--seed <number>', 'another seed is another county', readNumber, 1)
    .option('--county <code>', 'six digits beginning with 70', '700101')
    .option('--defects <number>', 'defects of every kind; below 1 a share of the persons; 0 for a clean county', readNumber, 0)
    .option('--decoys <number>', 'decoys of every kind; as many as defects unless given', readNumber)
    .option('--as-of <date>', 'day on which the roll was drawn', '2020-06-01')
    .addOption(new Option('--format <format>').choices(['csv', 'xlsx']).default('csv'))
    .addOption(new Option('--encoding <encoding>', 'of CSV files').choices(['utf-8', 'gb18030']).default('utf-8'))
    .option('--grid-column', 'add a column that no standard roll has', false)
    .requiredOption('--out <folder>', 'where areas, roll and truth.jsonl are written')
    .parse();
  const given = command.opts<Arguments>();
  const started = performance.now();
  const county = generateCounty(given);
  await writeCounty(county, given);
  console.log(summarise(county, (performance.now() - started) / 1_000));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
