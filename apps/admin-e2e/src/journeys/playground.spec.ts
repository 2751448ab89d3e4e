import { countyFigures } from '../testing/county';
import { eventually } from '../testing/eventually';
import { journey } from '../testing/journey';
import { signIn } from '../testing/sign-in';

describe('the playground', () => {
  journey('loads without the internet and runs an example', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const { name, progress } = await countyFigures(page);
    await page.goto('/playground');
    const answer = page.getByRole('region', { name: /Result|Response/ });
    await page.getByText('CountyBoard', { exact: true }).nth(1).waitFor();
    // The editors come one by one; before the last of them a click goes nowhere, and one clicks again.
    await eventually(async () => {
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await answer.getByText(name).first().waitFor({ timeout: 5_000 });
    });
    await answer.getByText(String(progress.persons)).first().waitFor();
  });
});
