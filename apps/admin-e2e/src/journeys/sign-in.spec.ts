import { journey } from '../testing/journey';
import { demonstrationPassword, fillInSignIn } from '../testing/sign-in';

describe('signing in', () => {
  journey('a wrong password is refused with what to do, the right one leads to the board', async ({ newPage }) => {
    const page = await newPage();
    await page.goto('/');
    await page.getByRole('heading', { name: '清册' }).waitFor();
    await fillInSignIn(page, 'admin', 'not-the-password');
    const refusal = page.getByRole('alert').filter({ hasText: '用户名或密码不正确' });
    await refusal.getByText('忘记密码请联系县级管理员重置').waitFor();

    await fillInSignIn(page, 'admin', demonstrationPassword);
    await page.getByRole('heading', { level: 1, name: /在册 [\d,]+ 人/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
