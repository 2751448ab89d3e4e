import { type ClientLanguage, clientTexts } from './client-texts';
import { type ErrorCode, QingceError, serverErrorCodes } from './qingce-error';

interface AnsweredError {
  message?: unknown;
  extensions?: { code?: unknown; fields?: Record<string, string>; requestId?: string };
}

/**
 * The data of a GraphQL answer. An answer with data *and* errors throws too: half an answer reads like an empty one.
 * @throws QingceError
 */
export async function readData<Data>(response: Response, language: ClientLanguage): Promise<Data> {
  const body = await readJson(response, language);
  const errors = body['errors'] as AnsweredError[] | undefined;
  const error = Array.isArray(errors) ? errors[0] : undefined;
  if (error) {
    const { code, fields, requestId } = error.extensions ?? {};
    throw new QingceError(knownCode(code, response.status), String(error.message), { fields, requestId });
  }
  const { data } = body;
  if (typeof data === 'object' && data !== null) return data as Data;
  // Too large a body, for one, is refused before GraphQL sees it.
  throw response.ok ? notOurs(language) : refusal(body, response.status);
}

/**
 * What a route beside GraphQL answers.
 * @throws QingceError
 */
export async function readAnswer<Data>(response: Response, language: ClientLanguage): Promise<Data> {
  const body = await readJson(response, language);
  if (response.ok) return body as Data;
  throw refusal(body, response.status);
}

function refusal(body: Record<string, unknown>, status: number): QingceError {
  const { code, message, fields, requestId } = body as { code?: unknown; message?: unknown } & AnsweredError['extensions'];
  return new QingceError(status === 413 ? 'LIMIT_EXCEEDED' : knownCode(code, status), String(message), { fields, requestId });
}

async function readJson(response: Response, language: ClientLanguage): Promise<Record<string, unknown>> {
  // A text that breaks off is a failure of the network and is left to the caller; a whole one that is no JSON is not.
  const text = await response.text();
  if ([502, 503, 504].includes(response.status)) throw new QingceError('UNAVAILABLE', clientTexts.UNAVAILABLE[language]);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // no JSON: answered below
  }
  throw notOurs(language);
}

function knownCode(code: unknown, status: number): ErrorCode {
  return serverErrorCodes.find((known) => known === code) ?? (status >= 500 ? 'INTERNAL' : 'BAD_REQUEST');
}

function notOurs(language: ClientLanguage): QingceError {
  return new QingceError('BAD_ANSWER', clientTexts.BAD_ANSWER[language]);
}
