import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Language } from '@qingce/standards';
import type { Viewer } from './features/access/viewer';
import type { ReadSession } from './platform/database/read-session';
import type { Scope } from './platform/database/scope';
import { problems } from './platform/errors/problem';
import type { Services } from './server';

/** How a loader is made for one request; its identity is the key under which the request keeps it. */
export type LoaderDefinition<Loader> = (read: ReadSession, context: RequestContext) => Loader;

/** Everything a resolver needs besides its arguments. One per request, or per subscription. */
export class RequestContext {
  private readonly loaders = new Map<unknown, unknown>();
  private session: ReadSession | undefined;
  /** Cookies and the like that the answer must carry. */
  readonly responseHeaders: [name: string, value: string][] = [];

  constructor(
    readonly services: Services,
    private current: Viewer | null,
    readonly language: Language,
    readonly requestId: string,
    readonly request?: FastifyRequest,
  ) {}

  get viewer(): Viewer | null {
    return this.current;
  }

  /** Who is signed in. @throws Problem UNAUTHENTICATED */
  get user(): Viewer {
    if (!this.current) throw problems.unauthenticated();
    return this.current;
  }

  get scope(): Scope {
    return this.user;
  }

  /** The read transaction of this request, opened by its first query. */
  get read(): ReadSession {
    this.session ??= this.services.database.read(this.scope);
    return this.session;
  }

  loader<Loader>(definition: LoaderDefinition<Loader>): Loader {
    let loader = this.loaders.get(definition) as Loader | undefined;
    if (!loader) this.loaders.set(definition, (loader = definition(this.read, this)));
    return loader;
  }

  /**
   * Runs a command in a transaction of its own. The read transaction is ended first, so that no request waits for a
   * second connection while it holds one, and nothing read before the command is answered after it.
   */
  async command<T>(command: (manager: EntityManager) => Promise<T>): Promise<T> {
    await this.refresh();
    return this.services.database.transaction(this.scope, command);
  }

  /** Forgets what was read, after a command has changed it or before a subscription's next event. */
  async refresh(): Promise<void> {
    this.loaders.clear();
    await this.close();
  }

  /** Goes on as somebody else: who has just signed in or out. What was read before is forgotten. */
  async become(viewer: Viewer | null): Promise<void> {
    this.current = viewer;
    await this.refresh();
  }

  /** Ends the read transaction and gives the connection back. */
  async close(): Promise<void> {
    const session = this.session;
    this.session = undefined;
    await session?.close();
  }
}
