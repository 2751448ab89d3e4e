import { foldCode, type Language } from '../text/text';

/** The lists that register items take their values from. */
export type CodeListId =
  | 'sex'
  | 'maritalStatus'
  | 'ethnicGroup'
  | 'relation'
  | 'education'
  | 'registrationType'
  | 'householdKind'
  | 'militaryService'
  | 'registrationStatus'
  | 'alteration'
  | 'cancellation'
  | 'urbanRural'
  | 'separation'
  | 'leaveDuration';

/** One value of a list. */
export interface CodeEntry {
  code: string;
  /** Chinese name, as the standard has it. */
  name: string;
  nameEn: string;
  /** Other words that rolls use for it, each of them for this value only. */
  everyday: readonly string[];
}

/** A list of codes with the ways to read and to name its values. */
export interface CodeList {
  id: CodeListId;
  /** The document the codes come from. */
  standard: string;
  entries: readonly CodeEntry[];
  /** The code of a text that is a code, a name in either language or an everyday word; null when it is none. */
  read(text: string): string | null;
  /** The name of a code, Chinese unless asked otherwise; null for an unknown code. */
  name(code: string, language?: Language): string | null;
  has(code: string): boolean;
}

/** One row of a list's data: code, Chinese name, English name, everyday words. */
export type CodeRow = readonly [code: string, name: string, nameEn: string, ...everyday: string[]];

/** Builds a list from its rows. Throws when two values claim the same word, so that reading is never a guess. */
export function codeList(id: CodeListId, standard: string, rows: readonly CodeRow[]): CodeList {
  const entries = rows.map(([code, name, nameEn, ...everyday]): CodeEntry => ({ code, name, nameEn, everyday }));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byWord = indexOf(id, entries);
  return {
    id,
    standard,
    entries,
    read: (text) => byWord.get(text) ?? byWord.get(wordKey(text)) ?? null,
    name: (code, language = 'zh') => byCode.get(code)?.[language === 'zh' ? 'name' : 'nameEn'] ?? null,
    has: (code) => byCode.has(code),
  };
}

function indexOf(id: CodeListId, entries: readonly CodeEntry[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const { code, name, nameEn, everyday } of entries) {
    for (const word of [code, shortCode(code), name, nameEn, ...everyday]) {
      const key = wordKey(word);
      const other = byWord.get(key);
      if (other !== undefined && other !== code) throw new Error(`${id}: ${word} means both ${other} and ${code}`);
      byWord.set(key, code);
    }
  }
  return byWord;
}

/** Spreadsheets take the leading zero of 01 away, so 1 reads as 01 where the list has it. */
function shortCode(code: string): string {
  return /^0\d$/.test(code) ? code.slice(1) : code;
}

function wordKey(text: string): string {
  return foldCode(text).toUpperCase();
}
