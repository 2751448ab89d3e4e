import { createWriteStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateCounty, type TruthEntry } from '@qingce/sample-county';
import { AS_OF, COUNTY } from '../options';

/** Of every kind of defect; thirty kinds make three rows in a hundred faulty. */
const DEFECT_SHARE = 0.001;

export interface CountyFiles {
  readonly areas: string;
  readonly roll: string;
  readonly truth: string;
}

/** Writes the county that is handed in, a village at a time; what is there already stays. */
export async function countyFiles(folder: string, persons: number): Promise<CountyFiles> {
  const files = { areas: join(folder, 'areas.csv'), roll: join(folder, 'roll.csv'), truth: join(folder, 'truth.jsonl') };
  if (await stat(files.truth).catch(() => null)) return files;
  await mkdir(folder, { recursive: true });
  const county = generateCounty({ persons, county: COUNTY, asOf: AS_OF, defects: DEFECT_SHARE });
  await writeFile(files.areas, county.areasCsv());
  await pipeline(Readable.from(county.rollCsv(), { highWaterMark: 2 }), createWriteStream(files.roll));
  await writeFile(files.truth, county.truthJsonl());
  return files;
}

export async function readTruth({ truth }: CountyFiles): Promise<TruthEntry[]> {
  const lines = (await readFile(truth, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as TruthEntry);
}
