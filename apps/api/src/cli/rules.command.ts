import { ruleCatalogue } from '@qingce/rules';
import { exitCodes } from './failure';
import { print, printJson, tableText, type Terminal } from './terminal';

/** The catalogue of rules; needs no database. */
export async function rules(terminal: Terminal, { json }: { json?: boolean }): Promise<number> {
  const { language } = terminal;
  const list = ruleCatalogue.map(({ code, name, severity, category, scope, item, title, basis }) => ({ code, name, severity, category, scope, item, title, basis }));
  if (json) await printJson(terminal, list);
  else await print(terminal, tableText(list.map(({ code, name, severity, category, scope, title }) => [code, name, severity, category, scope, title[language]])));
  return exitCodes.done;
}
