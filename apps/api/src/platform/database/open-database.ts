import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type EmbeddedPostgres, findRunningPostgres, startEmbeddedPostgres } from '@qingce/embedded-postgres';
import type { Config } from '../../config';
import { APPLICATION_ROLE, type DatabaseUrls, databaseUrls } from './database-urls';

const OWNER_ROLE = 'qingce_owner';
const DATABASE = 'qingce';

export interface OpenDatabase {
  urls: DatabaseUrls;
  /** Stops the embedded server unless another process of ours still uses it; a real server is left alone. */
  close(): Promise<void>;
}

/** The configured server, or the embedded one under the data folder, started or adopted. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    return { urls: databaseUrls(config.databaseUrl, config.databaseApplicationUrl), close: async () => undefined };
  }
  mkdirSync(config.dataFolder, { recursive: true });
  const dataFolder = join(config.dataFolder, 'postgres');
  const server = await startEmbeddedPostgres({ dataFolder });
  const urls = await prepareRoles(server);
  return {
    urls,
    close: async () => {
      const running = await findRunningPostgres(dataFolder);
      if (running && !(await isUsed(running))) await running.stop();
    },
  };
}

/** True while a server, a worker or a command is connected. Sessions that this process has just closed vanish with a delay. */
async function isUsed(server: EmbeddedPostgres): Promise<boolean> {
  const client = new Client({ connectionString: server.urlFor('postgres') });
  await client.connect();
  try {
    for (let look = 0; look < 20; look++) {
      const used = await client.query(`select from pg_stat_activity where application_name like 'qingce%'`);
      if (used.rowCount === 0) return false;
      await sleep(50);
    }
    return true;
  } finally {
    await client.end();
  }
}

/** Creates owner, application role and database where they are missing; safe to repeat. */
export async function prepareRoles(server: EmbeddedPostgres, database = DATABASE): Promise<DatabaseUrls> {
  const client = new Client({ connectionString: server.urlFor('postgres') });
  await client.connect();
  try {
    const roles = new Set((await client.query<{ rolname: string }>('select rolname from pg_roles')).rows.map((row) => row.rolname));
    for (const [role, rights] of [[OWNER_ROLE, 'login createrole'], [APPLICATION_ROLE, 'login']] as const) {
      const { password } = new URL(server.urlFor(database, role));
      await client.query(`${roles.has(role) ? 'alter' : 'create'} role ${role} ${rights} password ${escapeLiteral(decodeURIComponent(password))}`);
    }
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${escapeIdentifier(database)} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
  return databaseUrls(server.urlFor(database, OWNER_ROLE), server.urlFor(database, APPLICATION_ROLE));
}
