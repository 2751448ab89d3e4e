import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRoll } from './readme.example';
import { json, startTestServer } from './testing/test-server';

const text = (name: string) => readFileSync(join(__dirname, name), 'utf8');

describe('the README', () => {
  it('shows the example as it is', () => {
    const [, shown] = /```ts\n([\s\S]*?)```/.exec(text('../README.md')) ?? [];
    expect(shown).toBe(text('readme.example.ts').replace("'./index'", "'@qingce/client'"));
  });

  it('shows an example that runs', async () => {
    const server = await startTestServer(
      json({ id: 'file-1', name: 'roll.csv', size: 4, sha256: '00' }, 201),
      json({ data: { startIntake: { id: 'job-1', status: 'CHECKING' } } }),
      json({ data: { intakeJob: { id: 'job-1', status: 'DONE', failureEn: null } } }),
      json({ data: { county: { name: '青册县', progress: { persons: 6012, openErrors: 7 } } } }),
    );
    expect(await loadRoll(server.url, 'secret', new Blob(['序号']))).toBe('青册县: 6012 persons, 7 errors to decide');
    expect(server.requests[1]?.operation.variables.input).toMatchObject({ fileId: 'file-1', kind: 'ROLL', apply: true });
    await server.stop();
    expect(await loadRoll(server.url, 'secret', new Blob(['序号']))).toBe('No network: look again later.');
  });
});
