import { rejectionMessage, type RejectionReason } from '@qingce/intake-formats';
import type { Language, LocalizedText } from '@qingce/standards';
import type { IntakeChanges, IntakeJobRow, IntakePhase, IntakeStatus } from '../../features/intake/intake-job.row';
import { serviceScope } from '../../platform/database/scope';
import type { Session } from '../session';
import { tableText } from '../terminal';

const SHOWN = 20;

/** What a command hands out about a job: with --json as it is. */
export interface IntakeReport {
  jobId: string;
  kind: string;
  countyCode: string;
  asOf: string | null;
  status: IntakeStatus;
  rowsRead: number;
  rowsAccepted: number;
  rowsRejected: number;
  changes: IntakeChanges | null;
  unchanged: boolean;
  discrepanciesRaised: number;
  byRule: Record<string, number>;
  warnings: IntakeJobRow['warnings'];
  failure: LocalizedText | null;
  /** The first of them; all can be downloaded in the console. */
  rejections: { rowNumber: number; column: string | null; value: string; reason: string; message: string }[];
}

export async function reportOf({ database }: Session, job: IntakeJobRow, language: Language): Promise<IntakeReport> {
  const read = database.read(serviceScope([job.county_code]));
  const rejections = await read
    .rows<{ row_number: number; column_name: string | null; value: string; reason: RejectionReason }>({
      text: 'select row_number, column_name, value, reason from intake_rejection where county_code = $1 and job_id = $2 order by row_number, id limit $3',
      values: [job.county_code, job.id, SHOWN],
    })
    .finally(() => read.close());
  return {
    jobId: job.id,
    kind: job.kind,
    countyCode: job.county_code,
    asOf: job.as_of,
    status: job.status,
    rowsRead: job.rows_read,
    rowsAccepted: job.rows_accepted,
    rowsRejected: job.rows_rejected,
    changes: job.changes,
    unchanged: job.unchanged,
    discrepanciesRaised: job.discrepancies_raised,
    byRule: job.discrepancies_by_rule,
    warnings: job.warnings,
    failure: job.failure,
    rejections: rejections.map(({ row_number, column_name, value, reason }) => ({
      rowNumber: row_number, column: column_name, value, reason, message: rejectionMessage(reason, language),
    })),
  };
}

const statusNames: Readonly<Record<IntakeStatus, LocalizedText>> = {
  UPLOADED: { zh: '等待', en: 'waiting' },
  CHECKING: { zh: '核对中', en: 'being checked' },
  CHECKED: { zh: '已核对,尚未应用', en: 'checked, not applied' },
  APPLYING: { zh: '应用中', en: 'being applied' },
  DONE: { zh: '已应用', en: 'applied' },
  FAILED: { zh: '失败', en: 'failed' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
  UNDONE: { zh: '已撤销', en: 'undone' },
};

const changeNames: Readonly<Record<keyof IntakeChanges, LocalizedText>> = {
  areasAdded: { zh: '新增区划', en: 'areas added' },
  areasRenamed: { zh: '更名区划', en: 'areas renamed' },
  groupsAdded: { zh: '新增组', en: 'groups added' },
  householdsAdded: { zh: '新增户', en: 'households added' },
  personsAdded: { zh: '新增人', en: 'persons added' },
  personsActive: { zh: '其中正常', en: '- active' },
  personsPending: { zh: '其中待定', en: '- pending' },
  personsCancelled: { zh: '其中注销', en: '- cancelled' },
};

/** The report for people: figures first, then what was not taken. */
export function reportText(report: IntakeReport, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const status = report.unchanged ? say('与现有数据相同,没有改动', 'the same as what is there; nothing changed') : statusNames[report.status][language];
  const changes = Object.entries(report.changes ?? {}).filter(([, count]) => count > 0);
  const rules = Object.entries(report.byRule).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows: string[][] = [
    [say('状态', 'status'), status],
    [say('读取行数', 'rows read'), String(report.rowsRead)],
    [say('接受', 'accepted'), String(report.rowsAccepted)],
    [say('退回', 'rejected'), String(report.rowsRejected)],
    ...changes.map(([name, count]) => [changeNames[name as keyof IntakeChanges]?.[language] ?? name, String(count)]),
    ...(report.status === 'DONE' && report.kind === 'ROLL' ? [[say('发现问题', 'discrepancies'), String(report.discrepanciesRaised)]] : []),
    ...rules.map(([rule, count]) => [`  ${rule}`, String(count)]),
  ];
  const rejected = report.rejections.map(({ rowNumber, value, message }) => say(`  第 ${rowNumber} 行:${message} ${value}`, `  row ${rowNumber}: ${message} ${value}`).trimEnd());
  const heading = say(`退回的行(前 ${rejected.length} 行):`, `Rejected rows (the first ${rejected.length}):`);
  return [tableText(rows), ...(rejected.length > 0 ? [heading, ...rejected] : [])].join('\n');
}

const phaseNames: Readonly<Record<IntakePhase, LocalizedText>> = {
  WAITING: { zh: '等待处理', en: 'waiting' },
  READING: { zh: '读取核对', en: 'reading' },
  CHECKED: { zh: '已核对', en: 'checked' },
  APPLYING: { zh: '写入底册', en: 'applying' },
  RULES: { zh: '检查规则', en: 'running the rules' },
  COUNTERS: { zh: '汇总', en: 'counting' },
  UNDOING: { zh: '撤销', en: 'undoing' },
  DONE: { zh: '完成', en: 'done' },
};

export function progressText({ phase, rows_read, progress }: IntakeJobRow): LocalizedText {
  const share = `${Math.floor(Number(progress) * 100)}%`;
  return {
    zh: `${phaseNames[phase].zh} ${share},已读 ${rows_read} 行`,
    en: `${phaseNames[phase].en} ${share}, ${rows_read} rows read`,
  };
}
