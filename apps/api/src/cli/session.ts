import { join, resolve, sep } from 'node:path';
import { type Config, readConfig } from '../config';
import { connectApplication } from '../platform/database/data-source';
import { Database } from '../platform/database/database';
import type { DatabaseUrls } from '../platform/database/database-urls';
import { migrate } from '../platform/database/migrate';
import { openDatabase } from '../platform/database/open-database';
import { serviceScope } from '../platform/database/scope';
import { watchDatabase } from '../platform/database/watch-database';
import { CommandFailure, wrongUsage } from './failure';
import type { Terminal } from './terminal';

const WORKSPACE = join(import.meta.dirname, '../../..');

/** A command's way to the data: that of a running server, or of the embedded one started for the command alone. */
export interface Session {
  config: Config;
  urls: DatabaseUrls;
  database: Database;
  /** The migrations that the command had to run first. */
  migrated: string[];
}

export async function withSession<Result>(terminal: Terminal, work: (session: Session) => Promise<Result>): Promise<Result> {
  const config = readConfig(terminal.env, WORKSPACE);
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const { urls, close } = await openDatabase(config);
    stops.push(close);
    const migrated = await migrate(urls);
    let lose: (failure: CommandFailure) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => (lose = reject));
    lost.catch(() => undefined);
    if (!config.databaseUrl) {
      // Its connection also keeps a server that stops meanwhile from taking the database along.
      const watch = await watchDatabase(urls, () => lose(databaseLost));
      stops.push(() => watch.stop());
    }
    const database = new Database(await connectApplication(urls, 5));
    stops.push(() => database.dataSource.destroy());
    return await Promise.race([work({ config, urls, database, migrated }), lost]);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

const databaseLost = new CommandFailure({
  zh: '数据库意外停止,命令没有完成。请再执行一次。',
  en: 'The database stopped unexpectedly; the command did not come to its end. Run it again.',
});

/** Files are named from where the person stands, not from where npm runs the script. A slash at the end still says: a folder. */
export function pathOf({ env }: Terminal, path: string): string {
  const full = resolve(env['INIT_CWD'] || process.cwd(), path);
  return /[/\\]$/.test(path) ? full + sep : full;
}

/** Codes of the counties that have areas. */
export async function loadedCounties({ database }: Session): Promise<string[]> {
  const session = database.read(serviceScope());
  try {
    const rows = await session.rows<{ code: string }>({ text: `select code from area where level = 'COUNTY' order by code`, values: [] });
    return rows.map(({ code }) => code);
  } finally {
    await session.close();
  }
}

/** The county that a command is about: the named one, or the only one there is. */
export async function countyOf(session: Session, named: string | undefined): Promise<string> {
  if (named !== undefined) {
    if (!/^\d{6}$/.test(named)) throw wrongUsage(`--county=${named}:县级代码是 6 位数字。`, `--county=${named}: a county code has 6 digits.`);
    return named;
  }
  const [only, second] = await loadedCounties(session);
  if (only === undefined) throw wrongUsage('还没有任何县的数据:请用 --county 指定,或先交区划表。', 'There is no county yet: name it with --county, or hand in its areas first.');
  if (second !== undefined) throw wrongUsage('有不止一个县的数据:请用 --county 指定。', 'There is more than one county: name it with --county.');
  return only;
}
