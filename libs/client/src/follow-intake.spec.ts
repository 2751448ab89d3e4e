import { createClient } from './client';
import { followIntake } from './follow-intake';
import { json, startTestServer, type TestServer } from './testing/test-server';

let server: TestServer;
afterEach(() => server.stop());

const job = (status: string, progress: number, phase = status) => json({ data: { intakeJob: { id: '1', status, progress, phase } } });

async function progressOf(url: string, id: string): Promise<number[]> {
  const seen: number[] = [];
  for await (const { progress } of followIntake(createClient({ url }), id, { everyMs: 5 })) seen.push(progress);
  return seen;
}

describe('following an intake', () => {
  it('goes on until the job rests, and gives that last state too', async () => {
    server = await startTestServer(job('UPLOADED', 0), job('CHECKING', 0.4), job('CHECKED', 1), job('APPLYING', 0));
    expect(await progressOf(server.url, '1')).toEqual([0, 0.4, 1]);
    expect(server.requests).toHaveLength(3);
  });

  it('waits for the end of an undo', async () => {
    server = await startTestServer(job('DONE', 0.5, 'UNDOING'), job('UNDONE', 1, 'DONE'), job('UNDONE', 1, 'DONE'));
    expect(await progressOf(server.url, '1')).toEqual([0.5, 1]);
  });

  it('ends at once for a job that is not to be seen', async () => {
    server = await startTestServer(json({ data: { intakeJob: null } }));
    expect(await progressOf(server.url, '1')).toEqual([]);
  });
});
