import autocannon from 'autocannon';
import { CONNECTIONS } from '../options';
import { median } from '../report/median';

export interface Target {
  readonly url: string;
  /** Sent in turn, each connection from the first on. */
  readonly requests: autocannon.Request[];
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds in the median run. */
  readonly p50: number;
  readonly p99: number;
}

/** Runs of all targets in alternation, so that a neighbour's noise falls on each; the median run of each counts. */
export async function compareLoads(targets: readonly Target[], seconds: number, runs: number): Promise<LoadResult[]> {
  const results = targets.map((): LoadResult[] => []);
  for (const target of targets) await load(target, Math.min(1, seconds));
  for (let run = 0; run < runs; run++) {
    for (const [index, target] of targets.entries()) results[index]?.push(await load(target, seconds));
  }
  return results.map((each) => {
    const middle = median(each.map(({ requestsPerSecond }) => requestsPerSecond));
    return each.find(({ requestsPerSecond }) => requestsPerSecond === middle) ?? { requestsPerSecond: middle, p50: 0, p99: 0 };
  });
}

/** @throws Error when any answer was no success: a fast refusal is no speed */
async function load({ url, requests }: Target, duration: number): Promise<LoadResult> {
  const { errors, timeouts, non2xx, requests: sent, latency, duration: took } = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  if (errors + timeouts + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${timeouts} time-outs, ${non2xx} answers without success`);
  return { requestsPerSecond: sent.total / took, p50: latency.p50, p99: latency.p99 };
}
