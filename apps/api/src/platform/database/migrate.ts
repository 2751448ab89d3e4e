import { runMigrations as migrateJobQueue } from 'graphile-worker';
import { escapeIdentifier } from 'pg';
import type { QueryRunner } from 'typeorm';
import { connectOwner } from './data-source';
import type { DatabaseUrls } from './database-urls';

const MIGRATION_LOCK = 7_463_201;

/**
 * Brings the database to this version: our migrations, then the job queue's. Several processes may start at once;
 * one migrates, the others wait.
 * @returns the names of the migrations that ran
 */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  const owner = await connectOwner(urls);
  const runner = owner.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await owner.runMigrations({ transaction: 'each' });
    await migrateJobQueue({ connectionString: urls.owner });
    if (urls.applicationRole) await allowRole(runner, urls.applicationRole);
    return ran.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await owner.destroy();
  }
}

/** Who makes a role may not take it on by that alone. */
async function allowRole(runner: QueryRunner, role: string): Promise<void> {
  const [{ member }]: [{ member: boolean }] = await runner.query(`select pg_has_role(current_user, $1, 'MEMBER') as member`, [role]);
  if (!member) await runner.query(`grant ${escapeIdentifier(role)} to current_user`);
}
