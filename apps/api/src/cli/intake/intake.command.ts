import { isCalendarDate } from '@qingce/standards';
import { type IntakeKind, TableFormatError, type TableSource } from '@qingce/intake-formats';
import { startWorker } from '../../platform/jobs/worker';
import { CommandFailure, exitCodes, wrongUsage } from '../failure';
import { countyOf, loadedCounties, pathOf, type Session, withSession } from '../session';
import { inform, print, printJson, Progress, type Terminal } from '../terminal';
import { handIn, waitForJob } from './hand-in';
import { progressText, reportOf, reportText } from './intake-report';
import { sniffCounty, tableFile } from './table-file';

export const intakeKinds: Readonly<Record<string, IntakeKind>> = { areas: 'AREAS', roll: 'ROLL' };

export interface IntakeOptions {
  county?: string;
  asOf?: string;
  apply?: boolean;
  json?: boolean;
}

/** Hands a file in, waits for its end and says what became of it. @returns the exit code */
export async function intake(terminal: Terminal, word: string, path: string, options: IntakeOptions): Promise<number> {
  const kind = intakeKinds[word];
  if (!kind) throw wrongUsage(`不认识的种类“${word}”。可用:areas(区划表)、roll(常住人口底册)。`, `Unknown kind "${word}". There are: areas, roll.`);
  const asOf = readAsOf(terminal, kind, options.asOf);
  const source = await tableFile(pathOf(terminal, path));
  return withSession(terminal, async (session) => {
    const countyCode = await countyFor(session, source, kind, options.county);
    const job = await runJob(terminal, session, { kind, source, countyCode, asOf, apply: options.apply === true });
    const report = await reportOf(session, job, terminal.language);
    if (options.json) await printJson(terminal, report);
    else if (job.status !== 'FAILED') await print(terminal, reportText(report, terminal.language));
    if (job.status === 'FAILED') throw new CommandFailure(job.failure ?? { zh: '导入失败。', en: 'The intake failed.' });
    if (job.status === 'CANCELLED') throw new CommandFailure({ zh: '已取消,没有任何改动。', en: 'Cancelled; nothing was changed.' }, exitCodes.interrupted);
    if (job.status === 'CHECKED') inform(terminal, { zh: '只核对,没有写入。确认无误后加上 --apply 再执行一次。', en: 'Checked only; nothing was written. Run it again with --apply to apply it.' });
    return exitCodes.done;
  });
}

/** Works on the queue beside a running server: whichever takes the job, this waits for it. */
export async function runJob(terminal: Terminal, session: Session, input: Parameters<typeof handIn>[1]) {
  const worker = await startWorker(session);
  const progress = new Progress(terminal);
  try {
    const id = await handIn(session, input);
    return await waitForJob(session, id, { signal: terminal.signal, onProgress: (job) => progress.show(progressText(job)) });
  } finally {
    progress.end();
    await worker.stop();
  }
}

function readAsOf(terminal: Terminal, kind: IntakeKind, given: string | undefined): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  if (given === undefined) {
    if (kind === 'ROLL') inform(terminal, { zh: `没有给出 --as-of(底册导出日期),按今天 ${today} 计算年龄。`, en: `No --as-of (the day the roll was drawn): ages are taken at today, ${today}.` });
    return today;
  }
  if (!isCalendarDate(given)) throw wrongUsage(`--as-of=${given} 不是日期,请写成 2020-06-01。`, `--as-of=${given} is no date; write 2020-06-01.`);
  if (given > today) throw wrongUsage(`--as-of=${given} 在今天(${today})之后。`, `--as-of=${given} lies after today (${today}).`);
  return given;
}

/** The named county; else the one in the file's codes; else the only one there is. */
async function countyFor(session: Session, source: TableSource, kind: IntakeKind, named: string | undefined): Promise<string> {
  if (named !== undefined) return countyOf(session, named);
  const sniffed = await sniffCounty(source, kind).catch((error: unknown) => {
    throw error instanceof TableFormatError ? new CommandFailure(error.explanation) : error;
  });
  if (sniffed !== null) return sniffed;
  const [only, second] = await loadedCounties(session);
  if (only !== undefined && second === undefined) return only;
  throw wrongUsage('文件里看不出是哪个县,请用 --county 指定 6 位县级代码。', 'The file does not say which county it is of: name its 6 digits with --county.');
}
