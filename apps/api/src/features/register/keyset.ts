import { problems } from '../../platform/errors/problem';
import { decodeCursor } from '../../platform/paging/cursor';
import { isUuid } from './is-uuid';

/** What a part of a sort key is in PostgreSQL. */
export type KeyType = 'text' | 'uuid' | 'integer';

const fits: Readonly<Record<KeyType, (part: unknown) => boolean>> = {
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  uuid: (part) => typeof part === 'string' && isUuid(part),
  integer: (part) => Number.isInteger(part),
};

/** The sort key behind which a page begins; null for the first page. @throws Problem BAD_USER_INPUT when it is not one of this list */
export function readKey<Key extends readonly (string | number)[]>(after: string | null | undefined, types: readonly KeyType[]): Key | null {
  if (!after) return null;
  const key = decodeCursor(after, types.length);
  if (types.every((type, index) => fits[type](key[index]))) return key as unknown as Key;
  throw problems.badInput('after', { zh: '翻页标记无效,请从第一页重新开始。', en: 'This cursor is not valid; start again at the first page.' });
}
