import { formatBytes, formatCount, formatDateTime, formatDuration, formatMoment, formatRate, formatRateOf } from './format';

describe('formatRate', () => {
  it.each([
    [527_059, 537_816, '97.99 %'],
    [99_999, 100_000, '99.99 %'],
    [999_999, 1_000_000, '99.99 %'],
    [98, 100, '98.00 %'],
    [29, 50, '58.00 %'],
    [1, 3, '33.33 %'],
    [2, 3, '66.66 %'],
    [5, 5, '100.00 %'],
    [0, 5, '0.00 %'],
    [1, 850_000, '0.00 %'],
  ])('floors %d of %d to %s', (part, whole, text) => expect(formatRate(part, whole)).toBe(text));

  it('says nothing about nothing', () => expect(formatRate(0, 0)).toBeNull());

  it('agrees with a rate computed by the server', () => {
    for (let whole = 1; whole <= 400; whole++)
      for (let part = 0; part <= whole; part += 7) expect(formatRateOf(part / whole)).toBe(formatRate(part, whole));
  });
});

describe('other formats', () => {
  it('groups thousands', () => expect(formatCount(1_234_567)).toBe('1,234,567'));

  it('shows instants in China', () => {
    expect(formatDateTime('2020-05-31T16:05:00Z')).toBe('2020-06-01 00:05');
    expect(formatMoment('2020-06-01T06:32:00Z', new Date('2020-06-01T09:00:00Z'))).toBe('14:32');
    expect(formatMoment('2020-06-01T06:32:00Z', new Date('2020-06-02T09:00:00Z'))).toBe('2020-06-01 14:32');
  });

  it('shows sizes and durations', () => {
    expect([0, 512, 1_500, 48_000_000].map(formatBytes)).toEqual(['0 B', '512 B', '1.5 kB', '48 MB']);
    expect(formatDuration(42.2, 'en')).toBe('43 s');
    expect(formatDuration(61, 'zh')).toBe('2 分钟');
  });
});
