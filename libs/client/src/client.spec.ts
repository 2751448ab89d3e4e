import { createClient } from './client';
import {
  type RaiseDiscrepancyInput,
  RaiseDiscrepancyDocument,
  ServerDocument,
  SignInDocument,
  SignOutDocument,
  VillageHouseholdsDocument,
} from './generated/graphql';
import { QingceError } from './qingce-error';
import { newRequestId } from './request-id';
import { type Answer, breakOff, hangUp, json, silence, startTestServer, type TestServer } from './testing/test-server';

const serverAnswer = json({ data: { server: { version: '0.1.0', demonstration: true } } });
const raised = json({ data: { raiseDiscrepancy: { id: '1' } } });
const command = (): RaiseDiscrepancyInput => ({
  requestId: newRequestId(),
  householdId: newRequestId(),
  personIds: [],
  category: 'HOUSEHOLD_ERROR',
  severity: 'WARNING',
  note: '两本户口簿',
});

let server: TestServer;
const serve = async (...answers: Answer[]) => (server = await startTestServer(...answers));
afterEach(() => server.stop());

async function errorOf(promise: Promise<unknown>): Promise<QingceError> {
  const outcome = await promise.then(
    (value) => `answered ${JSON.stringify(value)}`,
    (error: unknown) => error,
  );
  if (outcome instanceof QingceError) return outcome;
  throw new Error(`expected a QingceError, got ${String(outcome)}`);
}

describe('a request', () => {
  it('sends the operation with its fragments, the token and the language', async () => {
    const { url, requests } = await serve(json({ data: { area: null } }));
    const client = createClient({ url, token: 'secret', language: 'en' });
    expect(await client.request(VillageHouseholdsDocument, { code: '700101001001' })).toEqual({ area: null });
    const [request] = requests;
    expect(request?.path).toBe('/graphql');
    expect(request?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-language': 'en', 'content-type': 'application/json' });
    expect(request?.operation.query).toMatch(/query VillageHouseholds[\s\S]*fragment HouseholdRow on Household/);
    expect(request?.operation.variables).toEqual({ code: '700101001001' });
  });

  it('keeps the session after signing in and forgets it after signing out', async () => {
    const { url, requests } = await serve(
      json({ data: { signIn: { __typename: 'SignedIn' } } }, 200, { 'set-cookie': 'qingce_session=abc; HttpOnly; SameSite=Strict; Path=/' }),
      serverAnswer,
      json({ data: { signOut: true } }, 200, { 'set-cookie': 'qingce_session=; Max-Age=0; Path=/' }),
      serverAnswer,
    );
    const client = createClient({ url });
    await client.request(SignInDocument, { input: { userName: 'clerk', password: 'demo' } });
    await client.request(ServerDocument, {});
    await client.request(SignOutDocument, {});
    await client.request(ServerDocument, {});
    expect(requests.map(({ headers }) => headers.cookie)).toEqual([undefined, 'qingce_session=abc', 'qingce_session=abc', undefined]);
  });
});

describe('an error of the server', () => {
  it('keeps its code, its message, the fields and the number of the request', async () => {
    const errors = [{ message: '请检查输入。', extensions: { code: 'BAD_USER_INPUT', fields: { note: '请写明情况。' }, requestId: 'r-1' } }];
    const { url } = await serve(json({ data: null, errors }));
    const error = await errorOf(createClient({ url }).request(RaiseDiscrepancyDocument, { input: command() }));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: '请检查输入。', fields: { note: '请写明情况。' }, requestId: 'r-1' });
    expect(server.requests).toHaveLength(1);
  });

  it('is thrown even when a part of the data came', async () => {
    const { url } = await serve(json({ data: { server: null }, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }));
    expect(await errorOf(createClient({ url }).request(ServerDocument, {}))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['an operation it does not know', json({ errors: [{ message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 400), 'BAD_REQUEST'],
    ['a code of a later version', json({ errors: [{ message: 'new', extensions: { code: 'TOMORROW' } }] }, 500), 'INTERNAL'],
    ['a request that is too large', json({ statusCode: 413, code: 'FST_ERR', message: 'Request body is too large' }, 413), 'LIMIT_EXCEEDED'],
    ['a page of somebody else', ((response) => response.end('<html>')) as Answer, 'BAD_ANSWER'],
    ['neither data nor errors', json({}), 'BAD_ANSWER'],
    ['a redirection', ((response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()) as Answer, 'BAD_ANSWER'],
  ])('for %s is told apart', async (_, answer, code) => {
    const { url, requests } = await serve(answer);
    expect(await errorOf(createClient({ url }).request(ServerDocument, {}))).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });
});

describe('when the network fails', () => {
  it('asks again for what is only read', async () => {
    const { url, requests } = await serve(hangUp, breakOff, serverAnswer);
    expect(await createClient({ url }).request(ServerDocument, {})).toEqual({ server: { version: '0.1.0', demonstration: true } });
    expect(requests).toHaveLength(3);
  });

  it('repeats a command under the same request id', async () => {
    const { url, requests } = await serve(hangUp, json({ message: 'restarting' }, 503), raised);
    const input = command();
    await createClient({ url }).request(RaiseDiscrepancyDocument, { input });
    expect(requests.map(({ operation }) => operation.variables.input?.['requestId'])).toEqual([input.requestId, input.requestId, input.requestId]);
  });

  it('does not repeat a command that has no request id', async () => {
    const { url, requests } = await serve(hangUp, json({ data: { signOut: true } }));
    expect(await errorOf(createClient({ url }).request(SignOutDocument, {}))).toMatchObject({ code: 'OFFLINE' });
    expect(requests).toHaveLength(1);
  });

  it('says so in the end, in the language asked for', async () => {
    const { url } = await serve(serverAnswer);
    await server.stop();
    const error = await errorOf(createClient({ url, language: 'en' }).request(ServerDocument, {}));
    expect(error).toMatchObject({ code: 'OFFLINE', message: expect.stringContaining('cannot be reached') });
    expect(error.cause).toBeDefined();
    await serve(serverAnswer);
  });
});

describe('when no answer comes in time', () => {
  it('throws TIMEOUT and never an empty result', async () => {
    const { url, requests } = await serve(silence);
    expect(await errorOf(createClient({ url, timeoutMs: 60 }).request(ServerDocument, {}))).toMatchObject({ code: 'TIMEOUT' });
    expect(requests).toHaveLength(1);
  });

  it('counts an answer that began and does not end', async () => {
    const { url } = await serve((response) => response.writeHead(200).write('{"data":'));
    expect(await errorOf(createClient({ url, timeoutMs: 60 }).request(ServerDocument, {}))).toMatchObject({ code: 'TIMEOUT' });
  });

  it('counts all attempts together', async () => {
    const { url } = await serve(hangUp);
    expect(await errorOf(createClient({ url, timeoutMs: 60 }).request(ServerDocument, {}))).toMatchObject({ code: 'TIMEOUT' });
  });

  it('tells the end that the caller wanted from a time-out', async () => {
    const { url } = await serve(silence);
    const client = createClient({ url });
    expect(await errorOf(client.request(ServerDocument, {}, { signal: AbortSignal.timeout(30) }))).toMatchObject({ code: 'CANCELLED' });
    expect(await errorOf(client.request(ServerDocument, {}, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'CANCELLED' });
  });
});
