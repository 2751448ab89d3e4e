import type { Page } from 'playwright-core';
import { ask } from '../testing/ask';
import { countyFigures } from '../testing/county';
import { downloadBy } from '../testing/download';
import { apply, chooseFile, checkRoll, dropFile, handInRoll } from '../testing/hand-in';
import { type Desk, journey } from '../testing/journey';
import { grouped, heading, rowsOf } from '../testing/look';
import { administrator, ownCounty, useOwnProduct } from '../testing/own-product';
import { countyPapers, csvOf, type Paper, readCsv, withCell } from '../testing/paper';
import { fillInSignIn, signIn } from '../testing/sign-in';

const password = 'clean-register-before-census';
const asOf = '2020-06-01';

/** A county from its first administrator to its board: each journey goes on where the one before ended. */
describe('a county hands in its register', () => {
  const product = useOwnProduct();
  const walk = (title: string, steps: (desk: Desk) => Promise<void>) => journey(title, steps, () => product.address);
  const papers = countyPapers(ownCounty);
  const roll = withBrokenRows(papers.roll);
  const taken = papers.roll.rows.length;

  const desk = async ({ newPage }: Desk): Promise<Page> => {
    const page = await newPage();
    await signIn(page, administrator, password);
    return page;
  };

  walk('the first administrator signs in, changes the initial password and sees that nothing is there yet', async ({ newPage }) => {
    const page = await newPage();
    await page.goto('/');
    expect(await page.getByText('演示账户').count()).toBe(0);
    await fillInSignIn(page, administrator, product.initialPassword);
    await heading(page, '首次登录必须修改密码');
    await page.getByLabel('当前密码').fill(product.initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill(password);
    await page.getByLabel('再输入一次新密码').fill(password);
    await page.getByRole('button', { name: '修改密码' }).click();
    await heading(page, '还没有交来底册');
    await page.getByRole('link', { name: '问题清单' }).click();
    await heading(page, /还没有底册，尚未检查/);
  });

  walk('the table of areas is chosen, checked and applied', async (at) => {
    const page = await desk(at);
    await page.goto('/');
    await page.getByRole('link', { name: '去导入数据' }).click();
    await chooseFile(page, { name: 'areas.csv', text: papers.areas });
    expect(await page.getByRole('radio', { name: /区划表/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '开始检查' }).click();
    await heading(page, `检查完成：可导入 ${papers.areaCount} 行，退回 0 行`);
    await page.getByRole('button', { name: `应用：新增区划 ${papers.areaCount} 个` }).click();
    await heading(page, `已导入 ${papers.areaCount} 行`);
    await page.getByRole('link', { name: '去看全县情况' }).click();
    await heading(page, `${papers.name}：还没有交来底册`);
  });

  walk('a roll whose headers nobody knows is checked once the clerk has said which is which', async (at) => {
    const page = await desk(at);
    const headers = papers.roll.headers.map((_, index) => `字段${index + 1}`);
    await handInRoll(page, { name: '导出.csv', text: csvOf({ headers, rows: papers.roll.rows }) });
    await heading(page, /^检查停下了：有 \d+ 个必需的列没有找到$/);
    const again = page.getByRole('button', { name: '按此对应重新检查' });
    expect(await again.isDisabled()).toBe(true);
    for (const column of ['村居代码', '户号', '与户主关系', '姓名', '性别', '民族', '出生日期', '公民身份号码']) {
      const box = page.getByRole('combobox', { name: `${column}: 文件中的列` });
      await box.click();
      await box.fill(`字段${papers.roll.headers.indexOf(column) + 1}`);
      await box.press('Enter');
    }
    await again.click();
    await heading(page, `检查完成：可导入 ${grouped(taken)} 行，退回 0 行`);
    await page.getByRole('button', { name: /^应用：.*新增 1,500 人/ }).waitFor();
  });

  walk('the roll is dropped, its report shows the rows that cannot be placed, and applying fills the board', async (at) => {
    const page = await desk(at);
    await recordHeadings(page);
    await page.goto('/intake/new');
    await dropFile(page, { name: 'roll.csv', text: csvOf(roll) });
    await checkRoll(page, '2020年6月1日');
    await heading(page, `检查完成：可导入 ${grouped(taken)} 行，退回 2 行`);
    const rejected = await rowsOf(page, '退回的行').allTextContents();
    expect(rejected).toEqual([expect.stringMatching(/^1,501.*区划表中没有这个村居/), expect.stringMatching(/^1,502.*姓名和公民身份号码都是空的/)]);
    await apply(page);
    await heading(page, /^已导入 1,500 行，规则发现 \d+ 个问题$/);
    expect(await headingsSeen(page)).toEqual(expect.arrayContaining(['正在检查“roll.csv”，底册不会改动', '正在把“roll.csv”写入底册']));

    await page.getByRole('link', { name: '去看全县情况' }).click();
    const { name, progress } = await countyFigures(page);
    expect(progress.persons + progress.personsPending + progress.personsCancelled).toBe(taken);
    expect(progress.openDiscrepancies).toBeGreaterThan(0);
    await heading(page, `${name}：在册 ${grouped(progress.persons)} 人，未解决问题 ${grouped(progress.openDiscrepancies)} 个，其中错误 ${grouped(progress.openErrors)} 个`);
    await page.getByText(`底册日期 ${asOf}`).waitFor();
  });

  walk('the rejected rows are downloaded, corrected and handed in again', async (at) => {
    const page = await desk(at);
    await page.goto('/intake');
    await rowsOf(page, '数据导入').filter({ hasText: 'roll.csv' }).click();
    await heading(page, /^已导入 1,500 行/);
    const { name, content } = await downloadBy(page, '下载退回的行');
    expect(name).toBe('roll-退回.csv');
    const given = readCsv(content.toString('utf8'));
    expect(given.rows).toHaveLength(2);
    expect(given.headers).toEqual(expect.arrayContaining(['退回原因', '退回编号']));

    const corrected = withCell(withCell(given, 0, '村居代码', cell(papers.roll, 0, '村居代码')), 1, '姓名', '补正');
    await handInRoll(page, { name, text: csvOf(corrected) }, asOf);
    await heading(page, '检查完成：可导入 2 行，退回 0 行');
    await apply(page);
    await heading(page, /^已导入 2 行/);
    const { progress } = await countyFigures(page);
    expect(progress.persons + progress.personsPending + progress.personsCancelled).toBe(taken + 2);

    await page.goto('/intake');
    await rowsOf(page, '数据导入').filter({ hasText: /^roll\.csv/ }).click();
    await rowsOf(page, '退回的行').filter({ hasText: '已重新导入' }).nth(1).waitFor();
  });

  walk('the same file again changes nothing and says so', async (at) => {
    const page = await desk(at);
    const before = await countyFigures(page);
    await handInRoll(page, { name: 'roll-copy.csv', text: csvOf(roll) }, asOf);
    await heading(page, '同样的内容此前已经导入，这次没有任何改动');
    expect(await countyFigures(page)).toEqual(before);
  });

  walk('a newer roll is refused with the reason, and nothing changes', async (at) => {
    const page = await desk(at);
    const before = await countyFigures(page);
    await handInRoll(page, { name: 'roll-2020-07-01.csv', text: csvOf({ ...papers.roll, rows: papers.roll.rows.slice(10) }) }, '2020-07-01');
    await heading(page, '导入没有完成，底册没有任何改动');
    const reason = page.getByRole('alert').filter({ hasText: '怎么办' });
    await reason.getByText('底册没有任何改动，此前的数据完好。').waitFor();
    expect(await countyFigures(page)).toEqual(before);
  });

  walk('intakes are undone, the last first, after a word on what goes', async (at) => {
    const page = await desk(at);
    await undo(page, /^roll-退回\.csv/, /2 人/);
    const { progress } = await countyFigures(page);
    expect(progress.persons + progress.personsPending + progress.personsCancelled).toBe(taken);
    await undo(page, /^roll\.csv/, /1,500 人/);
    await page.getByRole('link', { name: '工作看板' }).click();
    await heading(page, `${papers.name}：还没有交来底册`);
    const { discrepancies } = await ask<{ discrepancies: { totalCount: number } }>(page, '{ discrepancies(first: 1) { totalCount } }');
    expect(discrepancies.totalCount).toBe(0);
  });
});

async function undo(page: Page, file: RegExp, whatGoes: RegExp): Promise<void> {
  await page.goto('/intake');
  await rowsOf(page, '数据导入').filter({ hasText: file }).click();
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  const question = page.getByRole('dialog', { name: '撤销这次导入？' });
  await question.getByText(whatGoes).waitFor();
  await question.getByRole('button', { name: '撤销导入' }).click();
  await heading(page, '导入已撤销，底册恢复到导入之前');
}

const cell = ({ headers, rows }: Paper, row: number, header: string): string => rows[row]?.[headers.indexOf(header)] ?? '';

/** One row of a village that is in no table, and one of a person without name and number. */
function withBrokenRows({ headers, rows }: Paper): Paper {
  const last = rows.length;
  const paper = { headers, rows: [...rows, ...rows.slice(0, 2)] };
  const changes: readonly (readonly [number, string, string])[] = [
    [last, '村居代码', `${ownCounty}999999`],
    [last, '村居名称', '无此村委会'],
    [last, '公民身份号码', ''],
    [last + 1, '姓名', ''],
    [last + 1, '公民身份号码', ''],
  ];
  return changes.reduce<Paper>((now, [row, header, value]) => withCell(now, row, header, value), paper);
}

/** Some headings stand only while the server works: the page writes them down. */
const recordHeadings = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { headingsSeen: seen });
    new MutationObserver(() => seen.push(document.querySelector('h1')?.textContent ?? '')).observe(document, { childList: true, characterData: true, subtree: true });
  });

const headingsSeen = (page: Page): Promise<string[]> => page.evaluate(() => [...new Set((window as unknown as { headingsSeen: string[] }).headingsSeen)]);
