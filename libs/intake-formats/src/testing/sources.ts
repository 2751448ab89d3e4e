import type { RawRow, TableFormatErrorCode, TableSource } from '../index';
import { inspectTable, readTable, TableFormatError, type InspectOptions, type IntakeKind, type ReadOptions, type TableHead } from '../index';

/** A file in memory, streamed in chunks of a given size; with random access unless told otherwise. */
export function sourceOf(content: Buffer | string, { chunk = 64 * 1024, random = true, fileName = 'roll.csv' } = {}): TableSource {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const source: TableSource = {
    fileName,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
  if (random) source.read = async (offset, length) => bytes.subarray(offset, offset + length);
  return source;
}

/** Head and all rows of a table. */
export async function readAll(
  source: TableSource,
  kind: IntakeKind = 'ROLL',
  options: InspectOptions & ReadOptions = {},
): Promise<{ head: TableHead; rows: RawRow[] }> {
  const head = await inspectTable(source, kind, options);
  const rows: RawRow[] = [];
  for await (const batch of readTable(source, head, options)) rows.push(...batch);
  return { head, rows };
}

/** The failure that a reading ends with; anything else that is thrown is thrown on. */
export async function failureOf(reading: Promise<unknown>): Promise<TableFormatError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof TableFormatError) return error;
    throw error;
  }
  throw new Error('The table was read without a failure');
}

/** Code and detail of a failure, for comparing. */
export async function codeOf(reading: Promise<unknown>): Promise<TableFormatErrorCode> {
  return (await failureOf(reading)).code;
}
