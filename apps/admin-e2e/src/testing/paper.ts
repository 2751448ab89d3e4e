import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { generateCounty } from '@qingce/sample-county';

/** Rows of cells below their headers. */
export interface Paper {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes a table as CSV, as a spreadsheet program saves it. */
export const csvOf = ({ headers, rows }: Paper): string => `\uFEFF${stringify([headers, ...rows].map((row) => [...row]))}`;

/** Reads what the console gave out. */
export function readCsv(text: string): Paper {
  const [headers = [], ...rows] = parse(text, { bom: true }) as string[][];
  return { headers, rows };
}

/** The paper with one cell changed; rows are counted from 0. */
export function withCell({ headers, rows }: Paper, row: number, header: string, value: string): Paper {
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`There is no column ${header}`);
  return { headers, rows: rows.map((cells, index) => (index === row ? cells.with(column, value) : cells)) };
}

export interface CountyPapers {
  readonly name: string;
  readonly areas: string;
  readonly areaCount: number;
  readonly roll: Paper;
}

/** A small county with every kind of defect. */
export function countyPapers(county: string): CountyPapers {
  const made = generateCounty({ persons: 1_500, seed: 11, county, defects: 2 });
  return { name: made.name, areas: made.areasCsv(), areaCount: [...made.areaRows()].length, roll: { headers: made.rollHeaders, rows: [...made.rollRows()] } };
}
