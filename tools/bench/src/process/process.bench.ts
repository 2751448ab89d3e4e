import { setTimeout as sleep } from 'node:timers/promises';
import { type Figure, figure } from '../report/figure';
import { firstView } from './first-view';

/** What was seen of the server's process around the load runs. */
export interface ProcessSeen {
  /** Seconds, with the database stopped before, and with it running. */
  readonly startWithDatabase: number;
  readonly start: number;
  /** MB */
  readonly idleMemory: number;
  readonly memoryAfterLoad: number | null;
}

/** Long enough that a start is over, short enough that the collector did not tidy up for the picture. */
export const settle = (): Promise<void> => sleep(3_000);

export async function processFigures(seen: ProcessSeen): Promise<Figure[]> {
  const view = await firstView();
  const part = 'process';
  return [
    figure({ part, name: 'start, its database running', unit: 's', product: seen.start }),
    figure({ part, name: 'warm start with its database', unit: 's', product: seen.startWithDatabase, budget: { kind: 'AT_MOST', value: 3 } }),
    figure({ part, name: 'memory, idle after the start', unit: 'MB', product: seen.idleMemory, budget: { kind: 'AT_MOST', value: 250 } }),
    ...(seen.memoryAfterLoad === null ? [] : [figure({ part, name: 'memory after the load runs', unit: 'MB', product: seen.memoryAfterLoad })]),
    figure({ part, name: 'first view of the console, gzip', unit: 'kB', product: view.kilobytes, budget: { kind: 'AT_MOST', value: 450 }, remark: `${view.files} files` }),
  ];
}
