import type { Budget, Figure } from './figure';

const HEADER = ['part', 'figure', 'product', 'limit', 'ratio', 'budget', '', ''];

/** The figures for people, one line each; missed budgets say by how much. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  return rows.map(line).join('\n');
}

function rowOf({ part, name, unit, product, limit, ratio, budget, met, remark = '' }: Figure): string[] {
  return [
    part,
    name,
    `${short(product)} ${unit}`,
    limit === null ? '' : `${short(limit)} ${unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)}×`,
    budget ? budgetText(budget, unit) : '',
    met === null ? '' : met ? 'met' : 'MISSED',
    remark,
  ];
}

function budgetText(budget: Budget, unit: string): string {
  if (budget.kind === 'RATIO_AT_MOST') return `≤ ${budget.value}×`;
  return `${budget.kind === 'AT_MOST' ? '≤' : '≥'} ${short(budget.value)} ${unit}`;
}

function short(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
