import { columnsOf } from '../index';

/** The headers that a roll cannot do without, and one line that fills them. */
export const shortHeaders = ['村居代码', '户号', '与户主关系', '姓名', '性别', '民族', '出生日期', '公民身份号码'];
export const shortRow = ['700101001001', '000000001', '户主', '许国', '男', '汉族', '1977-01-21', '700101197701214458'];

export const shortHead = shortHeaders.join(',');
export const shortLine = shortRow.join(',');

/** A short row with some cells replaced, by header. */
export function rowWith(cells: Readonly<Record<string, string>>): string[] {
  return shortHeaders.map((header, index) => cells[header] ?? shortRow[index] ?? '');
}

/** All headers of the printed list. */
export const fullHeaders = columnsOf('ROLL').map(({ header }) => header);
