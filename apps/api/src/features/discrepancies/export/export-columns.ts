import { categoryNames, itemNames, type RegisterItem } from '@qingce/rules';
import type { Language, LocalizedText } from '@qingce/standards';
import { severityNames, statusNames } from '../discrepancy-names';
import { explanationOf } from '../explanation';
import { findRule } from '../rule.mapper';
import type { ExportRow } from './export-rows';

interface ExportColumn {
  header: LocalizedText;
  /** Width in the workbook, in characters. */
  width: number;
  cell(row: ExportRow, language: Language): string | number | null;
}

/** Between the entries of a cell that lists several persons. */
const list = (entries: readonly (string | number)[]): string => entries.join('、');

const nameOfItem = (item: string, language: Language): string => itemNames[item as RegisterItem]?.[language] ?? item;

/** The columns of the list as a table, from left to right. */
export const exportColumns: readonly ExportColumn[] = [
  { header: { zh: '类别', en: 'Category' }, width: 14, cell: (row, language) => categoryNames[row.category][language] },
  { header: { zh: '规则', en: 'Rule' }, width: 6, cell: (row) => row.rule },
  { header: { zh: '规则名称', en: 'Rule title' }, width: 24, cell: (row, language) => findRule(row.rule)?.[language === 'zh' ? 'title' : 'titleEn'] ?? null },
  { header: { zh: '严重程度', en: 'Severity' }, width: 9, cell: (row, language) => severityNames[row.severity][language] },
  { header: { zh: '状态', en: 'Status' }, width: 9, cell: (row, language) => statusNames[row.status][language] },
  { header: { zh: '项目', en: 'Item' }, width: 13, cell: (row, language) => row.item && nameOfItem(row.item, language) },
  { header: { zh: '区划代码', en: 'Area code' }, width: 16, cell: (row) => row.area_code },
  { header: { zh: '村居', en: 'Village' }, width: 14, cell: (row) => row.village_name },
  { header: { zh: '组', en: 'Group' }, width: 8, cell: (row) => row.group_name },
  { header: { zh: '户编号', en: 'Household code' }, width: 20, cell: (row) => row.household_code },
  { header: { zh: '户号', en: 'Household number' }, width: 12, cell: (row) => row.household_number },
  { header: { zh: '户主', en: 'Head' }, width: 10, cell: (row) => row.head_name },
  { header: { zh: '当事人', en: 'Subjects' }, width: 16, cell: (row) => list(row.subject_names) },
  { header: { zh: '公民身份号码(掩码)', en: 'Citizen numbers (masked)' }, width: 21, cell: (row) => list(row.subject_numbers) },
  { header: { zh: '行号', en: 'Rows' }, width: 9, cell: (row) => list(row.subject_rows) },
  { header: { zh: '相关人', en: 'Related' }, width: 16, cell: (row) => list(row.related_names) },
  { header: { zh: '相关行号', en: 'Related rows' }, width: 9, cell: (row) => list(row.related_rows) },
  { header: { zh: '说明', en: 'Explanation' }, width: 60, cell: (row, language) => explanationOf(row, language) },
];

/** The cells of a row as texts; empty where there is nothing. */
export const exportCells = (row: ExportRow, language: Language): string[] => exportColumns.map(({ cell }) => String(cell(row, language) ?? ''));
