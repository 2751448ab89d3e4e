/**
 * Why the embedded server could not be had. The caller may branch on it; the message already says in plain words
 * what happened, what is safe and what to do.
 */
export type EmbeddedPostgresErrorCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'BINARIES_UNUSABLE'
  | 'FOLDER_UNREACHABLE'
  | 'WRONG_OWNER'
  | 'NOT_A_CLUSTER'
  | 'OTHER_VERSION'
  | 'PASSWORD_MISSING'
  | 'PASSWORD_REFUSED'
  | 'INIT_FAILED'
  | 'START_FAILED'
  | 'STILL_STARTING'
  | 'LOCKED'
  | 'STOP_FAILED';

/** Thrown by everything in this library that a person can do something about. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(readonly code: EmbeddedPostgresErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
  }
}

/** The system error code (`ENOENT`, `EACCES`, ...) of a caught value, if it has one. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
