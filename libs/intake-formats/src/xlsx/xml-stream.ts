import { StringDecoder } from 'node:string_decoder';
import { TableFormatError } from '../table-format.error';
import { scanXml, type XmlSink } from './xml-scanner';

/**
 * Feeds XML that comes in chunks of UTF-8 into a sink. Text that stays incomplete for longer than `longest`
 * characters is refused: a single tag or text of that size is no cell.
 */
export class XmlStream {
  private readonly decoder = new StringDecoder('utf8');
  private pending = '';

  constructor(
    private readonly sink: XmlSink,
    private readonly longest: number,
  ) {}

  push(chunk: Buffer): void {
    const text = this.pending + this.decoder.write(chunk);
    const end = scanXml(text, false, this.sink);
    this.pending = end === 0 ? text : text.slice(end);
    if (this.pending.length > this.longest) throw new TableFormatError('CELL_TOO_LARGE', { limit: this.longest });
  }
}
