import type { Locator, Page } from 'playwright-core';

/** The way to the areas above, as links. */
export const areaPath = (page: Page): Locator => page.getByRole('navigation', { name: '所在区划' });

/** Waits for the page that answers with this heading. */
export const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** The rows of a table below its header, as far as they are drawn. */
export const rowsOf = (page: Page, table: string | RegExp): Locator => page.getByRole('grid', { name: table, exact: true }).locator('tbody').getByRole('row');

/** Terms and their values, as a definition list shows them. */
export const readTerms = (list: Locator): Promise<Record<string, string>> =>
  list.evaluate((element) => Object.fromEntries([...element.querySelectorAll('dt')].map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? ''])));

/** A count as the console writes it. */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** What has the focus, as somebody would read it out. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses Tab until what has the focus reads like this. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)).includes(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${text}”`);
}
