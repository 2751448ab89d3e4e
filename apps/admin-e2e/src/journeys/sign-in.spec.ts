import { journey } from '../testing/journey';
import { heading } from '../testing/look';
import { demonstrationPassword, fillInSignIn, signIn } from '../testing/sign-in';

describe('signing in', () => {
  journey('a wrong password is refused with what to do, the right one leads to the board', async ({ newPage }) => {
    const page = await newPage();
    await page.goto('/');
    await heading(page, /清册/);
    await fillInSignIn(page, 'admin', 'not-the-password');
    const refusal = page.getByRole('alert').filter({ hasText: '用户名或密码不正确' });
    await refusal.getByText('忘记密码请联系县级管理员重置').waitFor();

    await fillInSignIn(page, 'admin', demonstrationPassword);
    await heading(page, /在册 [\d,]+ 人/);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  journey('a demonstration account is one click, and leads to the page that was asked for', async ({ newPage }) => {
    const page = await newPage();
    await page.goto('/discrepancies?rule=N02');
    await page.getByText('登录后会回到您要看的页面').waitFor();
    await page.getByRole('button', { name: /县户政审核员.*reviewer/ }).click();
    await heading(page, /个问题待核对/);
    expect(page.url()).toContain('/discrepancies?rule=N02');
    await page.getByRole('button', { name: '账号菜单:演示户政审核员' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.goto('/');
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
  });

  journey('the language is switched to English and back, and stays over a reload', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'auditor');
    await page.goto('/');
    await heading(page, /在册 [\d,]+ 人/);
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, /[\d,]+ persons on the register/);
    await page.reload();
    await heading(page, /[\d,]+ persons on the register/);
    await page.getByRole('link', { name: 'Discrepancies' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');

    await page.getByRole('button', { name: '中文' }).click();
    await heading(page, /在册 [\d,]+ 人/);
    await page.reload();
    await heading(page, /在册 [\d,]+ 人/);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
  });
});
