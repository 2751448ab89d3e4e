import type { TableFormat, TableSource } from './table';
import { TableFormatError } from './table-format.error';

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const foreign: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['Rar!', 'RAR'],
  ["7z\xbc\xaf", '7z'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['PK\x05\x06', 'ZIP'],
];

/**
 * Tells from the first bytes what kind of file it is, whatever its name says.
 *
 * @throws TableFormatError EMPTY, ENCRYPTED, or NOT_A_TABLE naming what it is instead (old .xls, PDF, a web page …)
 */
export async function detectFormat(source: TableSource): Promise<TableFormat> {
  const head = await firstBytes(source, 4096);
  if (head.length === 0) throw new TableFormatError('EMPTY');
  if (head.subarray(0, 8).equals(compoundFile)) {
    // Protected workbooks and the binary .xls share this container; its directory names what is inside.
    if (await contains(source, encryptedPackage)) throw new TableFormatError('ENCRYPTED');
    throw new TableFormatError('NOT_A_TABLE', { found: '.xls' });
  }
  const start = head.toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'XLSX';
  const known = foreign.find(([signature]) => start.startsWith(signature));
  if (known) throw new TableFormatError('NOT_A_TABLE', { found: known[1] });
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|meta|table|\?xml)/iu.test(start)) throw new TableFormatError('NOT_A_TABLE', { found: 'HTML/XML' });
  return 'CSV';
}

async function firstBytes(source: TableSource, length: number): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of source.stream()) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= length) break;
  }
  return head.subarray(0, length);
}

async function contains(source: TableSource, wanted: Buffer): Promise<boolean> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of source.stream()) {
    const window = Buffer.concat([tail, chunk]);
    if (window.includes(wanted)) return true;
    tail = window.subarray(-wanted.length + 1);
  }
  return false;
}
