import { ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import { RequestContext } from '../context';
import { findViewer } from '../features/access/session';
import { SESSION_COOKIE } from '../features/access/session-cookie';
import { apolloOptions } from '../platform/graphql/apollo-options';
import { languageOf } from '../platform/http/language';
import { Notifier } from '../platform/notifications/notifier';
import { uuidv7 } from '../platform/uuid';
import { createSchema } from '../schema';
import type { Services } from '../server';
import { createTestAccount, openTestSession, type TestAccount } from './test-account';
import type { TestDatabase } from './test-database';

export interface TestAnswer<Data> {
  /** What came back; empty when nothing did. */
  data: Data;
  errors: readonly GraphQLFormattedError[];
  /** `extensions.code` of the first error. */
  code: string | undefined;
  headers: HeaderMap;
}

export interface TestClientOptions extends TestAccount {
  headers?: Readonly<Record<string, string>>;
}

/** What a server in a test is told; no demonstration, no TLS. */
export const testConfig: Config = {
  host: '127.0.0.1',
  port: 4000,
  databaseUrl: undefined,
  databaseApplicationUrl: undefined,
  dataFolder: '',
  demonstration: false,
  tls: undefined,
  behindProxy: false,
  consoleFolder: '',
  role: 'server',
  maximumFileSize: 64 * 1024 * 1024,
};

let schema: GraphQLSchema | undefined;
let addresses = 0;

/** Sends operations as one caller through everything but the socket: permissions, limits, masking, error codes, cookies. */
export class TestClient {
  private readonly apollo: ApolloServer<RequestContext>;
  private readonly services: Services;
  private readonly ip = `192.0.2.${++addresses}`;
  /** What the server would log: errors that nobody foresaw. */
  readonly logged: unknown[] = [];

  constructor(
    database: TestDatabase,
    /** The session's secret, as a browser would keep it; set by sign-in and emptied by sign-out. */
    public cookie: string | undefined,
    readonly userId: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.services = { config: testConfig, database: database.database, notifier: new Notifier(database.urls, () => undefined) };
    this.apollo = new ApolloServer<RequestContext>(apolloOptions((schema ??= createSchema()), testConfig, (error) => this.logged.push(error)));
  }

  async query<Data = Record<string, unknown>>(document: string, variables: Record<string, unknown> = {}): Promise<TestAnswer<Data>> {
    const context = await this.context();
    const headers = new HeaderMap(Object.entries({ 'content-type': 'application/json', ...this.headers }));
    const request = { query: document, variables, http: { method: 'POST', headers, search: '', body: {} } };
    const { body, http } = await this.apollo.executeOperation<Data>(request, { contextValue: context });
    await context.close();
    if (body.kind !== 'single') throw new Error('A test client reads single answers only.');
    this.keepCookie(http.headers.get('set-cookie'));
    const { data, errors = [] } = body.singleResult;
    return { data: data as Data, errors, code: errors[0]?.extensions?.['code'] as string | undefined, headers: http.headers };
  }

  /** The data of an operation that must succeed. */
  async data<Data = Record<string, unknown>>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.query<Data>(document, variables);
    if (errors.length > 0) throw new Error(`${errors.map((error) => error.message).join('; ')}\n${this.logged.map(String).join('\n')}`);
    return data;
  }

  /** A context as a request of this caller has it, for what is not GraphQL. */
  async context(): Promise<RequestContext> {
    const request = {
      id: uuidv7(),
      ip: this.ip,
      host: 'qingce.test',
      headers: this.headers,
      cookies: this.cookie ? { [SESSION_COOKIE]: this.cookie } : {},
    } as unknown as FastifyRequest;
    return new RequestContext(this.services, await findViewer(this.services.database, request), languageOf(request), request.id, request);
  }

  private keepCookie(header: string | undefined): void {
    const [, value] = new RegExp(`^${SESSION_COOKIE}=([^;]*)`).exec(header ?? '') ?? [];
    if (value !== undefined) this.cookie = value || undefined;
  }
}

/** A caller with an account of its own that is signed in. */
export async function testClient(database: TestDatabase, options: TestClientOptions = {}): Promise<TestClient> {
  const userId = await createTestAccount(database, options);
  return new TestClient(database, await openTestSession(database, userId), userId, options.headers);
}

/** A caller who is not signed in; with `authorization` among the headers, a program. */
export function anonymousClient(database: TestDatabase, headers: Readonly<Record<string, string>> = {}): TestClient {
  return new TestClient(database, undefined, '', headers);
}
