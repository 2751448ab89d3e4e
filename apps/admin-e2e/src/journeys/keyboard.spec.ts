import { firstVillage } from '../testing/county';
import { eventually } from '../testing/eventually';
import { journey } from '../testing/journey';
import { areaPath, focused, heading, rowsOf, tabTo } from '../testing/look';
import { signIn } from '../testing/sign-in';

describe('without a mouse', () => {
  journey('j, k and Enter lead from the board to a person', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/');
    const townships = rowsOf(page, '乡镇（街道）');
    const [first = '', second = ''] = await names(townships);
    await page.keyboard.press('j');
    await eventually(async () => expect(await focused(page)).toContain(first));
    await page.keyboard.press('j');
    await eventually(async () => expect(await focused(page)).toContain(second));
    await page.keyboard.press('k');
    await eventually(async () => expect(await focused(page)).toContain(first));
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${first}：在册`));

    const [village = ''] = await names(rowsOf(page, '村（居）'));
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${village}：在册`));
    await rowsOf(page, `${village}的户`).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, /户：[\d,]+ 人/);
    const member = (await rowsOf(page, '家庭成员').first().getByRole('gridcell').nth(1).textContent()) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${member}：`));
  });

  journey('g opens the tree, which finds a village by name', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const village = await firstVillage(page);
    await page.goto('/');
    await heading(page, /在册/);
    await page.keyboard.press('g');
    const tree = page.getByRole('dialog', { name: '区划' });
    await tree.getByRole('textbox', { name: '按名称查找区划' }).or(tree.getByRole('searchbox', { name: '按名称查找区划' })).waitFor();
    await eventually(async () => expect(await focused(page)).toBe('按名称查找区划'));
    await page.keyboard.type(village.name);
    await page.keyboard.press('Enter');
    await tree.getByRole('button', { name: `${village.name} ${village.township}` }).waitFor();
    await tabTo(page, `${village.name} ${village.township}`);
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${village.name}：在册`));
    await areaPath(page).getByText(village.township).waitFor();
    await tree.waitFor({ state: 'hidden' });
  });

  journey('/ finds a person by name, by pinyin initials and by the whole number of the household', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/');
    await heading(page, /在册/);
    await page.keyboard.press('/');
    await eventually(async () => expect(await focused(page)).toBe('查找人员'));
    await page.keyboard.type('wang');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = (await page.getByRole('option', { selected: true }).locator('strong').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${chosen}：`));

    await page.keyboard.press('/');
    await page.keyboard.type(chosen);
    await page.getByRole('option', { name: chosen }).first().waitFor();
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^查找“${chosen}”：[\\d,]+ 人`));
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`^${chosen}：`));
  });

  journey('? shows the keys of the page', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/');
    await heading(page, /在册/);
    await rowsOf(page, '乡镇（街道）').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: '快捷键' });
    const keys = await sheet.locator('kbd').allTextContents();
    expect(keys.sort()).toEqual(expect.arrayContaining(['/', '?', 'Enter', 'g', 'j', 'k', 'r']));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });
});

/** The first cells of the rows, once there are any. */
async function names(rows: ReturnType<typeof rowsOf>): Promise<string[]> {
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.querySelector('td')?.textContent ?? ''));
}
