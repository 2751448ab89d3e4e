import { createClient } from './client';
import { json, hangUp, startTestServer, type TestServer } from './testing/test-server';

const stored = { id: '0198', name: '清单.csv', size: 6, sha256: '00' };

let server: TestServer;
afterEach(() => server.stop());

const streamOf = (...pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });

describe('an upload', () => {
  it.each([
    ['bytes', () => new TextEncoder().encode('序号,姓名')],
    ['a file', () => new Blob(['序号,姓名'])],
    ['a stream', () => streamOf('序号', ',姓名')],
  ])('sends %s as they are, with the name of the file', async (_, content) => {
    server = await startTestServer(json(stored, 201));
    expect(await createClient({ url: server.url, token: 't' }).upload(content(), '清单.csv')).toEqual(stored);
    const [request] = server.requests;
    expect(request?.path).toBe('/files');
    expect(request?.body.toString()).toBe('序号,姓名');
    expect(request?.headers).toMatchObject({ 'x-file-name': encodeURIComponent('清单.csv'), 'x-requested-with': 'qingce', authorization: 'Bearer t' });
  });

  it('says what the server refused', async () => {
    server = await startTestServer(json({ code: 'LIMIT_EXCEEDED', message: '文件太大。', requestId: 'r-2' }, 413));
    const upload = createClient({ url: server.url }).upload(new Blob(['x']), 'roll.csv');
    await expect(upload).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', message: '文件太大。', requestId: 'r-2' });
  });

  it('is not tried twice', async () => {
    server = await startTestServer(hangUp, json(stored, 201));
    await expect(createClient({ url: server.url }).upload(new Blob(['x']), 'roll.csv')).rejects.toMatchObject({ code: 'OFFLINE' });
    expect(server.requests).toHaveLength(1);
  });
});
