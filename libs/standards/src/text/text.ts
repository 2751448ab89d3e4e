/** The two languages everything is said in. Chinese comes first. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Distance of a full-width form from its ASCII character. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Zero-width and direction marks, soft hyphen, byte order mark: what copying from web pages and PDFs leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * Folds what input methods and exports vary without meaning anything by it: full-width ASCII and the
 * ideographic space become half-width, invisible marks go, the text is NFC and trimmed.
 */
export function foldWidth(text: string): string {
  if (isAlreadyFolded(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACE, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .normalize('NFC')
    .trim();
}

/** Folds and takes out every space: for codes and numbers, in which a space never means anything. */
export function foldCode(text: string): string {
  const folded = foldWidth(text);
  return /\s/.test(folded) ? folded.replace(/\s+/g, '') : folded;
}

/** Nearly every cell of a roll is plain ASCII or common Chinese characters; those are told apart without a copy. */
function isAlreadyFolded(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x20 && unit < 0x7f) continue;
    if (unit >= 0x4e00 && unit <= 0x9fff) continue;
    if (unit === 0x20 && index > 0 && index < last) continue;
    return false;
  }
  return true;
}
