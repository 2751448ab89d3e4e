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

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'This user may not open or change it. Start as the user it belongs to, or choose another data folder.',
  EPERM: 'This user may not change it. Start as the user it belongs to, or choose another data folder.',
  EROFS: 'The disk is read-only. Choose a data folder on a disk that can be written.',
  ENOSPC: 'The disk is full. Free some space and start again.',
  ENOTDIR: 'A part of the path is a file. Choose another data folder.',
  EEXIST: 'A file has this name. Choose another data folder.',
};

/** Puts what the operating system refused into plain words; everything else passes unchanged. */
export function explainRefusal(error: unknown, dataFolder: string): unknown {
  const remedy = error instanceof EmbeddedPostgresError ? undefined : refusals[systemCode(error) ?? ''];
  if (remedy === undefined) return error;
  const message = `The data folder ${dataFolder} cannot be used (${systemCode(error)}). No data was lost. ${remedy}`;
  return new EmbeddedPostgresError('FOLDER_UNREACHABLE', message, { cause: error });
}
