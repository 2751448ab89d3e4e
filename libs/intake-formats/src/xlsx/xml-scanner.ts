import { TableFormatError } from '../table-format.error';

/** Takes the events of one XML text. Names come without their namespace prefix. */
export interface XmlSink {
  /** `attributes` is the text between name and end of the tag; an empty element gets no `close`. */
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  /** Character data, entities still in it unless `verbatim`. */
  text(raw: string, verbatim: boolean): void;
}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * Runs through XML text and returns how far it came; what follows is incomplete and is handed in again with more.
 * Made for the parts of a workbook, a gigabyte of small tags: it checks no more than it needs, knows no entities but
 * the predefined ones, and refuses document types, so nothing can be expanded or fetched.
 *
 * @throws TableFormatError TRUNCATED for a document type declaration
 */
export function scanXml(text: string, final: boolean, sink: XmlSink): number {
  const { length } = text;
  let position = 0;
  while (position < length) {
    if (text.charCodeAt(position) !== lessThan) {
      const end = nextTag(text, position);
      if (end < 0 && !final) return position;
      sink.text(text.slice(position, end < 0 ? length : end), false);
      if (end < 0) return length;
      position = end;
    }
    if (position + 1 >= length) return position;
    const code = text.charCodeAt(position + 1);
    const end = code === 33 || code === 63 ? special(text, position, sink) : tag(text, position, code, sink);
    if (end < 0) return position;
    position = end;
  }
  return length;
}

/** Where the next tag begins, or -1. Most texts are short, and for these a built-in search costs more than a loop. */
function nextTag(text: string, position: number): number {
  const near = Math.min(text.length, position + 32);
  for (let at = position; at < near; at++) if (text.charCodeAt(at) === lessThan) return at;
  return text.indexOf('<', near);
}

/** One start or end tag; the index behind it, or -1 if it is incomplete. */
function tag(text: string, position: number, code: number, sink: XmlSink): number {
  const start = code === slash ? position + 2 : position + 1;
  let end = start;
  let nameStart = start;
  let nameEnd = -1;
  for (; ; end++) {
    const at = text.charCodeAt(end);
    if (at === greaterThan) break;
    if (at !== at) return -1;
    if (nameEnd < 0) {
      if (at === colon) nameStart = end + 1;
      else if (at <= 32 || at === slash) nameEnd = end;
    } else if (at === doubleQuote || at === singleQuote) {
      end = text.indexOf(at === doubleQuote ? '"' : "'", end + 1);
      if (end < 0) return -1;
    }
  }
  const name = text.slice(nameStart, nameEnd < 0 ? end : nameEnd);
  if (code === slash) sink.close(name);
  else {
    const empty = text.charCodeAt(end - 1) === slash;
    sink.open(name, nameEnd < 0 ? '' : text.slice(nameEnd, empty ? end - 1 : end), empty);
  }
  return end + 1;
}

/** Comments, declarations and verbatim text; the index behind it, or -1 if it is incomplete. */
function special(text: string, position: number, sink: XmlSink): number {
  const within = (opening: string, closing: string): number => {
    const end = text.indexOf(closing, position + opening.length);
    return end < 0 ? -1 : end;
  };
  if (text.startsWith('<?', position)) return behind(within('<?', '?>'), 2);
  if (text.startsWith('<!--', position)) return behind(within('<!--', '-->'), 3);
  if (text.startsWith('<![CDATA[', position)) {
    const end = within('<![CDATA[', ']]>');
    if (end >= 0) sink.text(text.slice(position + 9, end), true);
    return behind(end, 3);
  }
  if (text.length - position < 9) return -1;
  throw new TableFormatError('TRUNCATED', { part: 'DOCTYPE' });
}

function behind(end: number, length: number): number {
  return end < 0 ? -1 : end + length;
}

/** The value of an attribute, null if it is not there. Names with a prefix are asked for with it. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (at > 0 && before > 32) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(attributes.slice(at + name.length));
    if (match) return decodeEntities(match[1] ?? match[2] ?? '');
  }
  return null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the predefined and the numeric entities; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** Undoes the escapes by which a spreadsheet writes characters that XML cannot hold, such as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
