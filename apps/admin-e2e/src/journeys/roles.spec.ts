import type { Page } from 'playwright-core';
import { ask } from '../testing/ask';
import { firstVillage } from '../testing/county';
import { journey } from '../testing/journey';
import { heading } from '../testing/look';
import { signIn } from '../testing/sign-in';

interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly citizenNumber: string;
  readonly household: { readonly id: string; readonly village: { readonly code: string } };
}

/** People whose name begins with 王, as far as the one who asks may see them. */
async function peopleNamedWang(page: Page): Promise<FoundPerson[]> {
  const { people } = await ask<{ people: { nodes: FoundPerson[] } }>(
    page,
    '{ people(search: { name: "王", registrationStatus: [ACTIVE] }, first: 200) { nodes { id name citizenNumber household { id village { code } } } } }',
  );
  return people.nodes.filter(({ citizenNumber }) => /^\d{6}\*{8}\w{4}$/.test(citizenNumber ?? ''));
}

describe('what a role sees', () => {
  journey('an auditor reads masked numbers and hands nothing in', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'auditor');
    const [person] = await peopleNamedWang(page);
    if (!person) throw new Error('nobody is found');
    await page.goto(`/persons/${person.id}`);
    await heading(page, new RegExp(`^${person.name}：`));
    await page.getByText(person.citizenNumber).first().waitFor();
    expect(await page.getByRole('button', { name: '显示完整号码' }).count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/\d{17}[\dX]/);

    await page.getByRole('link', { name: '数据导入' }).click();
    const handIn = page.getByRole('button', { name: /导入文件/ });
    await handIn.waitFor();
    expect(await handIn.isDisabled()).toBe(true);
    await page.goto('/intake/new');
    await heading(page, '您的角色不能导入数据');
    await page.getByText('请联系县级管理员').waitFor();
    await page.goto('/discrepancies');
    expect(await page.getByRole('button', { name: '导出 XLSX' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: '登记问题' }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: '用户', exact: true }).count()).toBe(0);
  });

  journey('whoever opens a page that is not theirs is told so, and what to do', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'auditor');
    await page.goto('/users');
    await heading(page, '您没有查看此内容的权限');
    await page.getByText('请联系县级管理员').waitFor();
    await page.goto('/no/such/page');
    await heading(page, '没有这个页面');
    await page.getByRole('link', { name: '回到看板' }).click();
    await heading(page, /在册/);
  });

  journey('a village lead starts in the village and sees nothing beyond it', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'village');
    const { viewer } = await ask<{ viewer: { areas: { code: string; name: string }[] } }>(page, '{ viewer { areas { code name } } }');
    const [village] = viewer.areas;
    if (!village) throw new Error('the village lead has no village');
    await page.goto('/');
    await heading(page, new RegExp(`^${village.name}：在册`));
    expect(new URL(page.url()).pathname).toBe(`/areas/${village.code}`);
    expect(new Set((await peopleNamedWang(page)).map(({ household }) => household.village.code))).toEqual(new Set([village.code]));

    const reviewer = await newPage();
    await signIn(reviewer, 'reviewer');
    const stranger = (await peopleNamedWang(reviewer)).find(({ household }) => household.village.code !== village.code);
    if (!stranger) throw new Error('nobody lives elsewhere');
    await page.goto(`/persons/${stranger.id}`);
    await heading(page, '没有这个人');
    await page.goto(`/households/${stranger.household.id}`);
    await heading(page, '没有这一户');
    await page.goto(`/areas/${stranger.household.village.code}`);
    await heading(page, '没有这个区划');
    await page.goto(`/search?q=${encodeURIComponent(stranger.name)}`);
    await heading(page, /^查找/);
    expect(await page.locator(`a[href="/persons/${stranger.id}"]`).count()).toBe(0);

    await page.keyboard.press('g');
    const tree = page.getByRole('dialog', { name: '区划' }).getByRole('tree');
    await tree.getByText(village.name, { exact: true }).waitFor();
    expect(await tree.getByText((await firstVillage(reviewer)).county, { exact: true }).count()).toBe(0);
  });

  journey('a reviewer opens a whole citizen number, and the look stands in the audit log', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'reviewer');
    const person = (await peopleNamedWang(page)).at(-1);
    if (!person) throw new Error('nobody is found');
    await page.goto(`/persons/${person.id}`);
    await page.getByRole('button', { name: '显示完整号码' }).click();
    const [start = '', end = ''] = person.citizenNumber.split(/\*+/);
    await page.getByText(new RegExp(`^${start}\\d{8}${end}$`)).waitFor();
    await page.getByRole('button', { name: '遮盖号码' }).click();
    await page.getByText(person.citizenNumber).first().waitFor();

    const auditor = await newPage();
    await signIn(auditor, 'auditor');
    const { auditEntries } = await ask<{ auditEntries: { nodes: { action: string; userName: string; subjectId: string }[] } }>(
      auditor,
      '{ auditEntries(filter: { action: "IDENTITY_READ", userName: "reviewer" }) { nodes { action userName subjectId } } }',
    );
    expect(auditEntries.nodes).toContainEqual({ action: 'IDENTITY_READ', userName: 'reviewer', subjectId: person.id });
  });
});
