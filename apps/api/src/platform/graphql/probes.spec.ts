import { startTestServer, type TestServer } from '../../testing/test-server';
import { openTestSession, createTestAccount } from '../../testing/test-account';
import { limits } from './limits';

/** What a stranger or a hurried script sends; none of it may be answered with work, details of our inside, or somebody's data. */
describe('probes', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await startTestServer();
    const account = await createTestAccount(server.database, { role: 'VILLAGE_LEAD', areaCodes: ['700101001001'] });
    cookie = `qingce_session=${await openTestSession(server.database, account)}`;
  });
  afterAll(() => server.stop());

  const send = async (body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; text: string; codes: string[] }> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const errors = (JSON.parse(text || '{}') as { errors?: { extensions?: { code?: string } }[] }).errors ?? [];
    return { status: response.status, text, codes: errors.map((error) => error.extensions?.code ?? '') };
  };
  const nested = (depth: number): string => 'ancestors{'.repeat(depth) + 'code' + '}'.repeat(depth);

  /** Each fragment spreads the next one twice: as many paths as two to the power of their number. */
  const doubling = (count: number, last: string): string =>
    Array.from({ length: count }, (_, i) => `fragment f${i} on County { ${i + 1 < count ? `...f${i + 1} ...f${i + 1}` : last} }`).join(' ');

  it.each<[string, string, string]>([
    ['aliases', `{${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')}}`, 'LIMIT_EXCEEDED'],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(limits.directives + 1)} }`, 'LIMIT_EXCEEDED'],
    ['depth', `{ county { ${nested(limits.depth)} } }`, 'LIMIT_EXCEEDED'],
    ['depth through fragments', `{ county { ...a } } fragment a on County { ${nested(limits.depth)} }`, 'LIMIT_EXCEEDED'],
    ['depth through a hundred fragments', `{ county { ...f0 } } ${doubling(100, `... on County { ${nested(limits.depth)} }`)}`, 'LIMIT_EXCEEDED'],
    ['spreads that double', `{ county { ...f0 } } ${doubling(20, 'code')}`, 'LIMIT_EXCEEDED'],
    ['root fields', `{ ${'__typename '.repeat(limits.rootFields + 1)} }`, 'LIMIT_EXCEEDED'],
    ['tokens', `{${' __typename'.repeat(limits.tokens)}}`, 'GRAPHQL_PARSE_FAILED'],
    ['repeated fields', `{ county { ${'code '.repeat(limits.tokens)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['cost of nested lists', '{ county { townships { villages { groups { households(first: 200) { nodes { persons { name discrepancies { id subjects { name } } } } } } } } } }', 'LIMIT_EXCEEDED'],
    ['cost by a variable', 'query($n: Int!) { county { townships { villages { households(first: $n) { nodes { persons { name discrepancies { id } } } } } } } }', 'LIMIT_EXCEEDED'],
    ['circular fragments', '{ county { ...a } } fragment a on County { ...b } fragment b on County { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['page size', '{ discrepancies(first: 100000) { nodes { id } } }', 'LIMIT_EXCEEDED'],
    ['negative page size', '{ discrepancies(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['a cursor made up', '{ discrepancies(after: "x") { nodes { id } } }', 'BAD_USER_INPUT'],
    ['introspection', '{ __schema { types { name } } }', 'BAD_REQUEST'],
    ['introspection of one type', '{ __type(name: "Person") { fields { name } } }', 'BAD_REQUEST'],
    ['an operation of another role', '{ users { nodes { userName } } }', 'FORBIDDEN'],
    ['an overflowing number', '{ discrepancies(first: 9999999999) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a date that does not exist', '{ people(search: { birthDate: "2021-02-30" }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (_name, query, code) => {
    const { codes, text } = await send({ query, variables: { n: 200 } });
    expect(codes).toContain(code);
    expect(text).not.toMatch(/stacktrace|node_modules|select |postgres/i);
  });

  it('suggests no field names', async () => {
    const { text } = await send({ query: '{ countyy { code } }' });
    expect(text).not.toMatch(/did you mean/i);
  });

  it('answers no batches', async () => {
    const { status } = await send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(status).toBe(400);
  });

  it('refuses bodies over the limit before reading them', async () => {
    const { status } = await send({ query: `{ __typename } # ${'x'.repeat(limits.bodyBytes)}` });
    expect(status).toBe(413);
  });

  it('takes no form posts and no mutations by GET, as a foreign page could send them', async () => {
    const form = await send('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const get = await fetch(`${server.address}/graphql?query=${encodeURIComponent('mutation{signOut}')}`, { headers: { cookie, 'apollo-require-preflight': '1' } });
    expect(get.status).toBe(405);
    const upload = await fetch(`${server.address}/files`, { method: 'POST', headers: { cookie, 'content-type': 'text/plain', 'x-file-name': 'a.csv' }, body: 'a' });
    expect(upload.status).toBe(403);
  });

  it('allows no other origin and says so to nobody', async () => {
    const response = await fetch(`${server.address}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.test', 'access-control-request-method': 'POST' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps a search text that looks like SQL a text', async () => {
    const { text, codes } = await send({ query: 'query($t: String) { people(search: { text: $t }) { nodes { id } } }', variables: { t: "'; drop table person; --" } });
    expect({ text, codes }).toEqual({ text: '{"data":{"people":{"nodes":[]}}}\n', codes: [] });
  });
});
