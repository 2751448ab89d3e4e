import { Readable } from 'node:stream';
import type { IntakeKind } from '@qingce/intake-formats';
import type { Config } from '../config';
import { applyIntake } from '../features/intake/apply-intake.task';
import { checkIntake } from '../features/intake/check-intake.task';
import { startIntake } from '../features/intake/commands/start-intake.command';
import type { IntakeJobRow } from '../features/intake/intake-job.row';
import { undoIntake } from '../features/intake/undo-intake.task';
import { serviceScope } from '../platform/database/scope';
import { storeFile } from '../platform/files/file-store';
import type { TaskServices } from '../platform/jobs/task';
import type { TestDatabase } from './test-database';

export const COUNTY = '700101';

export function taskServices({ database, urls }: TestDatabase): TaskServices {
  return { database, urls, config: {} as Config };
}

export interface HandedIn {
  kind: IntakeKind;
  content: string | Buffer;
  fileName?: string;
  asOf?: string;
  apply?: boolean;
  mapping?: Record<string, number>;
}

/** Hands a file in as the service user and runs its background work to the end, without a queue. @returns the job's id */
export async function handIn(db: TestDatabase, { kind, content, fileName = `${kind.toLowerCase()}.csv`, asOf = '2020-06-01', apply = true, mapping }: HandedIn): Promise<string> {
  const scope = serviceScope([COUNTY]);
  const actor = { ...scope, countyCode: COUNTY, displayName: '系统' };
  const id = await db.database.transaction(scope, async (manager) => {
    const stream = Readable.from([Buffer.from(content)]);
    const file = await storeFile(manager, COUNTY, scope.userId, fileName, stream, 1024 ** 3);
    return startIntake(manager, actor, { fileId: file.id, kind, countyCode: COUNTY, asOf, mapping, apply });
  });
  await checkIntake({ countyCode: COUNTY, id }, taskServices(db));
  if (apply) await applyIntake({ countyCode: COUNTY, id }, taskServices(db));
  return id;
}

export async function undo(db: TestDatabase, id: string): Promise<void> {
  await undoIntake({ countyCode: COUNTY, id }, taskServices(db));
}

export async function jobOf(db: TestDatabase, id: string): Promise<IntakeJobRow> {
  const rows = await rowsOf<IntakeJobRow>(db, 'select * from intake_job where id = $1', [id]);
  if (!rows[0]) throw new Error(`no job ${id}`);
  return rows[0];
}

/** Reads with the scope of the whole installation. */
export async function rowsOf<Row>(db: TestDatabase, text: string, values: unknown[] = []): Promise<Row[]> {
  const session = db.database.read(serviceScope());
  return session.rows<Row>({ text, values }).finally(() => session.close());
}

/** Changes something behind the commands, as the service user: a crash, or what a later feature will do. */
export async function asService(db: TestDatabase, statement: string): Promise<void> {
  await db.database.transaction(serviceScope([COUNTY]), (manager) => manager.query(statement));
}
