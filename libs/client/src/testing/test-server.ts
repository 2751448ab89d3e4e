import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body of an operation, read as JSON. */
  operation: { query: string; variables: { input?: Record<string, unknown> } & Record<string, unknown> };
}

export type Answer = (response: ServerResponse, request: SeenRequest) => void;

export interface TestServer {
  url: string;
  requests: SeenRequest[];
  stop(): Promise<void>;
}

/** A server on a real socket that gives its answers in turn, the last one for ever. */
export async function startTestServer(...answers: Answer[]): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((seen) => {
      requests.push(seen);
      answers[Math.min(requests.length, answers.length) - 1]?.(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  const operation = request.url === '/graphql' ? (JSON.parse(body.toString()) as SeenRequest['operation']) : { query: '', variables: {} };
  return { path: request.url ?? '', headers: request.headers, body, operation };
}

/** Answers as the API does: JSON with a status. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Breaks the connection before any answer. */
export const hangUp: Answer = (response) => response.destroy();

/** Begins an answer and breaks off in the middle. */
export const breakOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"data":{"server":');
  setTimeout(() => response.destroy(), 20);
};

/** Never answers. */
export const silence: Answer = () => undefined;
