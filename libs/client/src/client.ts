import { readAnswer, readData } from './answer';
import { attemptWithin, startDeadline } from './attempt';
import type { ClientLanguage } from './client-texts';
import { mayRepeat, type Operation } from './operation';
import { SessionCookies } from './session-cookies';

export interface ClientOptions {
  /** Where the server is, for example `https://qingce.county.example`; a browser's own origin is `location.origin`. */
  url: string;
  /** An access token for programs. Without it the session of `SignInDocument` is used. */
  token?: string;
  /** What sends requests; the platform's `fetch` unless given. */
  fetch?: typeof fetch;
  /** Language of messages, Chinese unless given. */
  language?: ClientLanguage;
  /** How long a request may take in all, attempts included, in milliseconds; 30,000 unless given. */
  timeoutMs?: number;
}

export interface RequestOptions {
  /** Ends the request; it then throws `CANCELLED`. */
  signal?: AbortSignal;
}

export interface UploadOptions extends RequestOptions {
  /** An hour unless given. */
  timeoutMs?: number;
}

/** Bytes in the hand or on their way. Browsers other than Chromium take no streams: give them the `File` itself. */
export type UploadContent = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

export interface UploadedFile {
  /** For `StartIntakeInput.fileId`. */
  id: string;
  name: string;
  size: number;
  sha256: string;
}

export interface QingceClient {
  /**
   * Sends an operation and gives its data, whole. After a failure of the network it tries twice more, if the operation
   * is a query or its `input` carries a `requestId`.
   * @throws QingceError and nothing else
   */
  request<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, options?: RequestOptions): Promise<Data>;
  /**
   * Hands in a file, once: it is not tried again, because a stream is gone when it is read.
   * @throws QingceError and nothing else
   */
  upload(content: UploadContent, name: string, options?: UploadOptions): Promise<UploadedFile>;
}

const REQUEST_TIMEOUT = 30_000;
const UPLOAD_TIMEOUT = 3_600_000;

/** A client of one server for one user: it keeps the session, so a second user needs a second client. */
export function createClient({ url, token, fetch: send = fetch, language = 'zh', timeoutMs = REQUEST_TIMEOUT }: ClientOptions): QingceClient {
  const graphqlUrl = new URL('/graphql', url);
  const filesUrl = new URL('/files', url);
  const cookies = new SessionCookies();

  const post = async (address: URL, headers: Record<string, string>, body: string | UploadContent, signal: AbortSignal): Promise<Response> => {
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : cookies.headers();
    const response = await send(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-language': language, ...authorization, ...headers },
      body,
      signal,
      credentials: 'same-origin',
      // A redirection would carry the token, and perhaps a register, to somebody else: it is read as a bad answer.
      redirect: 'manual',
      ...(body instanceof ReadableStream && { duplex: 'half' as const }),
    });
    if (!token) cookies.keep(response.headers);
    return response;
  };

  return {
    request(operation, variables, { signal } = {}) {
      const query = operation.toString();
      const body = JSON.stringify({ query, variables });
      const deadline = startDeadline(timeoutMs, signal, language);
      return attemptWithin(deadline, mayRepeat(query, variables), async () =>
        readData(await post(graphqlUrl, { 'content-type': 'application/json' }, body, deadline.signal), language),
      );
    },

    upload(content, name, { signal, timeoutMs: uploadTimeoutMs = UPLOAD_TIMEOUT } = {}) {
      const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), 'x-requested-with': 'qingce' };
      const deadline = startDeadline(uploadTimeoutMs, signal, language);
      return attemptWithin(deadline, false, async () => readAnswer(await post(filesUrl, headers, content, deadline.signal), language));
    },
  };
}
