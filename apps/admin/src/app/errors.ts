import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What the server calls it (`extensions.code`), and two that only a browser can see. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'INTERNAL'
  | 'UNREACHABLE';

/** An error as a page can show it. */
export interface Problem {
  readonly code: ErrorCode;
  /** The server's own sentence, in the asked language; empty when it never answered. */
  readonly message: string;
  /** Messages by input field, for forms. */
  readonly fields: Readonly<Record<string, string>>;
  /** To quote to whoever looks after the server. */
  readonly requestId: string | null;
  readonly retryable: boolean;
}

const codes: Readonly<Record<string, ErrorCode>> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  CONFLICT: 'CONFLICT',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  PASSWORD_CHANGE_REQUIRED: 'PASSWORD_CHANGE_REQUIRED',
};

const byStatus: Readonly<Record<number, ErrorCode>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'LIMIT_EXCEEDED', 429: 'LIMIT_EXCEEDED' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const problem = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): Problem => ({
  code,
  message,
  fields: isRecord(extensions['fields'])
    ? Object.fromEntries(Object.entries(extensions['fields']).map(([name, text]) => [name, String(text)]))
    : {},
  requestId: textOf(extensions['requestId']),
  retryable: code === 'UNREACHABLE' || code === 'INTERNAL' || code === 'LIMIT_EXCEEDED',
});

/** The one place that turns whatever was thrown into what a page shows. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const extensions = first?.extensions ?? {};
    return problem(codes[String(extensions['code'])] ?? 'INTERNAL', first?.message ?? '', extensions);
  }
  if (ServerError.is(error)) return problemOfStatus(error.statusCode);
  return problem('UNREACHABLE', '');
}

/** The same for a plain HTTP answer (uploads, downloads) whose body is `{ code, message }`. */
export function problemOfStatus(status: number, body: unknown = null): Problem {
  const details = isRecord(body) ? body : {};
  const code = codes[String(details['code'])] ?? byStatus[status] ?? (status >= 502 && status <= 504 ? 'UNREACHABLE' : 'INTERNAL');
  return problem(code, textOf(details['message']) ?? '', details);
}

/** Carries a plain HTTP failure to wherever errors are shown. */
export class HttpProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** As {@link problemOf}, also for failures of uploads and downloads. */
export const anyProblemOf = (error: unknown): Problem => (error instanceof HttpProblem ? error.problem : problemOf(error));
