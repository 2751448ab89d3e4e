import { countyFigures } from '../testing/county';
import { journey } from '../testing/journey';
import { signIn } from '../testing/sign-in';

describe('the playground', () => {
  journey('loads without the internet and runs an example', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    const { name, progress } = await countyFigures(page);
    await page.goto('/playground');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = page.getByRole('region', { name: /Result|Response/ });
    await answer.getByText(name).first().waitFor();
    await answer.getByText(String(progress.persons)).first().waitFor();
  });
});
