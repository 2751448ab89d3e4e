import { ownCopy } from '../rows/cells';
import type { TableLimits } from '../table';
import { TableFormatError } from '../table-format.error';
import type { Archive } from './archive';
import { decodeEntities, decodeEscapes, type XmlSink } from './xml-scanner';
import { XmlStream } from './xml-stream';

/** The texts that cells refer to by number; undefined for a number that the workbook does not have. */
export interface SharedStrings {
  get(index: number): string | undefined;
}

/**
 * Reads the shared strings of a workbook into memory, as far as they are needed.
 *
 * @param upTo the last number that is asked for
 */
export async function loadSharedStrings(
  archive: Archive,
  part: string | null,
  limits: TableLimits,
  upTo = Number.POSITIVE_INFINITY,
): Promise<SharedStrings> {
  const table: string[] = [];
  if (part === null || upTo < 0) return { get: () => undefined };
  const collector = new StringCollector(table, limits.cellCharacters);
  const xml = new XmlStream(collector, 8 * limits.cellCharacters);
  for await (const chunk of archive.bytes(part, limits.sharedStringBytes)) {
    xml.push(chunk);
    if (table.length > upTo) return { get: (index) => table[index] };
  }
  return { get: (index) => table[index] };
}

class StringCollector implements XmlSink {
  private current = '';
  private inText = false;
  private phonetic = false;

  constructor(
    private readonly table: string[],
    private readonly longest: number,
  ) {}

  open(name: string, _attributes: string, empty: boolean): void {
    if (name === 'si') {
      if (empty) this.table.push('');
      this.current = '';
    } else if (name === 't') this.inText = !empty;
    else if (name === 'rPh') this.phonetic = !empty;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'si') {
      if (this.current.length > this.longest) throw new TableFormatError('CELL_TOO_LARGE', { limit: this.longest });
      this.table.push(ownCopy(this.current));
    }
  }

  text(raw: string, verbatim: boolean): void {
    if (this.inText && !this.phonetic) this.current += decodeEscapes(verbatim ? raw : decodeEntities(raw));
  }
}
