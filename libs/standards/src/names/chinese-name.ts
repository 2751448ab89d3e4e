import { foldWidth } from '../text/text';

/** What offices type for the dot between the parts of a name: bullets, katakana and hyphenation points. */
const DOTS = /[\u00b7\u0387\u2022\u2027\u2219\u22c5\u2e31\u30fb\uff65]/g;
/** A full stop, full-width or not, is a name's dot only between two of its characters. */
const STOP_WITHIN = /(?<=[^\p{ASCII}])\.(?=[^\p{ASCII}])/gu;

/** A name in one spelling: half-width, trimmed, every kind of dot between the parts as `·`. */
export function normalizeName(text: string): string {
  const folded = foldWidth(text);
  return isPlain(folded) ? folded : folded.replace(DOTS, '·').replace(STOP_WITHIN, '·');
}

/** Whether every character is a common Chinese one, as in nearly all names. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}
