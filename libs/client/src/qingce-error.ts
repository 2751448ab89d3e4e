/** Codes that the server gives; see the API's description of errors. */
export const serverErrorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PASSWORD_CHANGE_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'INTERNAL',
] as const;

/**
 * - `OFFLINE` the server was not reached, or the connection broke before the answer was complete
 * - `TIMEOUT` no complete answer in time; a command may have been carried out all the same
 * - `CANCELLED` the caller's own signal ended the request
 * - `UNAVAILABLE` something in between answered that the server is away (502, 503, 504)
 * - `BAD_REQUEST` the server did not understand the request: this client and the server are of different versions
 * - `BAD_ANSWER` what answered is not this server: no JSON, or no data in it
 */
export type ErrorCode =
  | (typeof serverErrorCodes)[number]
  | 'OFFLINE'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'UNAVAILABLE'
  | 'BAD_REQUEST'
  | 'BAD_ANSWER';

export interface ErrorDetails {
  /** Inputs that are wrong, each with what to do about it, in the client's language. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** The server's number of the request, to tell the administrator; not the id of a command. */
  requestId?: string | undefined;
  cause?: unknown;
}

/** The one error that every call of the client throws. `message` is in the client's language and fit for a user. */
export class QingceError extends Error {
  override readonly name = 'QingceError';
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly requestId: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { fields, requestId, cause }: ErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.fields = fields;
    this.requestId = requestId;
  }
}
