import autocannon from 'autocannon';
import { CONNECTIONS } from '../options';
import { median } from '../report/median';
import { processorTimeOf } from '../system/processor-time';

export interface Target {
  readonly url: string;
  /** The server's process. */
  readonly pid: number;
  /** Sent in turn, each connection from the first on. */
  readonly requests: autocannon.Request[];
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds in the median run. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time a request in the server's process: tells the same on a machine that others use too. */
  readonly processor: number;
}

/** With fewer answers a run says nothing. */
const LEAST_ANSWERS = 20;
const LONGEST_SECONDS = 60;

/** Runs of all targets in alternation, so that a neighbour's noise falls on each; the median run of each counts. */
export async function compareLoads(targets: readonly Target[], seconds: number, runs: number): Promise<LoadResult[]> {
  const results = targets.map((): LoadResult[] => []);
  // As long as a run: the product's code is compiled for speed only after some thousand requests.
  for (const target of targets) await load(target, seconds);
  for (let run = 0; run < runs; run++) {
    for (const [index, target] of targets.entries()) results[index]?.push(await load(target, seconds));
  }
  return results.map((each) => {
    const middle = median(each.map(({ requestsPerSecond }) => requestsPerSecond));
    const result = each.find(({ requestsPerSecond }) => requestsPerSecond === middle);
    if (!result) throw new RangeError('a page was measured in no run');
    return result;
  });
}

/** @throws Error when any answer was no success: a fast refusal is no speed */
async function load(target: Target, seconds: number): Promise<LoadResult> {
  const { url, pid, requests } = target;
  const before = await processorTimeOf(pid);
  const { errors, timeouts, non2xx, requests: sent, latency, duration } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests });
  if (errors + timeouts + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${timeouts} time-outs, ${non2xx} answers without success`);
  if (sent.total < LEAST_ANSWERS && seconds < LONGEST_SECONDS) return load(target, seconds * 2);
  const processor = ((await processorTimeOf(pid)) - before) * 1_000;
  return { requestsPerSecond: sent.total / duration, p50: latency.p50, p99: latency.p99, processor: processor / sent.total };
}
