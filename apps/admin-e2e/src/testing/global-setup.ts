import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { launchChromium } from './chromium';
import { freePort, type Product, removeFolder, startProduct } from './product';
import { announceRun } from './run';

/** What the run has started, for the tear-down. */
export interface Started {
  readonly product: Product;
  readonly chromium: BrowserServer;
  readonly folder: string;
}

/** One server with the demonstration county and one Chromium for all journeys of a run. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'qingce-e2e-'));
  const chromium = await launchChromium();
  try {
    const product = await startProduct({ folder: join(folder, 'demonstration'), port: await freePort(), demonstration: true });
    announceRun({ address: product.address, browser: chromium.wsEndpoint(), folder });
    (globalThis as { started?: Started }).started = { product, chromium, folder };
  } catch (error) {
    await chromium.close();
    await removeFolder(folder);
    throw error;
  }
}
