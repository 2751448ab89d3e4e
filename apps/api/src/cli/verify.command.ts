import { type CounterDifference, verifyCounters } from '../features/areas/verify-counters.queries';
import { serviceScope } from '../platform/database/scope';
import { exitCodes, wrongUsage } from './failure';
import { countyOf, type Session, withSession } from './session';
import { inform, print, printJson, tableText, type Terminal } from './terminal';

/** Recounts what the counters say. @returns exit code 1 when there is any difference */
export async function verify(terminal: Terminal, what: string, { county, json }: { county?: string; json?: boolean }): Promise<number> {
  if (what !== 'counters') throw wrongUsage(`不能核对“${what}”。可用:counters。`, `"${what}" can't be verified. There is: counters.`);
  return withSession(terminal, async (session) => {
    const countyCode = county === undefined ? undefined : await countyOf(session, county);
    const differences = await counterDifferences(session, countyCode);
    if (json) await printJson(terminal, { differences });
    else if (differences.length > 0) await print(terminal, differenceTable(terminal, differences));
    if (differences.length === 0) {
      inform(terminal, { zh: '计数与数据一致。', en: 'The counters say what the rows say.' });
      return exitCodes.done;
    }
    inform(terminal, { zh: `${differences.length} 处计数与数据不一致。`, en: `${differences.length} counters differ from the rows.` });
    return exitCodes.failed;
  });
}

export async function counterDifferences({ database }: Session, countyCode?: string): Promise<CounterDifference[]> {
  const read = database.read(serviceScope(countyCode === undefined ? undefined : [countyCode]));
  return verifyCounters(read, countyCode).finally(() => read.close());
}

function differenceTable({ language }: Terminal, differences: readonly CounterDifference[]): string {
  const heading = language === 'zh' ? ['区划', '指标', '计数', '实有'] : ['area', 'measure', 'counter', 'rows'];
  return tableText([heading, ...differences.map(({ areaCode, measure, counter, recount }) => [areaCode, measure, String(counter), String(recount)])]);
}
