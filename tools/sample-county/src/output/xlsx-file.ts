import { createWriteStream } from 'node:fs';
import exceljs from 'exceljs';

/** Writes one sheet with a header row; rows are streamed, all cells are text as in the exports of the police system. */
export async function writeSheet(path: string, sheetName: string, headers: readonly string[], rows: Iterable<readonly string[]>): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useSharedStrings: false, useStyles: false });
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRow([...headers]).commit();
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await workbook.commit();
}
