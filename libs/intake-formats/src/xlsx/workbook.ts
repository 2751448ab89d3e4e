import { posix } from 'node:path';
import type { TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import { Archive } from './archive';
import { numberFormatOf, type NumberFormat } from './number-format';
import { attribute, scanXml, type XmlSink } from './xml-scanner';

/** A sheet and the part of the archive that holds it. */
export interface SheetEntry {
  name: string;
  part: string;
  hidden: boolean;
}

/** What a workbook says about itself before any cell is read. */
export interface Workbook {
  archive: Archive;
  sheets: readonly SheetEntry[];
  sharedStringsPart: string | null;
  /** By style index of a cell. */
  formats: readonly NumberFormat[];
  /** Days are counted from 1904. */
  date1904: boolean;
}

interface Relation {
  type: string;
  target: string;
}

/** @throws TableFormatError NOT_A_TABLE for other archives, and whatever opening the archive throws */
export async function openWorkbook(source: TableSource, limits: TableLimits): Promise<Workbook> {
  const archive = await Archive.open(source, limits);
  const root = archive.has('_rels/.rels') ? relationsIn(await archive.text('_rels/.rels'), '') : new Map<string, Relation>();
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (!archive.has(main) || !main.startsWith('xl/') || !main.endsWith('.xml')) throw new TableFormatError('NOT_A_TABLE', { found: kindOf(archive, main) });
  const folder = posix.dirname(main);
  const relationsPart = `${folder}/_rels/${posix.basename(main)}.rels`;
  const relations = archive.has(relationsPart) ? relationsIn(await archive.text(relationsPart), folder) : new Map<string, Relation>();
  const part = (kind: string) => [...relations.values()].find(({ type, target }) => type.endsWith(kind) && archive.has(target))?.target ?? null;
  const styles = part('/styles');
  return {
    archive,
    sharedStringsPart: part('/sharedStrings'),
    formats: styles === null ? [] : formatsIn(await archive.text(styles)),
    ...sheetsIn(await archive.text(main), relations, archive),
  };
}

/** What an archive is if it is no workbook of ours. */
function kindOf(archive: Archive, main: string): string {
  if (archive.has('xl/workbook.bin') || main.endsWith('.bin')) return '.xlsb';
  if (archive.has('word/document.xml')) return '.docx';
  if (archive.has('content.xml')) return '.ods';
  return 'ZIP';
}

function relationsIn(xml: string, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  eachElement(xml, (name, attributes) => {
    const id = attribute(attributes, 'Id');
    const target = attribute(attributes, 'Target');
    if (name !== 'Relationship' || id === null || target === null || attribute(attributes, 'TargetMode') === 'External') return;
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    relations.set(id, { type: attribute(attributes, 'Type') ?? '', target: path });
  });
  return relations;
}

function sheetsIn(xml: string, relations: ReadonlyMap<string, Relation>, archive: Archive): Pick<Workbook, 'sheets' | 'date1904'> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  eachElement(xml, (name, attributes) => {
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const relation = relations.get(/\sr?[\w]*:?id\s*=\s*["']([^"']+)["']/u.exec(attributes)?.[1] ?? '');
    // Sheets of charts and old macros are no tables.
    if (!relation?.type.endsWith('/worksheet') || !archive.has(relation.target)) return;
    const state = attribute(attributes, 'state');
    sheets.push({ name: attribute(attributes, 'name') ?? '', part: relation.target, hidden: state !== null && state !== 'visible' });
  });
  return { sheets, date1904 };
}

function formatsIn(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  eachElement(
    xml,
    (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        formats.push(numberFormatOf(id, codes.get(id) ?? null));
      }
    },
    (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  );
  return formats;
}

function eachElement(xml: string, open: (name: string, attributes: string) => void, close: XmlSink['close'] = () => undefined): void {
  scanXml(xml, true, { open, close, text: () => undefined });
}
