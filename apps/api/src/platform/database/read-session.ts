import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type Scope, scopeStatement } from './scope';

/** A statement with a name is prepared once per connection. */
export interface ReadStatement {
  name?: string;
  text: string;
  values: readonly unknown[];
}

/**
 * The transaction of one operation: its queries and loaders share the connection and the snapshot of their statement.
 * Opened by the first query, closed by the end of the request.
 */
export class ReadSession {
  private runner: QueryRunner | undefined;
  private opening: Promise<PoolClient> | undefined;
  /** Ends when the query that was asked last has ended: a connection answers one at a time, loaders ask several. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    readonly scope: Scope,
  ) {}

  async rows<Row>({ name, text, values }: ReadStatement): Promise<Row[]> {
    const result = await this.inTurn((client) => client.query({ name, text, values: [...values] }));
    return result.rows as Row[];
  }

  async row<Row>(statement: ReadStatement): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /**
   * Commits one short statement of its own between two reads, on the connection that the request holds already: requests
   * that wait for a second one while they keep the first could starve the pool. It has its turn alone, so that no other
   * query of the request comes in between.
   */
  async writeAside(statement: string): Promise<void> {
    await this.inTurn(async (client) => {
      try {
        await client.query(`commit; begin; ${scopeStatement(this.scope)}; ${statement}; commit; ${this.beginning()}`);
      } catch (error) {
        await client.query(`rollback; ${this.beginning()}`);
        throw error;
      }
    });
  }

  /** Ends the transaction and gives the connection back; the caller need not wait for it. */
  async close(): Promise<void> {
    if (!this.opening) return;
    const { opening, runner, turn } = this;
    this.opening = undefined;
    try {
      await turn.catch(() => undefined);
      const client = await opening;
      await client.query('commit');
    } finally {
      await runner?.release();
    }
  }

  private inTurn<Result>(ask: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const opening = (this.opening ??= this.open());
    const asked = this.turn.then(
      async () => ask(await opening),
      async () => ask(await opening),
    );
    this.turn = asked;
    return asked;
  }

  private async open(): Promise<PoolClient> {
    this.runner = this.dataSource.createQueryRunner();
    const client = (await this.runner.connect()) as PoolClient;
    await client.query(this.beginning());
    return client;
  }

  private beginning(): string {
    return `begin read only; set local statement_timeout = '20s'; ${scopeStatement(this.scope)}`;
  }
}
