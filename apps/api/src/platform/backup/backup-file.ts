import type { LocalizedText } from '@qingce/standards';
import type { TableContent } from './table-content';

/**
 * A backup is a gzipped tar, so that any tool can look into it:
 * - `header.json` comes first: what made the file, and the migrations of its database;
 * - `tables/<table>/00001.copy` and on: the table's rows as COPY text, cut into pieces anywhere, tables in the order in
 *   which they can be loaded;
 * - `manifest.json` comes last: rows and SHA-256 of each table. A file without it was cut off.
 *
 * It holds everything but generated columns, the job queue, staging tables and the database's own roles.
 */
export const FORMAT = 1;
export const HEADER = 'header.json';
export const MANIFEST = 'manifest.json';
/** Bytes of one piece of a table. */
export const PIECE = 1024 * 1024;

export interface BackupHeader {
  format: number;
  version: string;
  madeAt: string;
  migrations: string[];
  counties: string[];
}

export interface BackupManifest {
  tables: Record<string, TableContent>;
}

export const pieceName = (table: string, number: number): string => `tables/${table}/${String(number).padStart(5, '0')}.copy`;

/** The table that a piece belongs to, or null for another entry. */
export const tableOf = (entry: string): string | null => /^tables\/([^/]+)\/\d+\.copy$/.exec(entry)?.[1] ?? null;

/** A backup that cannot be made or restored, for a reason that the person at the keyboard can mend. */
export class BackupError extends Error {
  constructor(readonly text: LocalizedText) {
    super(text.en);
  }
}

const nothingChanged = { zh: '数据库没有任何改动。', en: 'The database was not changed.' };

export const backupErrors = {
  exists: (file: string) => new BackupError({ zh: `${file} 已存在,不会覆盖。请换一个文件名。`, en: `${file} exists and is not overwritten. Give another name.` }),
  missing: (file: string) => new BackupError({ zh: `没有找到备份文件 ${file}。`, en: `There is no backup file ${file}.` }),
  damaged: (what: string) =>
    new BackupError({
      zh: `备份文件已损坏或不完整(${what})。${nothingChanged.zh}请换一份备份。`,
      en: `The backup file is damaged or incomplete (${what}). ${nothingChanged.en} Take another backup.`,
    }),
  otherFormat: (format: number) =>
    new BackupError({
      zh: `备份文件的格式 ${format} 不是这个版本能读的(格式 ${FORMAT})。${nothingChanged.zh}`,
      en: `The backup has format ${format}; this version reads format ${FORMAT}. ${nothingChanged.en}`,
    }),
  otherVersion: (version: string, missing: readonly string[], additional: readonly string[]) =>
    new BackupError({
      zh: `备份由 ${version} 版制作,数据库结构与现在不同(备份没有:${listed(missing)};这里没有:${listed(additional)})。请先装 ${version} 版恢复,再升级。${nothingChanged.zh}`,
      en: `The backup was made by version ${version}, whose database differs (not in the backup: ${listed(missing)}; not here: ${listed(additional)}). Restore with version ${version}, then upgrade. ${nothingChanged.en}`,
    }),
  notEmpty: (tables: readonly string[]) =>
    new BackupError({
      zh: `数据库里已有数据(${listed(tables)})。恢复会替换全部数据:确定要这样做时,加上 --force。`,
      en: `The database has data already (${listed(tables)}). Restoring replaces all of it: if that is what you want, add --force.`,
    }),
};

const listed = (names: readonly string[]): string => (names.length === 0 ? '—' : names.join(', '));
