import * as fc from 'fast-check';
import { dateBetween } from '../testing/arbitraries';
import { daysBetween } from './calendar-date';
import { readDate } from './read-date';

describe('readDate', () => {
  it.each([
    '2001-02-03', '2001-2-3', '2001/2/3', '2001/02/03', '2001.2.3', '2001.02.03', '20010203', '2001年2月3日',
    '2001年02月03日', '2001年2月3号', '2001年2月3', '２００１－０２－０３', '２００１年２月３日', '二〇〇一年二月三日', '二零零一年二月三日',
    '二○○一年二月三日', ' 2001-02-03 ', '2001-02-03 00:00:00', '2001-02-03T00:00:00Z', '2001/2/3 0:00', '2001 年 2 月 3 日',
    '36925', '36925.5', '3６925', '2001–02–03',
  ])('reads %s', (text) => expect(readDate(text)).toBe('2001-02-03'));

  it.each([
    ['a serial number', 36925, '2001-02-03'],
    ['a serial with a time of day', 36925.75, '2001-02-03'],
    ['a serial of four digits, somebody born in 1926', 9500, '1926-01-03'],
    ['the first serial', 1, '1900-01-01'],
    ['the serial before the day that never was', 59, '1900-02-28'],
    ['the serial after it', 61, '1900-03-01'],
    ['digits typed into a numeric cell', 20010203, '2001-02-03'],
  ])('reads %s', (_, value, expected) => expect(readDate(value)).toBe(expected));

  it.each([
    '', ' ', '不详', '2001', '2001-02', '2001年2月', '2001-02-30', '20010230', '2001-13-01', '2001-00-00', '00000000',
    '03/02/2001', '2001-02/03', '2001年2-3', '2001-2月3', '010203', '3692', '369250', '1799-12-31', '0001-01-01', '200102031',
    '2001-02-03-04', '二〇〇一年十三月三日', '二〇〇一年二月三十日',
  ])('leaves %p unread', (text) => expect(readDate(text)).toBeNull());

  it.each([0, -1, 60, 2_958_466, 20010230, Number.NaN, Number.POSITIVE_INFINITY, 0.5])('leaves %d unread', (value) => {
    expect(readDate(value)).toBeNull();
  });

  it('reads every day back from each way of writing it', () => {
    fc.assert(
      fc.property(dateBetween('1800-01-01', '2199-12-31'), (date) => {
        const [year, month, day] = date.split('-').map(Number);
        expect(readDate(date)).toBe(date);
        for (const written of [`${year}/${month}/${day}`, `${year}.${month}.${day}`, `${year}年${month}月${day}日`, date.replaceAll('-', '')]) {
          expect(readDate(written)).toBe(date);
        }
      }),
    );
  });

  it('reads every serial number back', () => {
    fc.assert(
      fc.property(dateBetween('1900-03-01', '2199-12-31'), (date) => readDate(daysBetween('1899-12-30', date)) === date),
    );
  });

  it('gives a real date or null for anything', () => {
    const digitsAndSigns = fc.string({ unit: fc.constantFrom(...'0123456789-/.年月日 ') });
    fc.assert(fc.property(digitsAndSigns, (text) => [null, readDate(readDate(text) ?? '')].includes(readDate(text))));
  });
});
