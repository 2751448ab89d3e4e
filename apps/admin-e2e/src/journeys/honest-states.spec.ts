import { journey } from '../testing/journey';
import { heading } from '../testing/look';
import { administrator, useOwnProduct } from '../testing/own-product';
import { fillInSignIn, signIn } from '../testing/sign-in';

const password = 'the-server-comes-back-1';

describe('states are said honestly', () => {
  journey('what is being read shows its outline, not an empty page', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    let letThrough = () => {};
    const gate = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/graphql', async (route) => {
      if (/CountyBoard/.test(route.request().postData() ?? '')) await gate;
      await route.continue();
    });
    await page.goto('/');
    await page.getByRole('status', { name: '正在读取' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    letThrough();
    await heading(page, /在册/);
    await page.getByRole('status', { name: '正在读取' }).waitFor({ state: 'detached' });
  });

  journey('a household that does not exist is said not to exist', async ({ newPage }) => {
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/households/00000000-0000-7000-8000-000000000000');
    await heading(page, '没有这一户');
    await page.getByText('可能已随底册撤销，或不在您负责的区划内。').waitFor();
    await page.goto('/households/nonsense');
    await heading(page, '没有这一户');
    await page.goto('/discrepancies/00000000-0000-7000-8000-000000000000');
    await heading(page, '没有这个问题');
  });

  journey('an answer that is a failure says what is safe, and a new try goes on', async ({ newPage, expectComplaints }) => {
    expectComplaints(/status of 500/);
    const page = await newPage();
    await signIn(page, 'admin');
    await page.route('**/graphql', (route) => (/query Household\b/.test(route.request().postData() ?? '') ? route.fulfill({ status: 500, body: 'broken' }) : route.continue()));
    await page.goto('/households/700101100001010001');
    const trouble = page.getByRole('alert').filter({ hasText: '服务器出了问题' });
    await trouble.getByText('已保存的内容是安全的').waitFor();
    await page.unroute('**/graphql');
    await trouble.getByRole('button', { name: '重试' }).click();
    await heading(page, /户：[\d,]+ 人|没有这一户/);
  });
});

describe('figures that are old', () => {
  journey('say that they could not be refreshed, and go on once they can', async ({ newPage, expectComplaints }) => {
    expectComplaints(/ERR_FAILED/);
    const page = await newPage();
    await signIn(page, 'admin');
    await page.goto('/');
    await heading(page, /在册/);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByRole('alert').filter({ hasText: '刷新没有成功' }).waitFor();
    await heading(page, /在册/);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('刷新没有成功').waitFor({ state: 'detached' });
  });
});

describe('when the server stops', () => {
  const product = useOwnProduct();

  journey('the console says so, keeps what was typed, and work goes on once it is back', async ({ newPage, expectComplaints }) => {
    // While it ends it answers 503, afterwards nobody is there.
    expectComplaints(/status of 503|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket|ERR_SOCKET_NOT_CONNECTED/);
    const page = await newPage();
    await page.goto('/');
    await fillInSignIn(page, administrator, product.initialPassword);
    await heading(page, '首次登录必须修改密码');
    await page.getByLabel('当前密码').fill(product.initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill(password);
    await page.getByLabel('再输入一次新密码').fill(password);
    const colleague = await newPage();
    await colleague.goto('/sign-in');
    await heading(colleague, /清册/);

    await product.stop();
    await page.getByRole('button', { name: '修改密码' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '连不上服务器' });
    await alert.getByText(/没有完成，密码和登录状态均未改变。.*请检查网络后重试/).waitFor();
    await fillInSignIn(colleague, administrator, password);
    await colleague.getByRole('alert').filter({ hasText: '连不上服务器' }).getByText('没有登录成功。').waitFor();

    await product.start();
    expect(await page.getByLabel('新密码', { exact: true }).inputValue()).toBe(password);
    await page.getByRole('button', { name: '修改密码' }).click();
    await heading(page, '还没有交来底册');
    await colleague.getByRole('button', { name: '登录', exact: true }).click();
    await heading(colleague, '还没有交来底册');
  }, () => product.address);
});
