import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '@qingce/standards';
import { problems } from '../../../platform/errors/problem';
import { enqueue } from '../../../platform/jobs/enqueue';
import { notify } from '../../../platform/notifications/notifier';
import { undoRefusal } from '../intake-job.queries';
import type { IntakePhase, IntakeStatus } from '../intake-job.row';
import type { IntakeJobId } from '../job-run';

type JobState = { status: IntakeStatus; phase: IntakePhase };

/** Null when it was done; otherwise why it was not. */
export type MoveResult = LocalizedText | null;

/** Moves a job to another state. */
export type MoveIntake = (manager: EntityManager, job: IntakeJobId) => Promise<MoveResult>;

const stateNames: Readonly<Record<IntakeStatus, LocalizedText>> = {
  UPLOADED: { zh: '已上传', en: 'uploaded' },
  CHECKING: { zh: '正在核对', en: 'being checked' },
  CHECKED: { zh: '已核对', en: 'checked' },
  APPLYING: { zh: '正在应用', en: 'being applied' },
  DONE: { zh: '已应用', en: 'applied' },
  FAILED: { zh: '失败', en: 'failed' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
  UNDONE: { zh: '已撤销', en: 'undone' },
};

const wrongState = (status: IntakeStatus, wanted: LocalizedText): LocalizedText => ({
  zh: `这次导入${stateNames[status].zh},不能${wanted.zh}。`,
  en: `This job is ${stateNames[status].en} and can't be ${wanted.en}.`,
});

/** A checked job is applied in the background. */
export async function applyCheckedIntake(manager: EntityManager, job: IntakeJobId): Promise<MoveResult> {
  const { status } = await lockJob(manager, job);
  if (status !== 'CHECKED') return wrongState(status, { zh: '应用', en: 'applied' });
  await setState(manager, job, 'APPLYING', 'APPLYING');
  await enqueue(manager, 'applyIntake', job, `apply-${job.id}`);
  return null;
}

/** A job that has changed nothing yet is given up; one that is being applied runs to its end and can then be undone. */
export async function cancelIntake(manager: EntityManager, job: IntakeJobId): Promise<MoveResult> {
  const { status } = await lockJob(manager, job);
  if (status !== 'UPLOADED' && status !== 'CHECKING' && status !== 'CHECKED') return wrongState(status, { zh: '取消', en: 'cancelled' });
  await manager.query('update intake_job set finished_at = now() where county_code = $1 and id = $2', [job.countyCode, job.id]);
  await setState(manager, job, 'CANCELLED', 'DONE');
  if (status === 'CHECKED') await manager.query('select close_staging((select kind from intake_job where county_code = $1 and id = $2), $2)', [job.countyCode, job.id]);
  return null;
}

/** An applied job is taken back in the background, as long as nobody has worked on what it brought. */
export async function undoAppliedIntake(manager: EntityManager, job: IntakeJobId): Promise<MoveResult> {
  const { status, phase } = await lockJob(manager, job);
  if (status !== 'DONE' || phase === 'UNDOING') return wrongState(status, { zh: '撤销', en: 'undone' });
  const refusal = await undoRefusal(manager, job.countyCode, job.id);
  if (refusal) return refusal;
  await setState(manager, job, 'DONE', 'UNDOING');
  await enqueue(manager, 'undoIntake', job, `undo-${job.id}`);
  return null;
}

async function lockJob(manager: EntityManager, { countyCode, id }: IntakeJobId): Promise<JobState> {
  const [job]: JobState[] = await manager.query('select status, phase from intake_job where county_code = $1 and id = $2 for update', [countyCode, id]);
  if (!job) throw problems.notFound({ zh: '这次导入', en: 'intake job' });
  return job;
}

async function setState(manager: EntityManager, { countyCode, id }: IntakeJobId, status: IntakeStatus, phase: IntakePhase): Promise<void> {
  await manager.query('update intake_job set status = $3, phase = $4 where county_code = $1 and id = $2', [countyCode, id, status, phase]);
  await notify(manager, { topic: 'intakeJob', countyCode, id });
}
