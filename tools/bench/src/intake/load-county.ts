import type { CountyFiles } from '../county/county-files';
import type { BenchDatabase } from '../database/bench-database';
import { AS_OF } from '../options';
import { runCommand } from '../product';
import type { ProgramRun } from '../system/run-program';
import { type JobTimes, JobWatch } from './job-watch';

export interface CountyLoad {
  readonly roll: ProgramRun;
  readonly times: JobTimes;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
}

/** Takes the county in on the product's own way: its commands, as processes of their own. */
export async function loadCounty(database: BenchDatabase, dataFolder: string, files: CountyFiles): Promise<CountyLoad> {
  await runCommand(dataFolder, ['migrate']);
  await runCommand(dataFolder, ['intake', 'areas', files.areas, '--apply']);
  const client = await database.connect();
  try {
    const watch = new JobWatch(client);
    const roll = await runCommand(dataFolder, ['intake', 'roll', files.roll, '--as-of', AS_OF, '--apply', '--json']);
    const times = await watch.end();
    const { rowsAccepted, rowsRejected } = JSON.parse(roll.output) as CountyLoad;
    return { roll, times, rowsAccepted, rowsRejected };
  } finally {
    await client.end();
  }
}
