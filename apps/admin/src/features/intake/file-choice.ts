import type { IntakeKind } from '../../gql/graphql';

/** Why a file cannot be handed in at all. */
export type FileFault = 'OLD_EXCEL' | 'WRONG_TYPE' | 'EMPTY';

interface ChosenFile {
  readonly name: string;
  readonly size: number;
}

/** What is plain from name and size; what is inside is the server's matter. */
export function fileFault({ name, size }: ChosenFile): FileFault | null {
  if (/\.xls$/i.test(name)) return 'OLD_EXCEL';
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(name)) return 'WRONG_TYPE';
  return size === 0 ? 'EMPTY' : null;
}

/** The kind that the name suggests; the clerk decides. */
export const guessKind = (name: string): IntakeKind => (/area|division|区划|代码/i.test(name) ? 'AREAS' : 'ROLL');

/** The day that stands in the name (roll-2020-06-01.csv, 底册20200601.xlsx), if there is one. */
export function guessAsOf(name: string): string | null {
  const [, year = '', month = '', day = ''] = /(?<!\d)(20\d\d)[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
  if (!year) return null;
  const date = `${year}-${month}-${day}`;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) ? date : null;
}

/** Today in China, as the register counts days. */
export const todayInChina = (now: Date = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now);
