import type { Page } from 'playwright-core';
import { ask } from '../testing/ask';
import { journey } from '../testing/journey';
import { heading, rowsOf } from '../testing/look';
import { fillInSignIn, signIn } from '../testing/sign-in';

const newPassword = 'a-short-sentence-1987';

/** A name nobody has yet: a run may be repeated on the same server. */
const freshName = (role: string): string => `${role}-${crypto.randomUUID().slice(0, 8)}`;

interface Account {
  readonly userName: string;
  readonly password: string;
}

/** A reviewer's account by the API, with the first password changed. */
async function makeReviewer(page: Page): Promise<Account> {
  await signIn(page, 'admin');
  const userName = freshName('reviewer');
  const { createUser } = await ask<{ createUser: { initialPassword: string } }>(page, 'mutation ($input: CreateUserInput!) { createUser(input: $input) { initialPassword } }', {
    input: { requestId: crypto.randomUUID(), userName, displayName: '审核员丁', role: 'COUNTY_REVIEWER', areaCodes: ['700101'] },
  });
  await signIn(page, userName, createUser.initialPassword);
  await ask(page, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }', {
    input: { requestId: crypto.randomUUID(), currentPassword: createUser.initialPassword, newPassword },
  });
  return { userName, password: newPassword };
}

describe('accounts', () => {
  journey('the administrator makes an account, and its owner has to choose a password before anything else', async ({ newPage }) => {
    const userName = freshName('checker');
    const office = await newPage();
    await signIn(office, 'admin');
    await office.goto('/users');
    await heading(office, /^共有 [\d,]+ 个用户账户$/);
    await office.getByRole('button', { name: /新建用户/ }).click();
    const form = office.getByRole('dialog', { name: '新建用户' });
    await form.getByLabel('用户名').fill('No spaces');
    await form.getByRole('button', { name: '新建用户' }).click();
    await form.getByText('3 至 40 位，只能用小写字母、数字、点和连字符').waitFor();
    await form.getByLabel('用户名').fill(userName);
    await form.getByLabel('姓名').fill('核对员乙');
    const role = form.getByRole('combobox', { name: '角色' });
    await role.click();
    await office.getByTitle('村居负责人').click();
    const areas = form.getByRole('combobox', { name: '管辖区划' });
    await areas.fill('700101');
    await office.getByRole('treeitem').or(office.locator('.ant-select-tree-treenode[title], .ant-select-tree-title')).first().click();
    await areas.press('Escape');
    await form.getByRole('button', { name: '新建用户' }).click();
    const secret = form.getByRole('textbox', { name: '初始密码（只显示这一次）' });
    const initialPassword = await secret.inputValue();
    await form.getByRole('button', { name: '我已记下，关闭' }).click();
    await rowsOf(office, '用户').filter({ hasText: userName }).filter({ hasText: '待改初始密码' }).waitFor();

    const page = await newPage();
    await page.goto('/discrepancies');
    await fillInSignIn(page, userName, initialPassword);
    await heading(page, '首次登录必须修改密码');
    await page.goto('/discrepancies');
    await heading(page, '首次登录必须修改密码');
    await page.getByLabel('当前密码').fill(initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill('short');
    await page.getByLabel('再输入一次新密码').fill('shorter');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('至少 10 个字符', { exact: true }).waitFor();
    await page.getByText('两次输入不一致').waitFor();
    await page.getByLabel('新密码', { exact: true }).fill(newPassword);
    await page.getByLabel('再输入一次新密码').fill(newPassword);
    await page.getByRole('button', { name: '修改密码' }).click();
    await heading(page, /在册/);
  });

  journey('signing out everywhere ends the session that was forgotten elsewhere', async ({ newPage }) => {
    const here = await newPage();
    const elsewhere = await newPage();
    const { userName, password } = await makeReviewer(here);
    await signIn(elsewhere, userName, password);
    await elsewhere.goto('/');
    await heading(elsewhere, /在册/);

    await here.goto('/account');
    await here.getByRole('button', { name: '退出所有设备' }).click();
    await here.getByRole('dialog', { name: '退出所有设备？' }).getByRole('button', { name: '退出所有设备' }).click();
    await here.getByRole('button', { name: '登录', exact: true }).waitFor();

    await elsewhere.getByRole('link', { name: '问题清单' }).first().click();
    await elsewhere.getByText('登录后会回到您要看的页面').waitFor();
    await fillInSignIn(elsewhere, userName, password);
    await heading(elsewhere, /个问题待核对/);
  });

  journey('an account that is disabled cannot sign in and is told whom to ask', async ({ newPage }) => {
    const page = await newPage();
    const { userName, password } = await makeReviewer(page);
    const office = await newPage();
    await signIn(office, 'admin');
    await office.goto(`/users?search=${userName}`);
    await rowsOf(office, '用户').first().click();
    await office.getByRole('button', { name: '停用', exact: true }).click();
    await office.getByRole('dialog', { name: /停用.*的账户？/ }).getByRole('button', { name: '停用' }).click();
    await rowsOf(office, '用户').filter({ hasText: '已停用' }).waitFor();

    await page.goto('/');
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await fillInSignIn(page, userName, password);
    await page.getByRole('alert').filter({ hasText: '账户已停用' }).getByText('请联系县级管理员').waitFor();
  });
});
