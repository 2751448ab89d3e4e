import { BenchFolder } from './bench-folder';
import { countyFiles } from './county/county-files';
import { BenchDatabase } from './database/bench-database';
import { benchIntake, type IntakeResult } from './intake/intake.bench';
import { loadCounty } from './intake/load-county';
import type { BenchOptions, Part } from './options';
import { processFigures, settle } from './process/process.bench';
import { ProductServer } from './product';
import { benchReads } from './reads/reads.bench';
import { createReader, signIn } from './reads/sign-in';
import type { Figure } from './report/figure';
import { benchRules } from './rules/rules.bench';
import { memoryOf } from './system/memory';

export interface BenchResult {
  readonly persons: number;
  readonly figures: readonly Figure[];
  /** What the rules found of what was planted; null when the intake was not measured. */
  readonly recall: IntakeResult['recall'] | null;
}

/** Measures the asked parts, one after the other. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const asked = (...parts: Part[]): boolean => parts.some((part) => options.only.includes(part));
  const figures: Figure[] = [];
  let recall: BenchResult['recall'] = null;
  if (asked('rules')) {
    tell('rules');
    figures.push(...(await benchRules(options)));
  }
  if (asked('intake', 'reads', 'names', 'process')) {
    const folder = await BenchFolder.open(options.folder);
    try {
      const intake = await fillDatabase(folder, options, asked('intake'));
      if (intake) figures.push(...intake.figures);
      recall = intake?.recall ?? null;
      if (asked('reads', 'names', 'process')) figures.push(...(await benchServer(folder, options)));
    } finally {
      await folder.close();
    }
  }
  return { persons: options.persons, figures, recall };
}

/** Loads the county unless the folder has it already, and measures that when it is asked for. */
async function fillDatabase(folder: BenchFolder, options: BenchOptions, measured: boolean): Promise<IntakeResult | null> {
  const loaded = await folder.loadedPersons();
  if (loaded === options.persons) {
    if (measured) tell('the folder has the county already: its intake is not measured again');
    return null;
  }
  if (loaded > 0) throw new Error(`the folder has a county of ${loaded} persons: name another one, or --persons ${loaded}`);
  tell(`county of ${options.persons} persons`);
  const files = await countyFiles(folder.path, options.persons);
  const database = await BenchDatabase.start(folder.data);
  try {
    tell('intake');
    const load = await loadCounty(database, folder.data, files);
    const intake = measured ? await benchIntake(database, folder.data, files, load, options) : null;
    await createReader(folder.data);
    await folder.noteLoaded(options.persons);
    return intake;
  } finally {
    await database.stop();
  }
}

/** The server's process, and its pages when they are asked for. */
async function benchServer(folder: BenchFolder, options: BenchOptions): Promise<Figure[]> {
  tell('server');
  // The first start of a program reads it from the disk, the second one is warm.
  await ProductServer.start(folder.data).then((server) => server.stop());
  const first = await ProductServer.start(folder.data);
  const database = await BenchDatabase.start(folder.data);
  let server: ProductServer | null = first;
  try {
    await server.stop();
    server = null;
    server = await ProductServer.start(folder.data);
    await settle();
    const idle = await memoryOf(server.pid);
    const cookie = await signIn(server.url);
    const figures = await benchReads(database, server, cookie, options);
    const after = figures.length > 0 ? await memoryOf(server.pid) : null;
    if (!options.only.includes('process')) return figures;
    const seen = { startWithDatabase: first.startSeconds, start: server.startSeconds, idleMemory: idle?.resident ?? 0, memoryAfterLoad: after?.resident ?? null };
    return [...figures, ...(await processFigures(seen))];
  } finally {
    await server?.stop();
    await database.stop();
  }
}

function tell(what: string): void {
  console.error(`· ${what}`);
}
