import type { Page } from 'playwright-core';
import { Workbook } from 'exceljs';
import { ask } from '../testing/ask';
import { downloadBy } from '../testing/download';
import { eventually } from '../testing/eventually';
import { journey } from '../testing/journey';
import { focused, grouped, heading, rowsOf } from '../testing/look';
import { signIn } from '../testing/sign-in';

const rows = (page: Page) => rowsOf(page, '问题清单');

/** Chooses one more value of a filter, as it is read on the screen. */
async function choose(page: Page, filter: string, value: string): Promise<void> {
  const box = page.getByRole('search', { name: '筛选条件' }).getByRole('combobox', { name: filter });
  await box.click();
  await box.fill(value);
  await box.press('Enter');
  await box.press('Escape');
}

const countOf = async (page: Page, filter: Record<string, unknown>): Promise<number> =>
  (await ask<{ discrepancies: { totalCount: number } }>(page, 'query ($filter: DiscrepancyFilter) { discrepancies(filter: $filter, first: 1) { totalCount } }', { filter })).discrepancies.totalCount;

/** The figure of the heading; the list is read by then. */
async function countInHeading(page: Page): Promise<number> {
  const figure = /(?:还有 |符合条件的问题 )([\d,]+) 个/;
  await heading(page, figure);
  const text = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  return Number(figure.exec(text)?.[1]?.replaceAll(',', ''));
}

describe('the list of discrepancies', () => {
  journey('stands in the address: filters change it, and the link shows a colleague the same', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/discrepancies');
    await countInHeading(page);
    await choose(page, '类别', '错号');
    await choose(page, '严重程度', '错误');
    await page.waitForURL(/category=NUMBER_ERROR/);
    await page.waitForURL(/severity=ERROR/);
    const wanted = await countOf(page, { category: ['NUMBER_ERROR'], severity: ['ERROR'], status: ['OPEN'] });
    await heading(page, new RegExp(`还有 ${grouped(wanted)} 个问题待核对`));
    expect(wanted).toBeGreaterThan(0);

    const colleague = await newPage();
    await signIn(colleague, 'reviewer');
    await colleague.goto(page.url());
    await heading(colleague, new RegExp(`还有 ${grouped(wanted)} 个问题待核对`));
    expect(await rows(colleague).allTextContents()).toEqual(await rows(page).allTextContents());
    expect(await rows(colleague).first().textContent()).toContain('错号');

    await page.getByRole('button', { name: '清除条件' }).click();
    await page.waitForURL((url) => !url.search.includes('category'));
  });

  journey('is taken away as a spreadsheet with as many rows as the heading says', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'reviewer');
    await page.goto('/discrepancies?rule=N02&rule=R05&rule=D01');
    const announced = await countInHeading(page);
    const { name, content } = await downloadBy(page, '导出 XLSX');
    expect(name).toMatch(/\.xlsx$/);
    const workbook = new Workbook();
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
    expect(workbook.worksheets[0]?.actualRowCount).toBe(announced + 1);
  });

  journey('is walked by keyboard: j and k, x selects, Enter opens, j goes to the next one', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/discrepancies?rule=R05');
    const total = await countInHeading(page);
    expect(total).toBeGreaterThan(1);
    await rows(page).nth(1).waitFor();
    const [first = '', second = ''] = await rows(page).allTextContents();
    await page.keyboard.press('j');
    await eventually(async () => expect(await focused(page)).toBe(first));
    await page.keyboard.press('x');
    await page.getByText('已选 1 个').waitFor();
    await page.keyboard.press('j');
    await eventually(async () => expect(await focused(page)).toBe(second));
    await page.keyboard.press('k');
    await eventually(async () => expect(await focused(page)).toBe(first));
    await page.keyboard.press('Enter');
    await page.getByText(`第 1 个，共 ${total} 个`).waitFor();
    await page.keyboard.press('j');
    await page.getByText(`第 2 个，共 ${total} 个`).waitFor();
    await page.keyboard.press('u');
    await countInHeading(page);
    expect(page.url()).toContain('rule=R05');
  });

  journey('takes what a person has seen: entered by hand, it appears', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'station');
    const { people } = await ask<{ people: { nodes: { name: string; household: { number: string } }[] } }>(page, '{ people(search: { text: "li" }, first: 1) { nodes { name household { number } } } }');
    const [person] = people.nodes;
    if (!person) throw new Error('nobody is found');
    await page.goto('/discrepancies?origin=MANUAL');
    await page.getByRole('button', { name: '登记问题' }).click();
    const form = page.getByRole('dialog', { name: '人工登记问题' });
    const household = form.getByRole('combobox', { name: '哪一户' });
    await household.fill(person.household.number);
    await page.getByRole('option', { name: new RegExp(`^${person.household.number}`) }).first().waitFor({ state: 'attached' });
    await household.press('Enter');
    const category = form.getByRole('combobox', { name: '类别' });
    await category.fill('需见面核实');
    await category.press('Enter');
    await form.getByRole('radio', { name: /提示/ }).check();
    const note = `邻居反映该户无人居住 ${crypto.randomUUID().slice(0, 8)}`;
    await form.getByRole('textbox', { name: '说明' }).fill(note);
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('问题已登记').waitFor();
    await rows(page).filter({ hasText: note }).click();
    await heading(page, '需见面核实（本户整体）');
    await page.getByText(note).first().waitFor();
    await page.getByText('演示派出所民警').first().waitFor();
  });
});
