import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '@qingce/standards';
import { exportCells, exportColumns } from './export-columns';
import type { ExportRow } from './export-rows';

/** A sheet holds 1,048,576 rows; what goes beyond continues on the next one. */
const ROWS_A_SHEET = 1_000_000;
/** Rows between which the writer waits for whoever reads. */
const ROWS_A_TURN = 200;

export interface WorkbookTexts {
  /** Name of the sheet. */
  sheet: string;
  /** Stands on top of every printed page. */
  title: string;
}

/**
 * The list as a workbook, compressed while it is read: landscape A4 as wide as the page, header repeated on every page, frozen and with
 * filters. Every cell is text: codes keep their 18 digits, and nothing that begins with = is ever calculated.
 */
export async function* workbookOf(batches: AsyncIterable<readonly ExportRow[]>, texts: WorkbookTexts, language: Language): AsyncGenerator<Buffer> {
  const output = new PassThrough();
  const written = writeWorkbook(batches, texts, language, output).catch((error: Error) => void output.destroy(error));
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    // Whoever stops reading ends the writer, and with it the cursor.
    output.destroy();
    await written;
  }
}

async function writeWorkbook(batches: AsyncIterable<readonly ExportRow[]>, texts: WorkbookTexts, language: Language, output: Writable): Promise<void> {
  // Loaded when needed: the package is large, and most processes never write a workbook.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  const addSheet = (ordinal: number) => {
    const sheet = workbook.addWorksheet(ordinal === 1 ? texts.sheet : `${texts.sheet} ${ordinal}`, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
      headerFooter: { oddHeader: `&C${texts.title.replaceAll('&', '&&')}`, oddFooter: '&C&P / &N' },
    });
    sheet.columns = exportColumns.map(({ header, width }) => ({ header: header[language], width, style: { numFmt: '@' } }));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: exportColumns.length } };
    const header = sheet.getRow(1);
    header.font = { bold: true };
    header.commit();
    return sheet;
  };
  let sheets = 1;
  let sheet = addSheet(sheets);
  let written = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      if (written > 0 && written % ROWS_A_SHEET === 0) {
        sheet.commit();
        sheet = addSheet(++sheets);
      }
      sheet.addRow(exportCells(row, language).map(writable)).commit();
      if (++written % ROWS_A_TURN === 0) await drained(output);
      if (output.destroyed) return;
    }
  }
  sheet.commit();
  await workbook.commit();
}

/** Characters that XML cannot hold would make the whole workbook unreadable. */
const writable = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '');

async function drained(output: Writable): Promise<void> {
  await nextTurn();
  while (output.writableNeedDrain && !output.destroyed) {
    await Promise.race([once(output, 'drain'), once(output, 'close')]);
    await nextTurn();
  }
}
