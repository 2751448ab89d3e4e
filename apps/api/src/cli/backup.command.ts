import { SERVER_VERSION } from '../features/access/server-version';
import { audit, type AuditedEvent, serviceActor } from '../platform/audit/audit';
import { writeBackup } from '../platform/backup/backup';
import { BackupError } from '../platform/backup/backup-file';
import { restoreBackup } from '../platform/backup/restore';
import { serviceScope } from '../platform/database/scope';
import { CommandFailure, exitCodes } from './failure';
import { loadedCounties, pathOf, type Session, withSession } from './session';
import { inform, print, printJson, Progress, tableText, type Terminal } from './terminal';
import { counterDifferences } from './verify.command';

/** Everything into one file; work goes on meanwhile. */
export async function backup(terminal: Terminal, path: string, { json }: { json?: boolean }): Promise<number> {
  return explained(terminal, (progress) =>
    withSession(terminal, async (session) => {
      // Before the moment that the file shows, so that it tells of itself.
      await auditAll(session, await loadedCounties(session), { action: 'BACKUP_MADE' });
      const result = await writeBackup(session.urls, pathOf(terminal, path), {
        version: SERVER_VERSION,
        signal: terminal.signal,
        onTable: (table) => progress.show({ zh: `备份 ${table}`, en: `backing up ${table}` }),
      });
      progress.end();
      if (json) await printJson(terminal, result);
      else await print(terminal, result.file);
      inform(terminal, { zh: `${rowsOf(result.tables)} 行,${result.bytes} 字节。文件含未掩码的身份证号,请妥善保管。`, en: `${rowsOf(result.tables)} rows, ${result.bytes} bytes. The file holds full citizen numbers: keep it safe.` });
      return exitCodes.done;
    }),
  );
}

/** A backup into an empty database, or with --force in the place of what is there. */
export async function restore(terminal: Terminal, path: string, { force, json }: { force?: boolean; json?: boolean }): Promise<number> {
  return explained(terminal, (progress) =>
    withSession(terminal, async (session) => {
      const result = await restoreBackup(session.urls, pathOf(terminal, path), {
        force: force === true,
        signal: terminal.signal,
        onTable: (table) => progress.show({ zh: `恢复 ${table}`, en: `restoring ${table}` }),
      });
      progress.end();
      await auditAll(session, result.header.counties, { action: 'BACKUP_RESTORED', details: { madeAt: result.header.madeAt } });
      if ((await counterDifferences(session)).length > 0) {
        throw new CommandFailure({ zh: '已恢复,但计数与数据不一致,备份时已是如此。请执行 verify counters 查看。', en: 'Restored, but counters differ from the rows, as they did in the backup: see verify counters.' });
      }
      const rows = Object.entries(result.tables).map(([table, { rows: count }]) => [table, String(count)]);
      if (json) await printJson(terminal, { ...result.header, tables: result.tables });
      else await print(terminal, tableText(rows));
      inform(terminal, { zh: `已恢复 ${result.header.madeAt} 的备份,内容核对一致。所有人须重新登录。`, en: `Restored the backup of ${result.header.madeAt}; its content was verified. Everybody signs in again.` });
      return exitCodes.done;
    }),
  );
}

/** Everything of a county leaves, or is replaced: its audit log says so. */
async function auditAll({ database }: Session, counties: readonly string[], event: AuditedEvent): Promise<void> {
  for (const county of counties) await database.transaction(serviceScope([county]), (manager) => audit(manager, serviceActor(county), event));
}

async function explained(terminal: Terminal, work: (progress: Progress) => Promise<number>): Promise<number> {
  const progress = new Progress(terminal);
  try {
    return await work(progress);
  } catch (error) {
    if (terminal.signal.aborted) throw new CommandFailure({ zh: '已中断,没有任何改动。', en: 'Interrupted; nothing was changed.' }, exitCodes.interrupted);
    throw error instanceof BackupError ? new CommandFailure(error.text) : error;
  } finally {
    progress.end();
  }
}

const rowsOf = (tables: Record<string, { rows: number }>): number => Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);
