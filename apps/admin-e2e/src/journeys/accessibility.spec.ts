import type { Page } from 'playwright-core';
import { barriersOn, overhangOf } from '../testing/accessibility';
import { ask } from '../testing/ask';
import { firstVillage } from '../testing/county';
import { journey } from '../testing/journey';
import { heading, rowsOf } from '../testing/look';
import { signIn } from '../testing/sign-in';

type Addresses = Readonly<Record<string, string>>;

/** Every page of the console, with something on it. */
async function everyPage(page: Page): Promise<Addresses> {
  const village = await firstVillage(page);
  const { discrepancies, people, intakeJobs, users } = await ask<{
    discrepancies: { nodes: { id: string; household: { id: string } | null }[] };
    people: { nodes: { id: string }[] };
    intakeJobs: { nodes: { id: string; kind: string }[] };
    users: { nodes: { id: string }[] };
  }>(page, '{ discrepancies(first: 20, filter: { rule: ["R05"] }) { nodes { id household { id } } } people(search: { name: "王" }, first: 1) { nodes { id } } intakeJobs { nodes { id kind } } users { nodes { id } } }');
  const finding = discrepancies.nodes.find(({ household }) => household);
  return {
    board: '/',
    township: `/areas/${village.code.slice(0, 9)}`,
    village: `/areas/${village.code}`,
    household: `/households/${finding?.household?.id}`,
    person: `/persons/${people.nodes[0]?.id}`,
    search: `/search?q=${encodeURIComponent('王')}`,
    discrepancies: '/discrepancies',
    'discrepancies, none': '/discrepancies?name=nobody',
    discrepancy: `/discrepancies/${finding?.id}`,
    intakes: '/intake',
    'new intake': '/intake/new',
    intake: `/intake/${intakeJobs.nodes.find(({ kind }) => kind === 'ROLL')?.id}`,
    users: '/users',
    user: `/users?user=${users.nodes[0]?.id}`,
    account: '/account',
    'no page': '/no/such/page',
  };
}

/** The page is there once nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.q-bones').waitFor({ state: 'detached' });
}

const setLanguage = (page: Page, language: 'zh' | 'en'): Promise<unknown> => page.addInitScript((chosen) => localStorage.setItem('qingce.language', chosen), language);

describe.each([
  ['zh', /在册/],
  ['en', /on the register/],
] as const)('the console in %s', (language, board) => {
  journey('shuts nobody out, and fits the screens of the offices', async ({ newPage }) => {
    const page = await newPage();
    await setLanguage(page, language);
    const found: Record<string, unknown> = {};
    const judge = async (name: string) => {
      await settled(page);
      await page.setViewportSize({ width: 1366, height: 768 });
      const barriers = await barriersOn(page);
      const overhangs = [await overhangOf(page)];
      await page.setViewportSize({ width: 1024, height: 768 });
      overhangs.push(await overhangOf(page));
      if (barriers.length > 0 || overhangs.some((width) => width > 0)) found[name] = { barriers, overhangs };
    };
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'admin' }).waitFor();
    await judge('sign-in');
    await signIn(page, 'admin');
    await page.goto('/');
    await heading(page, board);
    for (const [name, address] of Object.entries(await everyPage(page))) {
      await page.goto(address);
      await judge(name);
    }
    expect(found).toEqual({});
  });
});

journey('the board is of use at 200 % zoom', async ({ newPage }) => {
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
