import { escapeIdentifier, type Client } from 'pg';

/** A table with everything that belongs to it and is not computed. */
export interface BackupTable {
  name: string;
  columns: string[];
  primaryKey: string[];
  /** Columns whose next value the database gives, by sequence. */
  identity: string[];
}

/** Kept by migrations themselves; the file names them instead. */
const MIGRATIONS = 'migration';

/**
 * All tables of the product, each after those that its rows point to. Taken from the database, so that a table of a
 * new migration is never forgotten. Staging tables and the job queue hold nothing that a start does not make anew.
 */
export async function backupTables(client: Client): Promise<BackupTable[]> {
  const { rows: tables } = await client.query<BackupTable>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and a.attidentity <> '' order by a.attnum) as identity,
       coalesce((select array(select a.attname::text from unnest(k.conkey) with ordinality as key(number, position)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = key.number order by key.position)
         from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'), '{}') as "primaryKey"
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> $1
     order by c.relname`,
    [MIGRATIONS],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select f.relname as from, t.relname as to from pg_constraint k
     join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and f.oid <> t.oid`,
  );
  return inOrder(tables, references);
}

export async function migrationNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by id`);
  return rows.map((row) => row.name);
}

function inOrder(tables: readonly BackupTable[], references: readonly { from: string; to: string }[]): BackupTable[] {
  const ordered: BackupTable[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter((table) => !references.some(({ from, to }) => from === table.name && waiting.some((other) => other.name === to)));
    if (ready.length === 0) throw new Error(`tables point at each other in a circle: ${waiting.map((table) => table.name).join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

export const columnList = (columns: readonly string[]): string => columns.map((column) => escapeIdentifier(column)).join(', ');
