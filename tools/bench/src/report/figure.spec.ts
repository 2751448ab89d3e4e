import { type Budget, figure, type Measured } from './figure';
import { median } from './median';
import { tableOf } from './table';

const measured = (more: Partial<Measured>): Measured => ({ part: 'reads', name: 'a page', unit: 'req/s', product: 100, ...more });

describe('a figure', () => {
  it('says how many times the product falls behind its limit', () => {
    expect(figure(measured({ limit: 450 })).ratio).toBe(4.5);
    expect(figure(measured({ unit: 's', limit: 20, lessIsBetter: true })).ratio).toBe(5);
    expect(figure(measured({})).ratio).toBeNull();
  });

  it.each<[Budget, number | undefined, boolean]>([
    [{ kind: 'RATIO_AT_MOST', value: 4.5 }, 450, true],
    [{ kind: 'RATIO_AT_MOST', value: 4.5 }, 451, false],
    [{ kind: 'RATIO_AT_MOST', value: 4.5 }, undefined, false],
    [{ kind: 'AT_LEAST', value: 100 }, undefined, true],
    [{ kind: 'AT_LEAST', value: 101 }, undefined, false],
    [{ kind: 'AT_MOST', value: 100 }, undefined, true],
    [{ kind: 'AT_MOST', value: 99 }, undefined, false],
  ])('keeps %j with the limit %p: %p', (budget, limit, met) => {
    expect(figure(measured({ budget, limit })).met).toBe(met);
  });

  it('stands in the table with its budget and its verdict', () => {
    const table = tableOf([figure(measured({ limit: 1_000, budget: { kind: 'RATIO_AT_MOST', value: 4.5 }, remark: '12 ms' }))]);
    expect(table.split('\n')[1]).toMatch(/^reads\s+a page\s+100 req\/s\s+1,000 req\/s\s+10\.00×\s+≤ 4\.5×\s+MISSED\s+12 ms$/);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2],
    [[7], 7],
  ])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));
});
