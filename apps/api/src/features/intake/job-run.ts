import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/audit/audit';
import { TableFormatError } from '@qingce/intake-formats';
import { loggable } from '../../platform/errors/format-error';
import { notify } from '../../platform/notifications/notifier';
import { type Scope, serviceScope } from '../../platform/database/scope';
import type { TaskServices } from '../../platform/jobs/task';
import { failures, IntakeCancelled, IntakeFailure } from './intake-failure';
import type { IntakeJobRow, IntakeStatus } from './intake-job.row';

const LOCK_CLASS = 4_001;
const REPORT_EVERY_MS = 400;

export interface IntakeJobId {
  countyCode: string;
  id: string;
}

/** Columns of intake_job that a running job may set. */
export type JobUpdate = Partial<Omit<IntakeJobRow, 'county_code' | 'id' | 'file_sha256'>>;

const jsonColumns = new Set(['head', 'warnings', 'changes', 'discrepancies_by_rule', 'failure', 'mapping']);

/** The statement for an update; with `from` it finds nothing when the job has left that status meanwhile. */
export function updateStatement({ countyCode, id }: IntakeJobId, update: JobUpdate, from: readonly IntakeStatus[] = []): { text: string; values: unknown[] } {
  const columns = Object.entries(update);
  const assignments = columns.map(([column], index) => `${column} = $${index + 3}`);
  const values = columns.map(([column, value]) => (jsonColumns.has(column) && value !== null ? JSON.stringify(value) : value));
  const guard = from.length > 0 ? ` and status = any ($${columns.length + 3})` : '';
  return {
    text: `update intake_job set ${assignments.join(', ')} where county_code = $1 and id = $2${guard}`,
    values: [countyCode, id, ...values, ...(from.length > 0 ? [from] : [])],
  };
}

/** A background run of one intake job: holds its lock, reports its progress, ends it in one of its end states. */
export class JobRun {
  private lastReport = 0;

  private constructor(
    readonly services: TaskServices,
    readonly job: IntakeJobRow,
    private readonly lock: Client,
  ) {
    // When the lock's connection is lost another process may take the job; the guards on its status let only one of them end it.
    lock.on('error', (error) => console.error(`intake ${job.id}: lock lost:`, error.message));
  }

  /** Takes the job if nobody else runs it; null when somebody does or there is no such job. */
  static async open(services: TaskServices, { countyCode, id }: IntakeJobId): Promise<JobRun | null> {
    const lock = new Client({ connectionString: services.urls.owner, application_name: 'qingce-job' });
    await lock.connect();
    const session = services.database.read(serviceScope([countyCode]));
    try {
      const taken = await lock.query<{ taken: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as taken', [LOCK_CLASS, id]);
      const job = await session.row<IntakeJobRow>({ text: 'select * from intake_job where county_code = $1 and id = $2', values: [countyCode, id] });
      if (taken.rows[0]?.taken && job) return new JobRun(services, job, lock);
    } finally {
      await session.close();
    }
    await lock.end();
    return null;
  }

  get id(): IntakeJobId {
    return { countyCode: this.job.county_code, id: this.job.id };
  }

  /** The service user with the areas of whoever started the job. */
  get scope(): Scope {
    return { ...serviceScope(this.job.requested_areas), userName: this.job.requested_by_name };
  }

  /**
   * Changes the job, and with its status what belongs to that, in one transaction.
   * @throws IntakeCancelled when a change of status meets a job that somebody else has moved
   */
  async update(update: JobUpdate, also?: (manager: EntityManager) => Promise<void>): Promise<void> {
    const from = this.job.status;
    await this.services.database.transaction(this.scope, async (manager) => {
      await changeJob(manager, this.id, update, update.status ? [from] : []);
      await also?.(manager);
      await notify(manager, { topic: 'intakeJob', ...this.id });
    });
    Object.assign(this.job, update);
  }

  /** Reports progress a few times a second. @throws IntakeCancelled when the job was cancelled meanwhile */
  async report(update: JobUpdate): Promise<void> {
    const now = performance.now();
    if (now - this.lastReport < REPORT_EVERY_MS) return;
    this.lastReport = now;
    const session = this.services.database.read(this.scope);
    const current = await session
      .row<{ status: string }>({ text: 'select status from intake_job where county_code = $1 and id = $2', values: [this.id.countyCode, this.id.id] })
      .finally(() => session.close());
    if (current?.status === 'CANCELLED') throw new IntakeCancelled();
    await this.update(update);
  }

  /** Runs the work; whatever stops it leaves the job in a clean end state with what to do next. */
  async run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof IntakeCancelled) await this.close({ finished_at: new Date() });
      else if (error instanceof TableFormatError) await this.close({ status: 'FAILED', failure: error.explanation, finished_at: new Date() });
      else if (error instanceof IntakeFailure) await this.close({ status: 'FAILED', failure: error.text, finished_at: new Date() });
      else {
        console.error(`intake ${this.id.id}:`, loggable(error));
        await this.close({ status: 'FAILED', failure: failures.internal(this.id.id).text, finished_at: new Date() });
      }
    } finally {
      await this.lock.end();
    }
  }

  /** Ends a job that has changed nothing. One that was applied, cancelled or undone by then is left as it is. */
  private async close(update: JobUpdate): Promise<void> {
    await this.services.database.transaction(this.scope, async (manager) => {
      const statement = updateStatement(this.id, update, ['UPLOADED', 'CHECKING', 'APPLYING', 'CANCELLED']);
      const [, changed] = (await manager.query(statement.text, statement.values)) as [unknown, number];
      if (changed === 0) return;
      await manager.query('select close_staging($1, $2)', [this.job.kind, this.id.id]);
      await notify(manager, { topic: 'intakeJob', ...this.id });
    });
  }
}

/** @throws IntakeCancelled when the job is in none of the statuses that the change starts from */
export async function changeJob(manager: EntityManager, id: IntakeJobId, update: JobUpdate, from: readonly IntakeStatus[]): Promise<void> {
  const statement = updateStatement(id, update, from);
  const [, changed] = (await manager.query(statement.text, statement.values)) as [unknown, number];
  if (changed === 0) throw new IntakeCancelled();
}

/** True when no process works on the job. */
export async function isAbandoned(services: TaskServices, { id }: IntakeJobId): Promise<boolean> {
  const client = new Client({ connectionString: services.urls.owner, application_name: 'qingce-job' });
  await client.connect();
  try {
    const result = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as free', [LOCK_CLASS, id]);
    return result.rows[0]?.free === true;
  } finally {
    await client.end();
  }
}

/** Who stands in the audit log for what a job does: the person who handed the file in. */
export function actorOf({ job }: JobRun): Actor {
  return { userId: job.requested_by, userName: job.requested_by_name, role: 'SERVICE', countyCode: job.county_code, areaCodes: job.requested_areas };
}
