import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { ReadSession } from './read-session';
import { type Scope, scopeStatement } from './scope';

/** The one place where transactions are opened. */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /** Runs a command: everything in it commits together or not at all. */
  async transaction<T>(scope: Scope, command: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(scopeStatement(scope));
      return command(manager);
    });
  }

  /** A read-only transaction that is opened when the first query of a request needs it. */
  read(scope: Scope): ReadSession {
    return new ReadSession(this.dataSource, scope);
  }

  /** For what happens before there is a scope: only SECURITY DEFINER functions answer here. Prepared once a connection. */
  async withoutScope<T>(statement: string, values: readonly unknown[]): Promise<T[]> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    const { rows } = await pool.query({ name: statement, text: statement, values: [...values] });
    return rows as T[];
  }
}
