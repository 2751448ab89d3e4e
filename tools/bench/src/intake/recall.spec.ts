import type { TruthEntry } from '@qingce/sample-county';
import { type ExportedDiscrepancy, recallOf } from './recall';

const defect = (rule: string, rows: number[], household?: string): TruthEntry => ({ kind: 'defect', planted: rule, category: 'MAIN_ITEM_ERROR', rules: [rule, 'N08'], rows, household });
const found = (rule: string | null, rows: number[], householdNumber: string | null = null, category = 'MAIN_ITEM_ERROR'): ExportedDiscrepancy => ({ rule, category, rows, householdNumber });

describe('recall', () => {
  const truth = [defect('N02', [4]), defect('N02', [9]), defect('R01', [], '77'), { ...defect('N02', [12]), kind: 'decoy' as const }];

  it('finds a defect by its row, by its household, and by any of its rules', () => {
    const recall = recallOf(truth, [found('N02', [4]), found('N08', [3, 9]), found('R01', [1], '77')]);
    expect(recall).toEqual({ planted: 3, found: 3, unexpected: 0, byRule: { N02: { planted: 2, found: 2 }, R01: { planted: 1, found: 1 } } });
  });

  it.each([
    ['another row', found('N02', [5])],
    ['another rule', found('X01', [4])],
    ['another category', found('N02', [4], null, 'SUB_ITEM_ERROR')],
    ['a decoy', found('N02', [12])],
    ['one entered by hand', found(null, [4])],
  ])('counts %s as unexpected', (_what, exported) => {
    expect(recallOf(truth, [exported])).toMatchObject({ found: 0, unexpected: 1 });
  });
});
