import fc from 'fast-check';
import { defaultTableLimits, TableFormatError } from '../index';
import { csvRecord } from './csv.writer';
import { scanRecords } from './record-scanner';

const limits = defaultTableLimits;

function scan(text: string, delimiter: ',' | '\t' | ';' = ','): string[][] {
  const records: string[][] = [];
  scanRecords(text, { delimiter, final: true, limits }, (cells) => records.push(cells));
  return records;
}

/** Reads text that arrives in pieces. */
function scanPieces(pieces: readonly string[]): string[][] {
  const records: string[][] = [];
  let pending = '';
  pieces.forEach((piece, index) => {
    const text = pending + piece;
    pending = text.slice(scanRecords(text, { delimiter: ',', final: index === pieces.length - 1, limits }, (cells) => records.push(cells)));
  });
  return records;
}

describe('scanRecords', () => {
  it.each<[what: string, text: string, records: string[][]]>([
    ['nothing', '', []],
    ['any line end', 'a,b\nc,d\r\ne,f\rg,h', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]],
    ['a blank line as a record of one empty cell', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['empty cells, also at the end', ',a,\n', [['', 'a', '']]],
    ['a delimiter at the very end', 'a,', [['a', '']]],
    ['quoted delimiters, line ends and marks', '"a,b","c\r\nd","say ""hi"""\n', [['a,b', 'c\r\nd', 'say "hi"']]],
    ['an empty quoted cell', '"",""\n', [['', '']]],
    ['a mark inside a cell', 'a"b,c""\n', [['a"b', 'c""']]],
    ['text behind a closing mark: no quoting was meant', '"张三"(小),男\n', [['"张三"(小)', '男']]],
    ['a stray mark, without swallowing the rows to the next quoted cell', '"张三,男\n李四,"女,1"\n', [['"张三', '男'], ['李四', '女,1']]],
    ['a closing mark at the end of the text', 'a,"b"', [['a', 'b']]],
  ])('reads %s', (_what, text, records) => {
    expect(scan(text)).toEqual(records);
  });

  it('splits at the delimiter it was given only', () => {
    expect(scan('a,b;c\td', ';')).toEqual([['a,b', 'c\td']]);
    expect(scan('a,b;c\td', '\t')).toEqual([['a,b;c', 'd']]);
  });

  it('says that the text is cut off inside a quoted cell', () => {
    expect(() => scan('a,b\nc,"d\ne')).toThrow(expect.objectContaining({ code: 'TRUNCATED' }));
  });

  it('refuses a cell and a row without end', () => {
    const small = { cellCharacters: 10, columns: 3 };
    const refusal = (text: string, final = true) => {
      try {
        scanRecords(text, { delimiter: ',', final, limits: small }, () => undefined);
      } catch (error) {
        return (error as TableFormatError).code;
      }
      return null;
    };
    expect(refusal('12345678901,b\n')).toBe('CELL_TOO_LARGE');
    expect(refusal('"1234567890",b\n')).toBeNull();
    expect(refusal('"12345678901', false)).toBe('CELL_TOO_LARGE');
    expect(refusal('a,b,c,d\n')).toBe('TOO_MANY_COLUMNS');
  });

  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '户'), maxLength: 8 }));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

  it('reads back whatever cells were written', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, '\t' as const, ';' as const), (rows, delimiter) => {
        expect(scan(rows.map((row) => csvRecord(row, delimiter)).join(''), delimiter)).toEqual(rows);
      }),
    );
  });

  it('reads the same wherever the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '户'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (whole, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        const outcome = (read: () => string[][]) => {
          try {
            return read();
          } catch (error) {
            return (error as TableFormatError).code;
          }
        };
        expect(outcome(() => scanPieces(pieces))).toEqual(outcome(() => scan(whole)));
      }),
      { numRuns: 500 },
    );
  });
});
