/** How an upload ended. */
export type UploadOutcome =
  | { readonly state: 'DONE'; readonly fileId: string }
  | { readonly state: 'REFUSED'; readonly status: number; readonly message: string }
  | { readonly state: 'BROKEN' }
  | { readonly state: 'CANCELLED' };

export interface Upload {
  readonly finished: Promise<UploadOutcome>;
  cancel(): void;
}

const bodyOf = (text: string): Record<string, unknown> => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** What the server's answer to `POST /files` means. */
export function readUploadAnswer(status: number, text: string): UploadOutcome {
  const { id, message } = bodyOf(text);
  if (status === 201 && typeof id === 'string') return { state: 'DONE', fileId: id };
  if (status === 0) return { state: 'BROKEN' };
  return { state: 'REFUSED', status, message: typeof message === 'string' ? message : '' };
}

/** Streams a file to the server; XMLHttpRequest, because only it tells how much has gone out. */
export function uploadFile(file: File, language: string, onProgress: (sent: number) => void): Upload {
  const request = new XMLHttpRequest();
  const finished = new Promise<UploadOutcome>((resolve) => {
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => resolve(readUploadAnswer(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ state: 'BROKEN' }));
    request.addEventListener('abort', () => resolve({ state: 'CANCELLED' }));
    request.open('POST', '/files');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('X-Requested-With', 'qingce');
    request.setRequestHeader('X-Language', language);
    request.send(file);
  });
  return { finished, cancel: () => request.abort() };
}
