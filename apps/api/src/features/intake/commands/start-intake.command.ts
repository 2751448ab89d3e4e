import type { EntityManager } from 'typeorm';
import { columnsOf, type IntakeKind } from '@qingce/intake-formats';
import { type Actor, audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { enqueue } from '../../../platform/jobs/enqueue';
import { uuidv7 } from '../../../platform/uuid';

export interface StartIntake {
  fileId: string;
  kind: IntakeKind;
  countyCode: string;
  /** The day the roll was drawn. */
  asOf: string;
  mapping?: Record<string, number>;
  apply: boolean;
}

/** Whoever hands in a file: a user, or the service user of the command line. */
export type Requester = Actor & { displayName: string };

const EARLIEST = '1949-10-01';

/** The day in China, where the rolls are drawn. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Makes a job for a stored file and puts its check into the queue. @returns the job's id */
export async function startIntake(manager: EntityManager, actor: Requester, input: StartIntake): Promise<string> {
  const [file]: { name: string; size: string; sha256: Buffer }[] = await manager.query(
    'select name, size, sha256 from file where county_code = $1 and id = $2',
    [input.countyCode, input.fileId],
  );
  if (!file) throw problems.notFound({ zh: '上传的文件', en: 'uploaded file' });
  if (input.asOf > today() || input.asOf < EARLIEST) {
    throw problems.badInput('asOf', { zh: '底册日期不能晚于今天,也不能早于 1949 年。', en: 'The day the roll was drawn lies neither after today nor before 1949.' });
  }
  for (const [column, index] of Object.entries(input.mapping ?? {})) {
    if (!columnsOf(input.kind).some((known) => known.column === column) || !Number.isInteger(index) || index < -1 || index > 1_000) {
      throw problems.badInput('mapping', { zh: `列“${column}”的对应位置无效。`, en: `The position given for column "${column}" is not valid.` });
    }
  }
  const id = uuidv7();
  await manager.query(
    `insert into intake_job (county_code, id, kind, file_id, file_name, file_size, file_sha256, as_of, mapping, apply_when_checked, status, phase,
       requested_by, requested_by_name, requested_areas)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'UPLOADED', 'WAITING', $11, $12, $13)`,
    [
      input.countyCode, id, input.kind, input.fileId, file.name, file.size, file.sha256, input.asOf,
      input.mapping ? JSON.stringify(input.mapping) : null, input.apply, actor.userId, actor.displayName, [input.countyCode],
    ],
  );
  await audit(manager, actor, {
    action: 'INTAKE_STARTED',
    subjectType: 'INTAKE_JOB',
    subjectId: id,
    areaCode: input.countyCode,
    details: { kind: input.kind },
  });
  await enqueue(manager, 'checkIntake', { countyCode: input.countyCode, id }, `check-${id}`);
  return id;
}
