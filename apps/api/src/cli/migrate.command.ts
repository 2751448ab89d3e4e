import { exitCodes } from './failure';
import { withSession } from './session';
import { inform, print, printJson, type Terminal } from './terminal';

/** Brings the database to this version; every command does so first, this one says what it did. */
export async function migrateDatabase(terminal: Terminal, { json }: { json?: boolean }): Promise<number> {
  return withSession(terminal, async ({ migrated }) => {
    if (json) await printJson(terminal, { migrated });
    else if (migrated.length > 0) await print(terminal, migrated.join('\n'));
    if (migrated.length === 0) inform(terminal, { zh: '数据库已是最新。', en: 'The database is up to date.' });
    return exitCodes.done;
  });
}
