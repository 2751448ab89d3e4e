import type { RowProblem, TableLimits } from '../table';
import { TableFormatError } from '../table-format.error';
import { hasLostDigits, numberText, type NumberFormat } from './number-format';
import type { SharedStrings } from './shared-strings';
import { attribute, decodeEntities, decodeEscapes, type XmlSink } from './xml-scanner';

/** One row that is in the sheet; rows without any cell may be missing. */
export interface SheetRow {
  /** Physical row of the sheet, counted from 1. */
  row: number;
  cells: string[];
  problem: RowProblem | null;
  imprecise: number[] | null;
}

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: SharedStrings;
  formats: readonly NumberFormat[];
  date1904: boolean;
  limits: Pick<TableLimits, 'cellCharacters' | 'columns'>;
}

const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const equals = 61;
const letterR = 114;
const letterS = 115;
const letterT = 116;

/** Turns the events of a sheet into rows of texts, as a person sees them in the cells. */
export class SheetScanner implements XmlSink {
  /** Rows found since they were last taken away. */
  rows: SheetRow[] = [];
  /** All rows have been seen: what follows describes the sheet. */
  done = false;

  private current: SheetRow | null = null;
  private lastRow = 0;
  private column = -1;
  private type = '';
  private style = '';
  private value = '';
  private inline = '';
  private formula = '';
  private hasFormula = false;
  private hasValue = false;
  private takes: 'value' | 'inline' | 'formula' | null = null;
  private phonetic = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: string, empty: boolean): void {
    switch (name) {
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
        this.hasValue = !empty;
        this.takes = empty ? null : 'value';
        break;
      case 't':
        this.takes = empty || this.phonetic ? null : 'inline';
        break;
      case 'f':
        this.hasFormula = true;
        this.takes = empty ? null : 'formula';
        break;
      case 'rPh':
        this.phonetic = !empty;
        break;
      case 'row':
        this.startRow(attributes);
        if (empty) this.endRow();
        break;
      case 'sheetData':
        this.done = empty;
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.endCell();
        break;
      case 'v':
      case 't':
      case 'f':
        this.takes = null;
        break;
      case 'rPh':
        this.phonetic = false;
        break;
      case 'row':
        this.endRow();
        break;
      case 'sheetData':
        this.done = true;
        break;
    }
  }

  text(raw: string, verbatim: boolean): void {
    if (this.takes === null) return;
    const text = verbatim ? raw : decodeEntities(raw);
    if (this.takes === 'value') this.value += text;
    else if (this.takes === 'inline') this.inline += text;
    else this.formula += text;
  }

  private startRow(attributes: string): void {
    const given = Number(attribute(attributes, 'r') ?? 0);
    const row = given > this.lastRow ? given : this.lastRow + 1;
    this.lastRow = row;
    this.column = -1;
    this.current = { row, cells: [], problem: null, imprecise: null };
  }

  private endRow(): void {
    if (this.current) this.rows.push(this.current);
    this.current = null;
  }

  private startCell(attributes: string): void {
    this.column++;
    this.type = '';
    this.style = '';
    this.readCellAttributes(attributes);
    this.value = '';
    this.inline = '';
    this.formula = '';
    this.hasFormula = false;
    this.hasValue = false;
  }

  /**
   * The attributes of a cell have names of one letter: ` r="AB12" s="3" t="s"`. Read character by character: with
   * millions of cells each search by a built-in would cost more than the whole loop.
   */
  private readCellAttributes(attributes: string): void {
    let name = 0;
    let nameLength = 0;
    for (let at = 0; at < attributes.length; at++) {
      const code = attributes.charCodeAt(at);
      if (code === doubleQuote || code === singleQuote) {
        const start = at + 1;
        for (at = start; at < attributes.length && attributes.charCodeAt(at) !== code; ) at++;
        if (nameLength === 1) {
          if (name === letterR) this.column = columnIndex(attributes, start);
          else if (name === letterS) this.style = attributes.slice(start, at);
          else if (name === letterT) this.type = attributes.slice(start, at);
        }
        nameLength = 0;
      } else if (code > space && code !== equals) {
        name = code;
        nameLength++;
      }
    }
  }

  private endCell(): void {
    const row = this.current;
    if (!row) return;
    if (this.type === 'e') {
      row.problem ??= { reason: 'FORMULA_WITHOUT_VALUE', cell: this.column, value: this.value };
      return;
    }
    if (this.hasFormula && !this.hasValue && this.inline === '') {
      row.problem ??= { reason: 'FORMULA_WITHOUT_VALUE', cell: this.column, value: `=${this.formula}` };
      return;
    }
    const text = this.cellText(row);
    if (text === '') return;
    const { cellCharacters, columns } = this.context.limits;
    if (text.length > cellCharacters) throw new TableFormatError('CELL_TOO_LARGE', { limit: cellCharacters });
    if (this.column >= columns) {
      row.problem ??= { reason: 'ROW_TOO_LONG', cell: null, value: text };
      return;
    }
    if (text.includes('\0')) row.problem ??= { reason: 'NUL_CHARACTER', cell: this.column, value: text.replaceAll('\0', '\\0') };
    while (row.cells.length < this.column) row.cells.push('');
    row.cells[this.column] = text;
  }

  private cellText(row: SheetRow): string {
    const { strings, formats, date1904 } = this.context;
    switch (this.type) {
      case 's': {
        if (this.value === '') return '';
        const text = strings.get(Number(this.value));
        if (text === undefined) throw new TableFormatError('TRUNCATED', { part: 'sharedStrings' });
        return text;
      }
      case 'inlineStr':
        return decodeEscapes(this.inline);
      case 'str':
        return decodeEscapes(this.value);
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return this.value.slice(0, 10);
      default: {
        if (this.value === '') return '';
        if (hasLostDigits(this.value)) (row.imprecise ??= []).push(this.column);
        const format = this.style === '' ? 'GENERAL' : (formats[Number(this.style)] ?? 'GENERAL');
        return numberText(this.value, format, date1904);
      }
    }
  }
}

/** Index of the column whose letters stand at a place; -1 without letters. */
export function columnIndex(text: string, at: number): number {
  let column = 0;
  for (let index = at; index < at + 4; index++) {
    const letter = text.charCodeAt(index);
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
