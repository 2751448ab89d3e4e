import type { Page } from 'playwright-core';
import { heading } from './look';

/** A file as a clerk has it on the desk. */
export interface PaperFile {
  readonly name: string;
  readonly text: string;
}

const dropZone = (page: Page) => page.getByRole('button', { name: /把文件拖到这里/ });

/** Chooses the file in the browser's own dialogue; the page for handing in is open. */
export async function chooseFile(page: Page, { name, text }: PaperFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dropZone(page).click()]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText(/已上传/).waitFor();
}

/** Drags the file from the desktop onto the page. */
export async function dropFile(page: Page, { name, text }: PaperFile): Promise<void> {
  await dropZone(page).waitFor();
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: 'text/csv' }));
      return data;
    },
    [name, text] as const,
  );
  await dropZone(page).dispatchEvent('dragover', { dataTransfer: transfer });
  await dropZone(page).dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText(/已上传/).waitFor();
}

/** Says on which day the roll was drawn and has the file checked. */
export async function checkRoll(page: Page, asOf: string): Promise<void> {
  await page.getByRole('radio', { name: /常住人口底册/ }).check();
  await page.getByLabel('底册日期').fill(asOf);
  await page.getByRole('button', { name: '开始检查' }).click();
}

/** Hands in a roll and waits for its report. */
export async function handInRoll(page: Page, file: PaperFile, asOf = '2020-06-01'): Promise<void> {
  await page.goto('/intake/new');
  await chooseFile(page, file);
  await checkRoll(page, asOf);
}

/** Hands in the table of areas and applies it. */
export async function handInAreas(page: Page, file: PaperFile): Promise<void> {
  await page.goto('/intake/new');
  await chooseFile(page, file);
  await page.getByRole('radio', { name: /区划表/ }).check();
  await page.getByRole('button', { name: '开始检查' }).click();
  await apply(page);
  await heading(page, /^已导入 [\d,]+ 行/);
}

/** Presses the one button that writes. */
export const apply = async (page: Page): Promise<void> => page.getByRole('button', { name: /^应用：/ }).click();
