const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

/**
 * Reads a Chinese numeral from 0 to 99, as group names write it: 三, 十, 十二, 二十, 二十三, 廿三, and digit
 * by digit 二三. Null when the text is anything else.
 */
export function readChineseNumeral(text: string): number | null {
  const plain = text.replace(/廿/g, '二十').replace(/卅/g, '三十');
  const parts = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (parts) return digitOr(parts[1], 1) * 10 + digitOr(parts[2], 0);
  if (!/^[〇零一二两三四五六七八九]{1,2}$/.test(plain)) return null;
  return Number(digitsOf(plain));
}

/** Replaces each Chinese digit by its Arabic one (二〇〇一 to 2001); everything else stays. */
export function digitsOf(text: string): string {
  return text.replace(/[〇零一二两三四五六七八九]/g, (digit) => String(DIGITS[digit]));
}

function digitOr(digit: string | undefined, otherwise: number): number {
  return digit === undefined ? otherwise : (DIGITS[digit] ?? otherwise);
}
