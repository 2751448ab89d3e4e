import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language, LocalizedText } from '@qingce/standards';
import { isDatabaseError, problemOfDatabaseError } from './database-problem';
import { Problem } from './problem';

/** Codes of what is wrong with a request itself: their messages concern the query, not our inside, and may go out. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'LIMIT_EXCEEDED',
]);

const internal: LocalizedText = {
  zh: '服务器内部错误,没有保存任何内容。请把请求编号告诉管理员。',
  en: 'Internal error; nothing was saved. Give the request number to the administrator.',
};

/** The problem behind an error, or undefined when nobody foresaw it. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return isDatabaseError(cause) ? problemOfDatabaseError(cause) : undefined;
}

/**
 * The one mapping from what was thrown to what leaves the server. Internals never do: an unexpected error is logged
 * and only its request id goes out. The texts in both languages are chosen from by `localizeErrors`.
 */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const problem = problemOf(original);
    const { path, locations } = formatted;
    if (problem) {
      return { message: problem.text.zh, path, locations, extensions: { code: problem.code, text: problem.text, fieldTexts: problem.fields } };
    }
    const code = limitOf(error) ?? formatted.extensions?.['code'];
    if (original instanceof GraphQLError && typeof code === 'string' && requestCodes.has(code)) {
      return { message: formatted.message, path, locations, extensions: { code } };
    }
    log(loggable(original));
    return { message: internal.zh, path, locations, extensions: { code: 'INTERNAL', text: internal } };
  };
}

/** What of an unexpected error may stand in a log: database errors carry rows and parameters, that is, people. */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = 'driverError' in error ? error.driverError : error;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  if (!isDatabaseError(cause)) return { name: error.name, message: error.message, frames };
  return { name: error.name, sqlState: cause.code, constraint: cause.constraint, frames };
}

/** Apollo gives every broken validation rule one code; what breaks a limit keeps its own. */
function limitOf(error: unknown): string | undefined {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  return cause instanceof GraphQLError && cause.extensions['code'] === 'LIMIT_EXCEEDED' ? 'LIMIT_EXCEEDED' : undefined;
}

/** Puts the caller's language and, for internal errors, the request's number into formatted errors. */
export function localizeErrors(errors: readonly GraphQLFormattedError[], language: Language, requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { text, fieldTexts, ...extensions } = (error.extensions ?? {}) as {
      text?: LocalizedText;
      fieldTexts?: Record<string, LocalizedText>;
      code?: string;
    };
    const fields = fieldTexts && Object.fromEntries(Object.entries(fieldTexts).map(([name, value]) => [name, value[language]]));
    return {
      ...error,
      message: text?.[language] ?? error.message,
      extensions: { ...extensions, ...(fields && { fields }), ...(extensions.code === 'INTERNAL' && { requestId }) },
    };
  });
}
