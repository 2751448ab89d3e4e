import { setTimeout as sleep } from 'node:timers/promises';
import type { IntakeKind, TableSource } from '@qingce/intake-formats';
import { cancelIntake } from '../../features/intake/commands/move-intake.command';
import { startIntake } from '../../features/intake/commands/start-intake.command';
import type { IntakeJobRow } from '../../features/intake/intake-job.row';
import type { IntakeJobId } from '../../features/intake/job-run';
import { recoverIntake } from '../../features/intake/recover-intake';
import { serviceScope } from '../../platform/database/scope';
import { storeFile } from '../../platform/files/file-store';
import type { Session } from '../session';

const LOOK_EVERY_MS = 200;
/** A job that stands still so long may have lost the process that worked on it. */
const RECOVER_AFTER_MS = 5_000;
const ended: ReadonlySet<IntakeJobRow['status']> = new Set(['CHECKED', 'DONE', 'FAILED', 'CANCELLED', 'UNDONE']);

export interface HandIn {
  kind: IntakeKind;
  source: TableSource;
  countyCode: string;
  asOf: string;
  apply: boolean;
}

/** Stores the file and starts its job, as the upload over HTTP does, for the service user. */
export async function handIn({ database, config }: Session, { kind, source, countyCode, asOf, apply }: HandIn): Promise<IntakeJobId> {
  const scope = serviceScope([countyCode]);
  const actor = { ...scope, role: 'SERVICE' as const, countyCode, displayName: '命令行' };
  return database.transaction(scope, async (manager) => {
    const file = await storeFile(manager, countyCode, scope.userId, source.fileName, source.stream(), config.maximumFileSize);
    const id = await startIntake(manager, actor, { fileId: file.id, kind, countyCode, asOf, apply });
    return { countyCode, id };
  });
}

export interface Waiting {
  /** Gives the job up; one that is being applied already comes to its end. */
  signal: AbortSignal;
  onProgress(job: IntakeJobRow): void;
}

/** Waits for a job's end, whichever process works on it. */
export async function waitForJob(session: Session, id: IntakeJobId, { signal, onProgress }: Waiting): Promise<IntakeJobRow> {
  const { database, config, urls } = session;
  let asked = false;
  let seen = '';
  let seenAt = Date.now();
  for (;;) {
    const job = await readJob(session, id);
    if (ended.has(job.status)) return job;
    onProgress(job);
    if (signal.aborted && !asked) {
      asked = true;
      await database.transaction(serviceScope([id.countyCode]), (manager) => cancelIntake(manager, id));
      continue;
    }
    const state = `${job.status} ${job.phase} ${job.progress} ${job.rows_read}`;
    if (state !== seen) [seen, seenAt] = [state, Date.now()];
    else if (Date.now() - seenAt > RECOVER_AFTER_MS) {
      await recoverIntake({ config, database, urls });
      seenAt = Date.now();
    }
    await sleep(LOOK_EVERY_MS);
  }
}

async function readJob({ database }: Session, { countyCode, id }: IntakeJobId): Promise<IntakeJobRow> {
  const read = database.read(serviceScope([countyCode]));
  try {
    const job = await read.row<IntakeJobRow>({ text: 'select * from intake_job where county_code = $1 and id = $2', values: [countyCode, id] });
    if (!job) throw new Error(`intake job ${id} vanished`);
    return job;
  } finally {
    await read.close();
  }
}
