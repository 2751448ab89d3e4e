import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from '../database/bench-database';
import type { BenchOptions } from '../options';
import type { ProductServer } from '../product';
import { type Figure, figure } from '../report/figure';
import { type BareServer, startBareServer } from './bare-server-process';
import { compareLoads, type Target } from './load';
import { type Page, samplesOf, type Variables } from './pages/page';
import { pages } from './pages/pages';

/** Every page of the asked parts on the product's server beside the bare one. */
export async function benchReads(database: BenchDatabase, product: ProductServer, cookie: string, options: BenchOptions): Promise<Figure[]> {
  const bare = await startBareServer(database.url);
  const client = await database.connect();
  try {
    const figures: Figure[] = [];
    for (const page of pages.filter(({ part }) => options.only.includes(part))) {
      const samples = await samplesOf(client, page);
      const targets: [Target, Target] = [productTarget(product, cookie, page, samples), bareTarget(bare, page, samples)];
      await requireSameAnswers(page, ...targets);
      if (options.answersOnly) continue;
      const [ours, limit] = await compareLoads(targets, options.seconds, options.runs);
      if (!ours || !limit) continue;
      const remark = `${ours.p50} ms, 1 in 100 ${ours.p99} ms; processor ${ours.processor.toFixed(2)} ms beside ${limit.processor.toFixed(2)} ms a request`;
      const measured = { part: page.part, name: page.title, unit: 'req/s', product: ours.requestsPerSecond, limit: limit.requestsPerSecond, remark };
      console.error(`${page.name}: ${Math.round(ours.requestsPerSecond)} beside ${Math.round(limit.requestsPerSecond)} requests/s`);
      figures.push(figure({ ...measured, budget: page.budgets[0] }));
    }
    return figures;
  } finally {
    await client.end();
    bare.stop();
  }
}

function productTarget({ url, pid }: ProductServer, cookie: string, { query }: Page, samples: readonly Variables[]): Target {
  const headers = { 'content-type': 'application/json', cookie };
  return { url, pid, requests: samples.map((variables) => ({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) })) };
}

function bareTarget({ url, pid }: BareServer, { name }: Page, samples: readonly Variables[]): Target {
  return {
    url,
    pid,
    requests: samples.map((variables) => ({ method: 'GET', path: `/${name}?values=${encodeURIComponent(JSON.stringify(Object.values(variables)))}` })),
  };
}

/** @throws Error unless both answer every request with the same data: else they would not do the same work */
async function requireSameAnswers(page: Page, product: Target, bare: Target): Promise<void> {
  for (const [index, request] of product.requests.entries()) {
    const [ours, theirs] = await Promise.all([answerOf(product.url, request), answerOf(bare.url, bare.requests[index])]);
    if (!isDeepStrictEqual(ours, theirs)) {
      throw new Error(`the page ${page.name} differs for ${request.body}:\n${JSON.stringify(ours).slice(0, 1_500)}\n${JSON.stringify(theirs).slice(0, 1_500)}`);
    }
  }
}

async function answerOf(url: string, request: Target['requests'][number] | undefined): Promise<unknown> {
  const { method, path = '/', headers, body } = request ?? {};
  const response = await fetch(`${url}${path}`, { method, headers, body });
  return response.json();
}
