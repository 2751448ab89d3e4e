import type { Page } from 'playwright-core';
import { barriersOn, overhangOf } from './accessibility';
import { everyPage, overlays, settled } from './every-page';
import { journey } from './journey';
import { heading } from './look';
import { signIn } from './sign-in';

const names = {
  zh: { board: /在册/, raise: '登记问题', create: /新建用户/ },
  en: { board: /on the register/, raise: 'Raise a discrepancy', create: /New user/ },
};

const officeScreens = [{ width: 1366, height: 768 }, { width: 1024, height: 768 }] as const;

/** Walks through every page and what opens above it; the languages are two files, so that they are walked at the same time. */
export function walkEveryPage(language: keyof typeof names): void {
  journey('shuts nobody out, and fits the screens of the offices', async ({ newPage }) => {
    const page = await newPage();
    await page.addInitScript((chosen) => localStorage.setItem('qingce.language', chosen), language);
    const found: Record<string, readonly string[]> = {};
    const judge = async (name: string) => {
      const faults = await faultsOf(page);
      if (faults.length > 0) found[name] = faults;
    };
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'admin' }).waitFor();
    await judge('sign-in');
    await signIn(page, 'admin');
    await page.goto('/');
    await heading(page, names[language].board);
    for (const [name, address] of Object.entries(await everyPage(page))) {
      await page.goto(address);
      await settled(page);
      await judge(name);
    }
    for (const [name, [address, open]] of Object.entries(overlays(names[language]))) {
      await page.goto(address);
      await settled(page);
      await open(page);
      await page.getByRole('dialog').waitFor();
      await settled(page);
      await judge(name);
    }
    expect(found).toEqual({});
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults = await barriersOn(page);
  for (const screen of officeScreens) {
    await page.setViewportSize(screen);
    const overhang = await overhangOf(page);
    if (overhang > 0) faults.push(`${overhang} pixels wider than ${screen.width}`);
  }
  await page.setViewportSize(officeScreens[0]);
  return faults;
}
