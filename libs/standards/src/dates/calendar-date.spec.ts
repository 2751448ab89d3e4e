import * as fc from 'fast-check';
import { dateBetween } from '../testing/arbitraries';
import { addDays, addMonths, ageAt, daysBetween, isCalendarDate, yearsBetween } from './calendar-date';

const anyDate = dateBetween('1800-01-01', '2199-12-31');

describe('isCalendarDate', () => {
  it.each(['2000-02-29', '2024-02-29', '1900-01-01', '0001-01-01', '9999-12-31', '2020-04-30'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '1900-02-29', '2001-02-29', '2020-02-30', '2020-04-31', '2020-13-01', '2020-00-10', '2020-01-00', '0000-01-01',
    '2020-1-1', '20200101', '2020/01/01', ' 2020-01-01', '2020-01-01 ', '', '２０20-01-01', '-020-01-01', '2020-+1-01', '2020-01-0a',
  ])('%s is none', (text) => expect(isCalendarDate(text)).toBe(false));
});

describe('yearsBetween', () => {
  it.each([
    ['on the birthday', '1980-05-10', '2020-05-10', 40],
    ['the day before', '1980-05-10', '2020-05-09', 39],
    ['born today', '2020-05-10', '2020-05-10', 0],
    ['29 February is not complete on 28 February', '2000-02-29', '2001-02-28', 0],
    ['29 February is complete on 1 March', '2000-02-29', '2001-03-01', 1],
    ['29 February in a leap year', '2000-02-29', '2004-02-29', 4],
    ['not yet born', '2020-06-01', '2020-05-10', -1],
    ['not born for years', '2025-01-01', '2020-05-10', -5],
  ])('%s', (_, earlier, later, years) => {
    expect(yearsBetween(earlier, later)).toBe(years);
    expect(ageAt(earlier, later)).toBe(years);
  });

  it('is negative exactly when the second date lies before the first', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => yearsBetween(a, b) < 0 === b < a));
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2020-11-01', 30, '2020-12-01'],
  ])('%s and %d days is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

  it('undo each other', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  it('refuse what is no date', () => {
    expect(() => addDays('2020-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2020-01-01', '2020')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-01-15', -13, '2018-12-15'],
    ['2020-05-31', 24, '2022-05-31'],
  ])('%s and %d months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it('refuses what is no date or leaves the calendar', () => {
    expect(() => addMonths('2020-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });
});
