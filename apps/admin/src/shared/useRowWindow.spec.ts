import { rowHeight, rowWindow } from './useRowWindow';

describe('rowWindow', () => {
  it('draws from the top', () => expect(rowWindow(0, 320, 100_000)).toEqual({ first: 0, last: 22 }));
  it('draws what is seen and a little around it', () => expect(rowWindow(1_000 * rowHeight, 320, 100_000)).toEqual({ first: 988, last: 1_022 }));
  it('ends with the list', () => expect(rowWindow(99_990 * rowHeight, 320, 100_000).last).toBe(99_999));
  it('stays inside a list that became shorter', () => expect(rowWindow(1_000 * rowHeight, 320, 50)).toEqual({ first: 37, last: 49 }));
  it('draws nothing of nothing', () => expect(rowWindow(0, 320, 0)).toEqual({ first: 0, last: -1 }));
});
