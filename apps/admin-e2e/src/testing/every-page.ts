import type { Page } from 'playwright-core';
import { ask } from './ask';
import { firstVillage } from './county';

type Addresses = Readonly<Record<string, string>>;

/** Every page of the console, with something on it. */
export async function everyPage(page: Page): Promise<Addresses> {
  const village = await firstVillage(page);
  const { discrepancies, people, intakeJobs, users } = await ask<{
    discrepancies: { nodes: { id: string; household: { id: string } | null }[] };
    people: { nodes: { id: string }[] };
    intakeJobs: { nodes: { id: string; kind: string }[] };
    users: { nodes: { id: string }[] };
  }>(page, '{ discrepancies(first: 20, filter: { rule: ["R05"] }) { nodes { id household { id } } } people(search: { name: "王" }, first: 1) { nodes { id } } intakeJobs { nodes { id kind } } users { nodes { id } } }');
  const finding = discrepancies.nodes.find(({ household }) => household);
  const roll = intakeJobs.nodes.find(({ kind }) => kind === 'ROLL');
  const [person] = people.nodes;
  const [user] = users.nodes;
  if (!finding?.household || !roll || !person || !user) throw new Error('The demonstration county lacks what a page shows');
  return {
    board: '/',
    township: `/areas/${village.code.slice(0, 9)}`,
    village: `/areas/${village.code}`,
    household: `/households/${finding.household.id}`,
    person: `/persons/${person.id}`,
    search: `/search?q=${encodeURIComponent('王')}`,
    discrepancies: '/discrepancies',
    'discrepancies, none': '/discrepancies?name=nobody',
    discrepancy: `/discrepancies/${finding.id}`,
    intakes: '/intake',
    'new intake': '/intake/new',
    intake: `/intake/${roll.id}`,
    users: '/users',
    user: `/users?user=${user.id}`,
    account: '/account',
    'no page': '/no/such/page',
  };
}

type Overlay = readonly [address: string, open: (page: Page) => Promise<void>];

/** What opens above a page. */
export const overlays = ({ raise, create }: { raise: string; create: RegExp }): Readonly<Record<string, Overlay>> => ({
  'area tree': ['/', (page) => page.keyboard.press('g')],
  keys: ['/', (page) => page.keyboard.press('?')],
  'raise a discrepancy': ['/discrepancies?rule=R05', (page) => page.getByRole('button', { name: raise }).click()],
  'new user': ['/users', (page) => page.getByRole('button', { name: create }).click()],
});

/** The page is there once nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.q-bones').waitFor({ state: 'detached' });
}
