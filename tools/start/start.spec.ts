import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCounty } from '@qingce/sample-county';
import { answers, childOf, databaseOf, type Ended, eventually, freePort, isRunning, run, type Running } from './testing/processes';

const folder = mkdtempSync(join(tmpdir(), 'qingce-start-'));
const dataFolder = join(folder, 'data');
const file = (name: string): string => join(folder, name);
let port = 0;
let address = '';
const started: Running[] = [];

function start(env: Record<string, string> = {}): Running {
  const running = run('start.mjs', [], { QINGCE_DATA: dataFolder, PORT: String(port), QINGCE_DEMO: 'off', ...env });
  started.push(running);
  return running;
}

const qingce = (args: string[], input?: string, data = dataFolder): Promise<Ended> => run('qingce.mjs', args, { QINGCE_DATA: data }, input).ended;

beforeAll(async () => {
  port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const county = generateCounty({ persons: 400, seed: 5, county: '700101', defects: 1, asOf: '2020-06-01' });
  writeFileSync(file('areas.csv'), [...county.areasCsv()].join(''));
  writeFileSync(file('roll.csv'), [...county.rollCsv()].join(''));
  writeFileSync(file('broken.csv'), '姓名,性别\n张三,男\n');
});

afterAll(async () => {
  for (const running of started) running.process.kill('SIGTERM');
  await Promise.all(started.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

describe('npm start', () => {
  let server: Running;

  it('says where it is once it answers, and a second one says the same and goes', async () => {
    server = start();
    await server.says(`${address}/graphql`);
    expect(await answers(address)).toBe(true);
    const second = await start().ended;
    expect(second).toMatchObject({ code: 0, err: expect.stringContaining(`Qingce runs already at ${address}`) });
    expect(await answers(address)).toBe(true);
  });

  it('is there again after its server was killed, and after the database was', async () => {
    const killed = childOf(server.process.pid ?? 0);
    process.kill(killed, 'SIGKILL');
    await eventually(() => !isRunning(killed));
    await eventually(() => answers(address));

    const database = databaseOf(dataFolder);
    process.kill(database, 'SIGKILL');
    await eventually(() => !isRunning(database));
    await eventually(() => answers(address));
    expect(databaseOf(dataFolder)).not.toBe(database);
    expect(server.said().split('starting it again')).toHaveLength(3);
  });

  describe('with the command line beside it', () => {
    it('checks a table without writing, then applies it, and knows it when it comes again', async () => {
      const checked = await qingce(['intake', 'areas', file('areas.csv')]);
      expect(checked).toMatchObject({ code: 0, err: expect.stringContaining('--apply') });
      expect(JSON.parse((await qingce(['intake', 'areas', file('areas.csv'), '--apply', '--json'])).out)).toMatchObject({ status: 'DONE', unchanged: false, rowsRejected: 0 });
      const roll = await qingce(['intake', 'roll', file('roll.csv'), '--as-of', '2020-06-01', '--apply', '--json']);
      expect(roll.code).toBe(0);
      expect(JSON.parse(roll.out)).toMatchObject({ status: 'DONE', countyCode: '700101', rowsRead: 400, changes: { personsAdded: 400 }, rejections: [] });
      const again = await qingce(['intake', 'roll', file('roll.csv'), '--as-of', '2020-06-01', '--apply', '--json']);
      expect({ ...again, out: JSON.parse(again.out) }).toMatchObject({ code: 0, out: { unchanged: true } });
    });

    it('takes no file that is none, in the language of the system', async () => {
      expect(await qingce(['intake', 'roll', file('broken.csv')])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Required columns are missing') });
      expect(await qingce(['intake', 'roll', file('nowhere.csv')])).toMatchObject({ code: 2, err: expect.stringContaining('There is no file') });
      expect(await qingce(['intake', 'births', file('roll.csv')])).toMatchObject({ code: 2, err: expect.stringContaining('There are: areas, roll') });
      const chinese = await run('qingce.mjs', ['intake', 'births', file('roll.csv')], { QINGCE_DATA: dataFolder, LANG: 'zh_CN.UTF-8' }).ended;
      expect(chinese).toMatchObject({ code: 2, err: expect.stringContaining('不认识的种类') });
    });

    it('hands out results alone on standard output', async () => {
      const { out, code } = await qingce(['export', 'discrepancies', '--format', 'jsonl']);
      expect(code).toBe(0);
      const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { rule: string; rows: number[] });
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.find(({ rule }) => rule === 'N02')?.rows).toEqual([expect.any(Number)]);
      const catalogue = JSON.parse((await qingce(['rules', '--json'])).out) as { code: string }[];
      expect(catalogue.map((rule) => rule.code)).toEqual(expect.arrayContaining(['N02', 'D01', 'X06']));
      expect(await qingce(['verify', 'counters', '--json'])).toMatchObject({ code: 0, out: '{\n  "differences": []\n}\n' });
    });

    it('makes an administrator with the password that it reads', async () => {
      const made = await qingce(['create-administrator', '--user-name', 'wang', '--display-name', '王', '--password-stdin', '--json'], 'correct horse battery\n');
      expect(made.code).toBe(0);
      expect(JSON.parse(made.out)).toEqual({ userName: 'wang', displayName: '王', countyCode: '700101', initialPassword: null });
      expect((await qingce(['create-administrator', '--user-name', 'wang', '--display-name', '王'])).code).toBe(1);
    });

    it('backs up, and restores into another data folder but not over data', async () => {
      expect((await qingce(['backup', file('all.tar.gz')])).out).toBe(`${file('all.tar.gz')}\n`);
      const other = join(folder, 'other');
      expect(await qingce(['restore', file('all.tar.gz'), '--json'], '', other)).toMatchObject({ code: 0 });
      expect(await qingce(['restore', file('all.tar.gz')], '', other)).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    });
  });

  it('stops in good order when it is asked to, and takes the database along', async () => {
    const database = databaseOf(dataFolder);
    server.process.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
    expect(isRunning(database)).toBe(false);
  });

  it('says who has the port when another program has it', async () => {
    const other = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    expect(await start().ended).toMatchObject({ code: 1, err: expect.stringContaining(`Port ${port} is used by another program`) });
    await new Promise((resolve) => other.close(resolve));
  });

  it('finishes the demonstration county after a launcher that was killed in the middle of it', async () => {
    const env = { QINGCE_DEMO: 'on', QINGCE_DATA: join(folder, 'demonstration') };
    const first = start(env);
    await first.says('First start');
    first.process.kill('SIGKILL');
    await first.ended;

    const second = start(env);
    await second.says('Demonstration accounts');
    expect(second.said()).toMatch(/admin +qingce-demo/);
    const found = await qingce(['verify', 'counters'], '', env.QINGCE_DATA);
    expect(found).toMatchObject({ code: 0 });
    second.process.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });
});
