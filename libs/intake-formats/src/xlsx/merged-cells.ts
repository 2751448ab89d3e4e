import { TableFormatError } from '../table-format.error';
import { columnIndex } from './sheet-scanner';
import { attribute } from './xml-scanner';
import { XmlStream } from './xml-stream';

/** A block of merged cells: rows from 1, columns from 0, both ends in it. */
export interface MergedBlock {
  reference: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
}

const marker = Buffer.from('mergeCell');
const tailBytes = 256;

/**
 * Goes through a whole sheet for its merged cells, which stand behind the rows, before any row is read. The rows are
 * searched as bytes, which costs a tenth of reading them; and what is cut off or damaged shows before work is done.
 *
 * @throws TableFormatError TRUNCATED if the sheet does not end as a sheet does
 */
export async function findMergedBlocks(bytes: AsyncIterable<Buffer>): Promise<MergedBlock[]> {
  const blocks: MergedBlock[] = [];
  let tail: Buffer = Buffer.alloc(0);
  let xml: XmlStream | null = null;
  for await (const chunk of bytes) {
    const window: Buffer = Buffer.concat([tail, chunk]);
    if (xml) xml.push(chunk);
    else {
      const found = window.indexOf(marker);
      if (found >= 0) {
        xml = new XmlStream(blockSink(blocks), 1024 ** 2);
        xml.push(window.subarray(window.lastIndexOf('<', found)));
      }
    }
    tail = window.subarray(Math.max(0, window.length - tailBytes));
  }
  if (!/<\/(?:\w+:)?worksheet\s*>\s*$/.test(tail.toString('latin1'))) throw new TableFormatError('TRUNCATED');
  return blocks.sort((a, b) => a.firstRow - b.firstRow);
}

function blockSink(blocks: MergedBlock[]) {
  return {
    open: (name: string, attributes: string) => {
      const reference = name === 'mergeCell' ? attribute(attributes, 'ref') : null;
      const match = reference === null ? null : /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference);
      if (reference === null || match === null) return;
      const rows = [Number(match[2]), Number(match[4])];
      const columns = [columnIndex(reference, 0), columnIndex(match[3] ?? '', 0)];
      blocks.push({ reference, firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns) });
    },
    close: () => undefined,
    text: () => undefined,
  };
}

/** Answers, for rows asked in ascending order, which merged block touches them. */
export class MergedRows {
  private next = 0;
  private open: MergedBlock[] = [];

  constructor(private readonly blocks: readonly MergedBlock[]) {}

  at(row: number): MergedBlock | null {
    for (let block = this.blocks[this.next]; block && block.firstRow <= row; block = this.blocks[++this.next]) this.open.push(block);
    if (this.open.length > 0) this.open = this.open.filter(({ lastRow }) => lastRow >= row);
    return this.open[0] ?? null;
  }
}
