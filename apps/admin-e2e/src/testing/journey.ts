import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { currentRun } from './run';
import { Watch } from './watch';

/** What a journey is given. */
export interface Desk {
  /** Of the server that the journey is about. */
  readonly address: string;
  /** Another browser at this desk, with cookies and storage of its own. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** The browser's console may say this in the rest of the journey, because the journey provokes it. */
  expectComplaints(pattern: RegExp): void;
}

/** An old office screen: the smallest that the console is made for. */
const screen = { width: 1366, height: 768 };
const patience = 60_000;
const pictures = join(tmpdir(), 'qingce-e2e-pictures');

let browser: Promise<Browser> | undefined;
const connect = (): Promise<Browser> => (browser ??= chromium.connect(currentRun().browser));

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * One journey of a clerk. It fails when a step fails, and also when a page asked another host for anything, complained on
 * its console or broke the content security policy. A picture of every page is kept when it fails.
 */
export function journey(title: string, walk: (desk: Desk) => Promise<void>, address: () => string = () => currentRun().address): void {
  it(title, async () => {
    const watch = new Watch(address());
    const opened: Page[] = [];
    const desk: Desk = {
      address: address(),
      newPage: async (options) => {
        const context = await (await connect()).newContext({ viewport: screen, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address(), acceptDownloads: true, ...options });
        context.setDefaultTimeout(patience);
        await watch.follow(context);
        const page = await context.newPage();
        opened.push(page);
        return page;
      },
      expectComplaints: (pattern) => watch.expectComplaints(pattern),
    };
    try {
      await walk(desk);
      watch.judge();
    } catch (error) {
      throw await withPictures(error, opened);
    } finally {
      await Promise.all(opened.map((page) => page.context().close()));
    }
  });
}

async function withPictures(error: unknown, pages: readonly Page[]): Promise<unknown> {
  const name = (expect.getState().currentTestName ?? 'journey').replace(/[^a-z0-9]+/gi, '-');
  mkdirSync(pictures, { recursive: true });
  const taken = await Promise.all(
    pages.map(async (page, index) => {
      const path = join(pictures, `${name}-${index + 1}.png`);
      const saved = await page.screenshot({ path, timeout: 10_000 }).then(() => path, () => 'no picture');
      return `${page.url()}  ${saved}`;
    }),
  );
  if (error instanceof Error) {
    // Jest shows the one of some errors and the other of the rest.
    error.message += `\n\n${taken.join('\n')}`;
    error.stack += `\n\n${taken.join('\n')}`;
  }
  return error;
}
