import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secret';

/** argon2id (the library's default algorithm) with 19 MiB, two passes, one lane: OWASP's recommendation; about 25 ms a password. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** In place of a hash for accounts that have no password: programs sign in with tokens only. */
export const NO_PASSWORD = '!';

let decoy: Promise<string> | undefined;

// The same password typed on another keyboard may arrive in another composition.
const normalize = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normalize(password), parameters);

/**
 * True when the password is the account's. Without an account, or for one without a password, a decoy is checked
 * all the same, so that the time of the answer does not tell which user names exist.
 */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const real = passwordHash !== undefined && passwordHash !== NO_PASSWORD;
  decoy ??= hashPassword(newSecret());
  const matches = await verify(real ? passwordHash : await decoy, normalize(password));
  return real && matches;
}
