import { text } from 'node:stream/consumers';
import { createAdministrator } from '../features/access/commands/create-administrator.command';
import { serviceScope } from '../platform/database/scope';
import { exitCodes, wrongUsage } from './failure';
import { countyOf, withSession } from './session';
import { inform, print, printJson, tableText, type Terminal } from './terminal';

export interface AdministratorOptions {
  userName: string;
  displayName: string;
  county?: string;
  passwordStdin?: boolean;
  json?: boolean;
}

/** Makes a county's administrator; an initial password is on standard output, nowhere else and only now. */
export async function administrator(terminal: Terminal, options: AdministratorOptions): Promise<number> {
  const password = options.passwordStdin ? await readPassword(terminal) : undefined;
  return withSession(terminal, async (session) => {
    const countyCode = await countyOf(session, options.county);
    const { user, initialPassword } = await session.database.transaction(serviceScope([countyCode]), (manager) =>
      createAdministrator(manager, { userName: options.userName, displayName: options.displayName, countyCode, password }),
    );
    if (options.json) await printJson(terminal, { userName: user.userName, displayName: user.displayName, countyCode, initialPassword });
    else {
      const say = (zh: string, en: string): string => (terminal.language === 'zh' ? zh : en);
      const rows = [[say('用户名', 'user'), user.userName], [say('县', 'county'), countyCode]];
      await print(terminal, tableText(initialPassword ? [...rows, [say('初始密码', 'initial password'), initialPassword]] : rows));
    }
    if (initialPassword) inform(terminal, { zh: '初始密码只显示这一次,首次登录时须修改。', en: 'The initial password is shown this once and must be changed at the first sign-in.' });
    return exitCodes.done;
  });
}

/** The first line, so that it may end as an editor or echo leaves it. */
async function readPassword({ in: input }: Terminal): Promise<string> {
  const [line = ''] = (await text(input)).split(/\r?\n/);
  if (line === '') throw wrongUsage('标准输入中没有密码。', 'There is no password on standard input.');
  return line;
}
