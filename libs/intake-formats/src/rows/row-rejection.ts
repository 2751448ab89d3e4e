import type { Language, LocalizedText } from '@qingce/standards';
import { columnsOf } from '../columns/columns-of';
import type { RawRow, RowProblem, TableHead } from '../table';

/** Every reason for which a row is handed back; the last group is judged by the caller, who knows the county. */
const reasons = {
  ROW_TOO_LONG: {
    zh: '本行的单元格多于表头列数，可能是内容里的分隔符没有加引号；请改正后重新上传',
    en: 'The row has more cells than the header has columns; most likely a cell holds an unquoted delimiter',
  },
  MERGED_CELL: {
    zh: '本行含有合并单元格，无法确定各列的值；请取消合并并逐行填写',
    en: 'The row is touched by merged cells, so its values cannot be told; unmerge and fill in every row',
  },
  FORMULA_WITHOUT_VALUE: {
    zh: '单元格是没有计算结果的公式或错误值（如 #REF!）；请改为具体的值',
    en: 'The cell is a formula without a result, or an error value such as #REF!; put in the value itself',
  },
  NUL_CHARACTER: {
    zh: '单元格中含有空字符（NUL），文件可能已损坏；请重新填写',
    en: 'The cell holds a NUL character, the file may be damaged; type the value again',
  },
  NO_AREA: { zh: '村居代码和村居名称都是空的，无法确定所属村居', en: 'Neither village code nor village name is given' },
  INVALID_AREA_CODE: {
    zh: '村居代码不是有效的区划代码，又没有村居名称',
    en: 'The village code is not a division code, and no village name is given',
  },
  NO_NAME_AND_NUMBER: { zh: '姓名和公民身份号码都是空的', en: 'Neither name nor citizen number is given' },
  NO_CODE: { zh: '区划代码是空的', en: 'The area code is empty' },
  INVALID_CODE: {
    zh: '区划代码应为 6、9 或 12 位数字（可用 0 补足）',
    en: 'An area code has 6, 9 or 12 digits (zeros may be padded)',
  },
  LEVEL_NOT_ALLOWED: {
    zh: '区划表只收县、乡级和村级；组由户口清单产生',
    en: 'A table of areas holds counties, townships and villages; groups come from the roll',
  },
  NO_NAME: { zh: '区划名称是空的', en: 'The name of the area is empty' },
  PARENT_CONTRADICTS_CODE: {
    zh: '上级代码与区划代码不符',
    en: 'The code of the area above does not fit the code of the area',
  },
  UNKNOWN_AREA: { zh: '区划表中没有这个村居', en: 'This village is not in the table of areas' },
  AMBIGUOUS_AREA: {
    zh: '有多个村居使用这个名称，请填写村居代码',
    en: 'Several villages have this name; give the village code',
  },
  OTHER_COUNTY: { zh: '不属于本县', en: 'This is in another county' },
  DUPLICATE_CODE: { zh: '区划代码在文件中重复', en: 'The area code stands in the file more than once' },
  UNKNOWN_REJECTION: {
    zh: '退回编号不是系统给出的编号；请保留下载文件中的编号，或清空这一格',
    en: 'The number of the rejection is none that was given; keep the one in the downloaded file, or empty the cell',
  },
  UNKNOWN_PARENT: { zh: '上级区划不存在', en: 'The area above does not exist' },
} satisfies Record<string, LocalizedText>;

export type RejectionReason = keyof typeof reasons;

/** All reasons, for checks and translations. */
export const rejectionReasons = Object.keys(reasons) as readonly RejectionReason[];

/** One sentence: what is wrong with the row and what to do. */
export function rejectionMessage(reason: RejectionReason, language: Language): string {
  return reasons[reason][language];
}

/** A row that cannot be taken as it stands. */
export interface RowRejection {
  /** Physical row below the header, counted from 1. */
  rowNumber: number;
  /** Key of the column, or the header of an extra one; null when the whole row is concerned. */
  column: string | null;
  value: string;
  reason: RejectionReason;
}

/** The header under which people know a rejection's column. */
export function rejectedHeader(head: TableHead, column: string | null): string | null {
  if (column === null) return null;
  const index = head.mapping[column];
  return (index === undefined ? undefined : head.headers[index]) ?? columnsOf(head.kind).find((known) => known.column === column)?.header ?? column;
}

/** Turns a fault of a row's shape into a rejection that names the column. */
export function rejectionOf(row: RawRow, problem: RowProblem, head: TableHead): RowRejection {
  const { reason, cell, value } = problem;
  const mapped = cell === null ? undefined : Object.keys(head.mapping).find((column) => head.mapping[column] === cell);
  const column = cell === null ? null : (mapped ?? head.headers[cell] ?? null);
  return { rowNumber: row.rowNumber, column, value, reason };
}
