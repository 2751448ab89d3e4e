import DataLoader from 'dataloader';
import type { LoaderDefinition } from '../../context';
import { type HistoryOf, personHistories, type RegisterChangeRow, type SourceFileRow, sourceFiles } from './register-change.queries';

/** Names of the files that intake jobs read. */
export const sourceFileOf: LoaderDefinition<DataLoader<string, string | null>> = (read, { user }) =>
  new DataLoader(async (jobs) => {
    const rows = await read.rows<SourceFileRow>(sourceFiles(user, jobs));
    const names = new Map(rows.map((row) => [row.job_id, row.file_name]));
    return jobs.map((job) => names.get(job) ?? null);
  });

export interface HistoryKey extends HistoryOf {
  size: number;
  after: string | null;
}

const pageText = ({ size, after }: Omit<HistoryKey, keyof HistoryOf>): string => `${size} ${after}`;

/** Pages of changes, one row longer than asked. */
export const historyOf: LoaderDefinition<DataLoader<HistoryKey, RegisterChangeRow[], string>> = (read, { user }) =>
  new DataLoader(
    async (keys) => {
      const pages = new Map<string, RegisterChangeRow[]>();
      for (const page of new Set(keys.map(pageText))) {
        const asked = keys.filter((key) => pageText(key) === page);
        const [{ size, after }] = asked as [HistoryKey];
        for (const row of await read.rows<RegisterChangeRow>(personHistories(user, asked, size, after))) {
          const key = `${row.person_id} ${page}`;
          pages.set(key, [...(pages.get(key) ?? []), row]);
        }
      }
      return keys.map((key) => pages.get(`${key.personId} ${pageText(key)}`) ?? []);
    },
    { cacheKeyFn: (key) => `${key.personId} ${pageText(key)}` },
  );
