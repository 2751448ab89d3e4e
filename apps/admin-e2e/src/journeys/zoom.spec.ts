import { overhangOf } from '../testing/accessibility';
import { firstVillage } from '../testing/county';
import { journey } from '../testing/journey';
import { heading, rowsOf } from '../testing/look';
import { signIn } from '../testing/sign-in';

describe('at 200 % zoom', () => {
  journey('the board is read and used', async ({ newPage }) => {
    // What a browser does to a page at 200 %: half as many pixels of twice the size.
    const page = await newPage({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });
    await signIn(page, 'admin');
    const village = await firstVillage(page);
    await page.goto('/');
    await heading(page, /在册/);
    await rowsOf(page, '乡镇（街道）').first().waitFor();
    expect(await overhangOf(page)).toBe(0);
    await page.getByRole('link', { name: '问题清单' }).first().waitFor();
    await rowsOf(page, '乡镇（街道）').getByRole('link', { name: village.township, exact: true }).click();
    await heading(page, new RegExp(`^${village.township}：在册`));
    expect(await overhangOf(page)).toBe(0);
  });
});
