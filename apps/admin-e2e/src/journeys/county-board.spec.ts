import { type CountyFigures, countyFigures, firstVillage } from '../testing/county';
import { eventually } from '../testing/eventually';
import { journey } from '../testing/journey';
import { areaPath, grouped, heading, readTerms, rowsOf } from '../testing/look';
import { signIn } from '../testing/sign-in';

const rowTexts = async ({ name, progress }: CountyFigures['townships'][number]) => [
  name,
  ...[progress.households, progress.persons].map(grouped),
  // Verified: not measured yet, and never a zero that means "unknown".
  '—尚未核对',
  ...[progress.personsPending, progress.openDiscrepancies, progress.openErrors].map(grouped),
];

describe('the county board', () => {
  journey('says what the API says, in its heading, its totals and its ledger', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'reviewer');
    await page.goto('/');
    // Another journey may enter a discrepancy meanwhile: both sides are asked again until they agree.
    await eventually(async () => {
      const { name, progress, townships } = await countyFigures(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        `${name}：在册 ${grouped(progress.persons)} 人，未解决问题 ${grouped(progress.openDiscrepancies)} 个，其中错误 ${grouped(progress.openErrors)} 个`,
      );
      expect(await readTerms(page.getByLabel('合计'))).toEqual({
        户数: grouped(progress.households),
        在册人口: grouped(progress.persons),
        户口待定: grouped(progress.personsPending),
        已注销: grouped(progress.personsCancelled),
        已核对户: '—尚未核对',
        已核对人: '—尚未核对',
        核对率: '—尚未核对',
        未解决问题: grouped(progress.openDiscrepancies),
        其中错误: grouped(progress.openErrors),
      });
      const shown = await rowsOf(page, '乡镇（街道）').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
      expect(shown.sort()).toEqual((await Promise.all(townships.map(rowTexts))).sort());
    });
  });

  journey('leads by click to township, village, household and person, and back along the path', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const village = await firstVillage(page);
    await page.goto('/');
    await rowsOf(page, '乡镇（街道）').getByRole('link', { name: village.township, exact: true }).click();
    await heading(page, new RegExp(`^${village.township}：在册`));
    await rowsOf(page, '村（居）').getByRole('link', { name: village.name, exact: true }).click();
    await heading(page, new RegExp(`^${village.name}：在册`));
    await rowsOf(page, `${village.name}的户`).getByRole('link').first().click();
    await heading(page, /户：[\d,]+ 人/);
    const name = (await rowsOf(page, '家庭成员').first().getByRole('gridcell').nth(1).textContent()) ?? '';
    await rowsOf(page, '家庭成员').first().click();
    await heading(page, new RegExp(`^${name}：`));

    expect(await areaPath(page).getByRole('link').allTextContents()).toEqual(expect.arrayContaining([village.county, village.township, village.name]));
    await areaPath(page).getByRole('link', { name: village.name, exact: true }).click();
    await heading(page, new RegExp(`^${village.name}：在册`));
    expect(page.url()).toContain(`/areas/${village.code}`);
    await areaPath(page).getByRole('link', { name: village.township, exact: true }).click();
    await heading(page, new RegExp(`^${village.township}：在册`));
    await areaPath(page).getByRole('link', { name: village.county, exact: true }).click();
    await heading(page, new RegExp(`^${village.county}：在册`));
  });

  journey('opens a township by a click into the chart', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const { townships } = await countyFigures(page);
    await page.goto('/');
    const chart = page.getByRole('application', { name: /各乡镇的核对进度与未解决问题/ });
    await chart.getByText(townships[0]?.name ?? '', { exact: true }).click();
    await heading(page, new RegExp(`^${townships[0]?.name}：在册`));
  });

  journey('has a tree beside every page, open where one is', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const village = await firstVillage(page);
    await page.goto(`/areas/${village.code}`);
    await rowsOf(page, `${village.name}的户`).first().waitFor();
    await page.getByRole('button', { name: /区划树/ }).click();
    const tree = page.getByRole('dialog', { name: '区划' }).getByRole('tree');
    await tree.getByText(village.name, { exact: true }).waitFor();
    await tree.getByText(village.township, { exact: true }).click();
    await heading(page, new RegExp(`^${village.township}：在册`));
  });
});
