import { join } from 'node:path';
import { Client } from 'pg';
import { demonstrationSignIns } from '../../features/demonstration/demonstration-state';
import { markDemonstration } from '../../features/demonstration/commands/mark-demonstration.command';
import { serviceScope } from '../../platform/database/scope';
import { startWorker } from '../../platform/jobs/worker';
import { CommandFailure, exitCodes } from '../failure';
import { type Session, withSession } from '../session';
import { printJson, type Terminal } from '../terminal';
import { waitForJob } from './hand-in';
import { intakeKinds, runJob } from './intake.command';
import { sniffCounty, tableFile } from './table-file';

const LOCK = 7_463_202;

/**
 * Loads a made-up county from `areas.csv` and `roll.csv` of a folder and opens its accounts. Whatever a run before this
 * one has done already is not done again, so that it can be killed at any moment and repeated.
 */
export async function demonstration(terminal: Terminal, folder: string, asOf: string): Promise<number> {
  return withSession(terminal, (session) =>
    alone(session, async () => {
      const countyCode = await sniffCounty(await tableFile(join(folder, 'areas.csv')), 'AREAS');
      if (countyCode === null) throw new Error(`${folder} holds no areas`);
      await finishOthers(terminal, session, countyCode);
      for (const [word, kind] of Object.entries(intakeKinds)) {
        if (terminal.signal.aborted) return exitCodes.interrupted;
        if (await isDone(session, countyCode, kind)) continue;
        const job = await runJob(terminal, session, { kind, source: await tableFile(join(folder, `${word}.csv`)), countyCode, asOf, apply: true });
        if (job.status === 'CANCELLED') return exitCodes.interrupted;
        if (job.status !== 'DONE') throw new CommandFailure(job.failure ?? { zh: '演示县未能装入。', en: 'The demonstration county could not be loaded.' });
      }
      await session.database.transaction(serviceScope([countyCode]), (manager) => markDemonstration(manager, countyCode));
      await printJson(terminal, { countyCode, accounts: await demonstrationSignIns(session.database) });
      return exitCodes.done;
    }),
  );
}

/** Two launchers may find the same work to do. */
async function alone<Result>({ urls }: Session, work: () => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: urls.owner, application_name: 'qingce-demonstration' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

/** Jobs of an interrupted run are taken up again by whichever worker runs; they come first. */
async function finishOthers(terminal: Terminal, session: Session, countyCode: string): Promise<void> {
  const jobs = await rows<{ id: string }>(session, countyCode, `select id from intake_job where county_code = $1 and status in ('UPLOADED', 'CHECKING', 'APPLYING')`);
  if (jobs.length === 0) return;
  const worker = await startWorker(session);
  try {
    for (const { id } of jobs) await waitForJob(session, { countyCode, id }, { signal: terminal.signal, onProgress: () => undefined });
  } finally {
    await worker.stop();
  }
}

async function isDone(session: Session, countyCode: string, kind: string): Promise<boolean> {
  return (await rows(session, countyCode, `select from intake_job where county_code = $1 and kind = '${kind}' and status = 'DONE'`)).length > 0;
}

async function rows<Row>({ database }: Session, countyCode: string, text: string): Promise<Row[]> {
  const read = database.read(serviceScope([countyCode]));
  return read.rows<Row>({ text, values: [countyCode] }).finally(() => read.close());
}
