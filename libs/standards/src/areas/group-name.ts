import { readChineseNumeral } from '../text/chinese-numeral';
import { foldCode } from '../text/text';

/** A villagers' or residents' group as a roll names it. */
export interface GroupName {
  /** 1 to 99, null for a group that has a name instead of a number. */
  number: number | null;
  /** `3组` for every spelling of a numbered group, otherwise the name as it stands. */
  name: string;
}

const NUMBERED =
  /^第?(\d{1,3}|[〇零一二三四五六七八九十廿卅]{1,3})(?:号)?(?:(?:村民|居民|农牧民|牧民|生产|作业)?小?(?:组|队|社|生产队|合作社)|合作社)?$/;

/**
 * Reads a group: `3组`, `第三组`, `3`, `三组`, `03`, `第3村民小组`, `3社`, `3队` are the same group; `东湾组` is a named one.
 * @returns null when the cell is empty or says that there is no group (0, 00, 无).
 */
export function readGroup(text: string): GroupName | null {
  const folded = foldCode(text);
  if (folded === '' || /^(?:无|没有|不分组|[-–—]+|\/)$/.test(folded)) return null;
  const number = numberOf(folded);
  if (number === 0) return null;
  if (number === null || number > 99) return { number: null, name: folded };
  return { number, name: `${number}组` };
}

function numberOf(folded: string): number | null {
  const numeral = NUMBERED.exec(folded)?.[1];
  if (numeral === undefined) return null;
  return /^\d/.test(numeral) ? Number(numeral) : readChineseNumeral(numeral);
}
