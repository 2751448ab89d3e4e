import type { Language } from '@qingce/standards';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A count with its thousands grouped: 527,059. */
export const formatCount = (count: number): string => grouped.format(count);

/** What stands where nothing was measured yet. */
export const notMeasuredMark = '—';

/**
 * A share of a whole as a per cent with two decimals, floored: a rate is never rounded up to a threshold.
 * 527,059 of 537,816 is 97.99 %, and 99.999 % is 99.99 %. Null when the whole is nothing.
 */
export function formatRate(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  return hundredths(Math.floor((part * 10_000) / whole));
}

/** The same for a rate 0..1 the server has computed; a double's last digit must not push 0.98 below itself. */
export const formatRateOf = (rate: number): string => hundredths(Math.floor(Number((rate * 10_000).toFixed(6))));

const hundredths = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')} %`;

const shanghai = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const;
const clock = new Intl.DateTimeFormat('en-GB', { ...shanghai, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-CA', { ...shanghai, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The hour and minute in China: 14:32. */
export const formatTime = (instant: string): string => clock.format(new Date(instant));

/** A point in time in China: 2020-06-01 14:32. */
export const formatDateTime = (instant: string): string => `${day.format(new Date(instant))} ${formatTime(instant)}`;

/** Today's clock time alone, otherwise with the day. */
export function formatMoment(instant: string, now: Date = new Date()): string {
  return day.format(new Date(instant)) === day.format(now) ? formatTime(instant) : formatDateTime(instant);
}

/** Bytes as people say them: 48 MB. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

/** How long something still takes, in whole minutes once it is more than one. */
export function formatDuration(seconds: number, language: Language): string {
  if (seconds < 60) return language === 'zh' ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return language === 'zh' ? `${minutes} 分钟` : `${minutes} min`;
}
