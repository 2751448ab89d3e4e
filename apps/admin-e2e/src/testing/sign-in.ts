import type { Page } from 'playwright-core';
import { ask } from './ask';

export type DemonstrationUser = 'admin' | 'reviewer' | 'station' | 'village' | 'checker' | 'auditor';

/** The password of the demonstration accounts, as the sign-in page gives it away. */
export const demonstrationPassword = 'qingce-demo';

/** Signs the page's browser in without the form, which has a journey of its own. */
export async function signIn(page: Page, userName: DemonstrationUser | string, password = demonstrationPassword): Promise<void> {
  const { signIn: result } = await ask<{ signIn: { __typename: string } }>(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { userName, password } });
  if (result.__typename !== 'SignedIn') throw new Error(`${userName} was not signed in`);
}

/** Fills in the form of the sign-in page. */
export async function fillInSignIn(page: Page, userName: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
