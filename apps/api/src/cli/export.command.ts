import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DiscrepancyStatus, discrepancyStatuses } from '../features/discrepancies/discrepancy.enums';
import { exportDay, exportDiscrepancies, type ExportFormat, exportFormats } from '../features/discrepancies/export/export-discrepancies';
import { serviceActor } from '../platform/audit/audit';
import { exitCodes, wrongUsage } from './failure';
import { countyOf, pathOf, withSession } from './session';
import { inform, type Terminal } from './terminal';

export interface ExportOptions {
  format: string;
  out?: string;
  county?: string;
  status?: string[];
}

/** Writes the list of discrepancies to a file or to standard output. */
export async function exportList(terminal: Terminal, what: string, { format, out, county, status }: ExportOptions): Promise<number> {
  if (what !== 'discrepancies') throw wrongUsage(`不能导出“${what}”。可用:discrepancies。`, `"${what}" can't be exported. There is: discrepancies.`);
  if (!isFormat(format)) throw wrongUsage(`--format=${format}?可用:${exportFormats.join('、')}。`, `--format=${format}? There are: ${exportFormats.join(', ')}.`);
  if (format === 'xlsx' && out === undefined && (terminal.out as { isTTY?: boolean }).isTTY) {
    throw wrongUsage('工作簿不能显示在终端上,请用 --out 指定文件。', 'A workbook is nothing for a terminal: name a file with --out.');
  }
  const statuses = status?.map(readStatus);
  return withSession(terminal, async (session) => {
    const actor = serviceActor(await countyOf(session, county));
    const filter = statuses ? { status: statuses } : {};
    const pieces = exportDiscrepancies({ database: session.database, actor, filter, format, language: terminal.language, day: exportDay() });
    if (out === undefined) {
      await pipeline(Readable.from(pieces), terminal.out, { end: false });
      return exitCodes.done;
    }
    const file = pathOf(terminal, out);
    await pipeline(Readable.from(pieces), createWriteStream(file, { mode: 0o600 }));
    inform(terminal, { zh: `已写入 ${file}`, en: `Written to ${file}` });
    return exitCodes.done;
  });
}

const isFormat = (text: string): text is ExportFormat => (exportFormats as readonly string[]).includes(text);

function readStatus(text: string): DiscrepancyStatus {
  const status = discrepancyStatuses.find((each) => each === text.toUpperCase());
  if (!status) throw wrongUsage(`--status ${text}?可用:${discrepancyStatuses.join('、')}。`, `--status ${text}? There are: ${discrepancyStatuses.join(', ')}.`);
  return status;
}
