import { COUNTY } from '../options';
import { runCommand } from '../product';

const USER = 'bench';
/** Of an account that lives as long as the bench's database. */
const PASSWORD = 'bench-of-made-up-people';

/** Makes the county's administrator, who reads everything masked. */
export async function createReader(dataFolder: string): Promise<void> {
  await runCommand(dataFolder, ['create-administrator', '--user-name', USER, '--display-name', USER, '--county', COUNTY, '--password-stdin'], `${PASSWORD}\n`);
}

/** Signs in as the console does. @returns the cookie of the session */
export async function signIn(url: string): Promise<string> {
  const query = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { userName: USER, password: PASSWORD } } }),
  });
  const [cookie] = response.headers.get('set-cookie')?.split(';') ?? [];
  if (!cookie) throw new Error(`nobody was signed in: ${await response.text()}`);
  return cookie;
}
