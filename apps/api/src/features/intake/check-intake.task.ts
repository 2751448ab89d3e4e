import { areaReader, inspectTable, rollReader, type RawRow, type RowEnvelope, type TableHead } from '@qingce/intake-formats';
import { validate as isUuid } from 'uuid';
import { storedTable } from '../../platform/files/file-store';
import { enqueue } from '../../platform/jobs/enqueue';
import type { TaskRunner } from '../../platform/jobs/task';
import { compareAreas, areaColumns, AreaStaging } from './staging/area-staging';
import { compareRoll } from './staging/compare-roll';
import { failures } from './intake-failure';
import { type IntakeJobId, JobRun } from './job-run';
import { KnownVillages } from './known-areas';
import { HouseholdAssignment, rollColumns, rollLine } from './staging/roll-staging';
import { type StagedLine, stageTable } from './staging/stage-table';
import { shortened, WarningCount } from './staging/warnings';

/** Reads the file into staging and says what applying it would do. Nothing of the register changes here. */
export const checkIntake: TaskRunner = async (payload, services) => {
  const run = await JobRun.open(services, payload as IntakeJobId);
  if (!run) return;
  await run.run(async () => {
    const { job } = run;
    if (job.status !== 'UPLOADED' && job.status !== 'CHECKING') return;
    await run.update({ status: 'CHECKING', phase: 'READING', started_at: job.started_at ?? new Date(), rows_read: 0, rows_accepted: 0, rows_rejected: 0 });

    const source = storedTable(services.database, run.scope, job.county_code, { id: job.file_id, name: job.file_name, size: Number(job.file_size) });
    const head = await inspectTable(source, job.kind, { mapping: job.mapping ?? {} }).catch((error: unknown) => {
      throw error instanceof RangeError ? failures.badMapping() : error;
    });
    await run.update({ head: { ...head, preview: head.preview.map((cells) => cells.map(shortened)) } });

    const warnings = new WarningCount();
    const stage = job.kind === 'AREAS' ? areaStage(head, job.county_code) : await rollStage(run, head, warnings);
    const counts = await stageTable(run, source, head, job.kind === 'AREAS' ? areaColumns : rollColumns, stage);
    await run.update({ rows_read: counts.read, rows_accepted: counts.accepted, rows_rejected: counts.rejected, rows_estimated: counts.read, progress: 1, warnings: warnings.list() });
    if (counts.accepted === 0) throw failures.nothingTaken();

    const comparison = job.kind === 'AREAS' ? await compareAreas(run) : await services.database.transaction(run.scope, (manager) => compareRoll(run, manager));
    if (comparison.unchanged) {
      const done = { status: 'DONE', phase: 'DONE', unchanged: true, changes: comparison.changes, finished_at: new Date() } as const;
      await run.update(done, (manager) => manager.query('select close_staging($1, $2)', [job.kind, job.id]));
      return;
    }
    if (!job.apply_when_checked) return run.update({ status: 'CHECKED', phase: 'CHECKED', changes: comparison.changes });
    await run.update({ status: 'APPLYING', phase: 'APPLYING', progress: 0, changes: comparison.changes }, (manager) =>
      enqueue(manager, 'applyIntake', run.id, `apply-${job.id}`),
    );
  });
};

/** A 退回编号 is a number that we gave; what has another shape was typed over. */
function unknownRejection({ rowNumber, rejectionId }: RowEnvelope): StagedLine | null {
  if (rejectionId === null || isUuid(rejectionId)) return null;
  return { rejection: { rowNumber, column: 'rejectionId', value: rejectionId, reason: 'UNKNOWN_REJECTION' } };
}

function areaStage(head: TableHead, countyCode: string): (raw: RawRow) => StagedLine {
  const read = areaReader(head);
  const staging = new AreaStaging(countyCode);
  return (raw) => {
    const { row, rejection } = read(raw);
    if (!row) return { rejection };
    return unknownRejection(row) ?? staging.stage(row);
  };
}

async function rollStage(run: JobRun, head: TableHead, warnings: WarningCount): Promise<(raw: RawRow) => StagedLine> {
  const session = run.services.database.read(run.scope);
  const villages = await KnownVillages.load(session, run.id.countyCode).finally(() => session.close());
  if (villages.size === 0) throw failures.noAreas();
  const read = rollReader(head);
  const households = new HouseholdAssignment();
  return (raw) => {
    const { row, rejection } = read(raw);
    if (!row) return { rejection };
    const unknown = unknownRejection(row);
    if (unknown) return unknown;
    const village = villages.resolve(row.villageCode, row.villageName);
    if ('reason' in village) {
      const value = village.column === 'villageName' ? row.villageName : (row.villageCode ?? '');
      return { rejection: { rowNumber: row.rowNumber, column: village.column, value, reason: village.reason } };
    }
    warnings.add(row);
    return { line: rollLine(row, village.code, households.householdOf(village.code, row)) };
  };
}
