import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import excel from 'exceljs';
import { zipOf, type ZipPart } from './zip';

/** A workbook as a spreadsheet program would write it. */
export async function workbookOf(fill: (workbook: excel.Workbook) => void): Promise<Buffer> {
  const workbook = new excel.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A workbook with one sheet of these rows. */
export function sheetOf(rows: readonly (readonly unknown[])[], adjust?: (sheet: excel.Worksheet) => void): Promise<Buffer> {
  return workbookOf((workbook) => {
    const sheet = workbook.addWorksheet('清单');
    for (const row of rows) sheet.addRow([...row]);
    adjust?.(sheet);
  });
}

/** What a workbook made by hand may say otherwise. */
export interface RawWorkbook {
  sheet: string | Buffer;
  sharedStrings?: string;
  styles?: string;
  workbookAttributes?: string;
  parts?: readonly ZipPart[];
  adjust?: (part: ZipPart) => ZipPart;
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A workbook whose parts are written by hand, for what programs other than Excel make of it, and for broken ones. */
export function rawWorkbook({ sheet, sharedStrings, styles, workbookAttributes = '', parts = [], adjust = (part) => part }: RawWorkbook): Buffer {
  const all: ZipPart[] = [
    { name: '_rels/.rels', content: `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns:r="x">${workbookAttributes}<sheets><sheet name="清单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', '/xl/styles.xml')}</Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: sharedStrings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    ...parts,
  ];
  return zipOf(all.map(adjust));
}

/** Sheet XML with these rows, each cell a text written in place. */
export function inlineSheet(rows: readonly (readonly string[])[], behind = ''): string {
  const cells = (row: readonly string[]) => row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>${behind}</worksheet>`;
}

/** Collects what is written into a stream. */
export async function collect(write: (output: PassThrough) => Promise<void>): Promise<Buffer> {
  const output = new PassThrough();
  const [bytes] = await Promise.all([buffer(output), write(output)]);
  return bytes;
}
