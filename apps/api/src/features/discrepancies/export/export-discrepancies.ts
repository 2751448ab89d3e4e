import type { Language, LocalizedText } from '@qingce/standards';
import { type Actor, audit } from '../../../platform/audit/audit';
import type { Database } from '../../../platform/database/database';
import { discrepancyStatuses } from '../discrepancy.enums';
import type { DiscrepancyFilter } from '../discrepancy.input';
import { listed } from '../discrepancy.policy';
import { discrepancyCount } from '../discrepancy.queries';
import { exportRows } from './export-rows';
import { csvOf, jsonLinesOf } from './table-writers';
import { workbookOf } from './workbook-writer';

export const exportFormats = ['xlsx', 'csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface DiscrepancyExport {
  database: Database;
  /** Who takes the list away: a viewer, or the service user of a command; their areas decide what is in it. */
  actor: Actor;
  /** As in the query `discrepancies`. Without a status, everything but what closed by data. */
  filter: DiscrepancyFilter;
  format: ExportFormat;
  /** Of headers, names and explanations; JSON lines have codes only. */
  language: Language;
  /** The day on which it is made: `exportDay()`. */
  day: string;
  requestId?: string;
}

const sheetTitle: LocalizedText = { zh: '问题清单', en: 'Discrepancies' };

/** The day in China, which stands on the list and in its file's name. */
export const exportDay = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** What the file is called: discrepancies-700101-2020-06-01.xlsx. */
export const exportFileName = ({ actor, filter, format, day }: Pick<DiscrepancyExport, 'actor' | 'filter' | 'format' | 'day'>): string =>
  `discrepancies-${filter.areaCode ?? actor.countyCode}-${day}.${format}`;

/**
 * The list of discrepancies as a file, piece by piece: it is read as fast as it is taken, and never whole in memory.
 * One audit entry, with filter and count, is committed before the first piece is handed out.
 */
export async function* exportDiscrepancies(options: DiscrepancyExport): AsyncGenerator<Buffer | string> {
  const { database, actor, format, language } = options;
  const filter = { ...options.filter, status: [...(listed(options.filter.status) ?? discrepancyStatuses.filter((status) => status !== 'CLOSED_BY_DATA'))] };
  const areaName = await auditExport(options, filter);
  const rows = exportRows(database, actor, actor.countyCode, filter);
  const texts = { sheet: sheetTitle[language], title: `${areaName} ${sheetTitle[language]} ${options.day}` };
  switch (format) {
    case 'xlsx':
      return yield* workbookOf(rows, texts, language);
    case 'csv':
      return yield* csvOf(rows, language);
    case 'jsonl':
      return yield* jsonLinesOf(rows);
  }
}

/** @returns the name of the area that the list is of */
async function auditExport({ database, actor, format, requestId }: DiscrepancyExport, filter: DiscrepancyFilter): Promise<string> {
  const session = database.read(actor);
  try {
    const counted = await session.row<{ count: number }>(discrepancyCount(actor, filter));
    const area = await session.row<{ name: string }>({
      text: 'select name from area where county_code = $1 and code = $2',
      values: [actor.countyCode, filter.areaCode ?? actor.countyCode],
    });
    await session.close();
    await database.transaction(actor, (manager) =>
      audit(manager, actor, { action: 'DISCREPANCIES_EXPORTED', subjectType: 'DISCREPANCY', details: { format, count: Number(counted?.count), filter: { ...filter, name: filter.name ? true : undefined } }, requestId }),
    );
    return area?.name ?? '';
  } finally {
    await session.close();
  }
}
