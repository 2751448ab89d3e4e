import { createHash, randomBytes, randomInt } from 'node:crypto';

export const TOKEN_PREFIX = 'qct_';

/** 32 random bytes: nobody guesses them, so a fast hash is enough to keep them by. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const newTokenSecret = (): string => TOKEN_PREFIX + newSecret();

/** What the database keeps of a secret. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

// No 0 and O, 1, I and l: it is read from paper and typed once.
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** A first password of 16 characters in four blocks, 92 bits. */
export function newInitialPassword(): string {
  const block = (): string => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return [block(), block(), block(), block()].join('-');
}
