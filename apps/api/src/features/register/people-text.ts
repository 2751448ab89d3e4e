import { citizenNumberKey, foldWidth, normalizeName } from '@qingce/standards';

/** What a free text may mean; a text of 18 digits may be a citizen number and a household code. */
export interface ReadText {
  /** The matching key of a citizen number. */
  numberKey?: string;
  householdCode?: string;
  householdNumber?: string;
  /** Beginning of a name. */
  namePrefix?: string;
  /** Two or more characters anywhere in a name. */
  nameFragment?: string;
  /** Beginning of the pinyin without spaces, or of the initials. */
  pinyin?: string;
}

/** Empty when the text is empty. */
export function readPeopleText(text: string): ReadText {
  const folded = foldWidth(text).trim();
  if (folded === '') return {};
  const latin = folded.toLowerCase().replaceAll('ü', 'v').replace(/[\s'’-]/g, '');
  if (/^[a-z]+$/.test(latin)) return { pinyin: latin };
  if (/^[0-9A-Za-z\s-]+$/.test(folded)) return readNumber(folded);
  const name = normalizeName(folded);
  return [...name].length === 1 ? { namePrefix: name } : { nameFragment: name };
}

function readNumber(text: string): ReadText {
  const compact = text.replace(/[\s-]/g, '');
  return {
    numberKey: citizenNumberKey(text) ?? undefined,
    householdCode: /^\d{18}$/.test(compact) ? compact : undefined,
    householdNumber: text.trim(),
  };
}
