import { problems } from '../errors/problem';

export const MAXIMUM_PAGE = 200;

/** A keyset cursor: the sort key of the last row seen, opaque to clients. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Problem BAD_USER_INPUT when it was not made by `encodeCursor` for a key of `length` parts */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => part === null || ['string', 'number'].includes(typeof part))) return key;
  } catch {
    // falls through to the one answer for every unreadable cursor
  }
  throw problems.badInput('after', { zh: '翻页标记无效,请从第一页重新开始。', en: 'This cursor is not valid; start again at the first page.' });
}

/** @throws Problem BAD_USER_INPUT outside 1..200 */
export function pageSize(first: number | null | undefined, standard = 50): number {
  const size = first ?? standard;
  if (!Number.isInteger(size) || size < 1 || size > MAXIMUM_PAGE) {
    throw problems.badInput('first', { zh: `first 必须在 1 到 ${MAXIMUM_PAGE} 之间。`, en: `first must be between 1 and ${MAXIMUM_PAGE}.` });
  }
  return size;
}
