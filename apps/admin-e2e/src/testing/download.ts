import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly content: Buffer;
}

/** Presses a button and reads the file that it gives. */
export async function downloadBy(page: Page, button: string): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}
