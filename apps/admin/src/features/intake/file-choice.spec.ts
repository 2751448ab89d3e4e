import { fileFault, guessAsOf, guessKind, todayInChina } from './file-choice';

describe('fileFault', () => {
  it.each([
    ['roll.csv', 10, null],
    ['底册.XLSX', 10, null],
    ['roll.xls', 10, 'OLD_EXCEL'],
    ['roll.pdf', 10, 'WRONG_TYPE'],
    ['roll', 10, 'WRONG_TYPE'],
    ['roll.csv', 0, 'EMPTY'],
  ])('%s of %d bytes: %s', (name, size, fault) => expect(fileFault({ name, size })).toBe(fault));
});

describe('guessKind', () => {
  it.each([['areas.csv', 'AREAS'], ['青禾县区划.xlsx', 'AREAS'], ['roll.csv', 'ROLL'], ['常住人口信息清单.xlsx', 'ROLL']])('%s: %s', (name, kind) => expect(guessKind(name)).toBe(kind));
});

describe('guessAsOf', () => {
  it.each([
    ['roll-2020-06-01.csv', '2020-06-01'],
    ['底册20200601.xlsx', '2020-06-01'],
    ['底册2020年06月01日.xlsx', '2020-06-01'],
    ['roll-2021-02-30.csv', null],
    ['120200601.csv', null],
    ['roll.csv', null],
  ])('%s: %s', (name, date) => expect(guessAsOf(name)).toBe(date));
});

describe('todayInChina', () => {
  it('is already tomorrow in the evening of Europe', () => expect(todayInChina(new Date('2026-03-01T17:00:00Z'))).toBe('2026-03-02'));
});
