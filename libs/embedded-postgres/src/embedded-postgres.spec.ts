import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findRunningPostgres, startEmbeddedPostgres } from './index';
import { ask, connect, postmasterOf, TemporaryServers } from './testing/temporary-servers';

let servers: TemporaryServers;
beforeAll(async () => {
  servers = await TemporaryServers.open();
});
afterAll(() => servers.clear());

describe('one data folder through its life', () => {
  it('makes the database on first use and stops it', async () => {
    const lines: string[] = [];
    const server = await servers.start('life', { onLog: (line) => lines.push(line) });
    expect(server.adopted).toBe(false);
    expect(lines.join('\n')).toMatch(/making a new database[^]*started on port/);
    await ask(server, 'CREATE TABLE kept (name text)');
    await ask(server, `INSERT INTO kept VALUES ('张红卫')`);
    expect((await stat(join(servers.folder('life'), 'superuser-password'))).mode & 0o777).toBe(0o600);

    await server.stop();
    await server.stop();
    await expect(ask(server, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(await findRunningPostgres(servers.folder('life'))).toBeNull();
  });

  it('adopts the server that runs', async () => {
    const first = await servers.start('life');
    const found = await findRunningPostgres(servers.folder('life'));
    expect(found).toMatchObject({ adopted: true, port: first.port });
    const second = await servers.start('life');
    expect(second).toMatchObject({ adopted: true, port: first.port });
    expect(await ask(second, 'SELECT name FROM kept')).toBe('张红卫');
  });

  it('survives kill -9 of the server while a child of it is busy and holds its memory', async () => {
    const server = await servers.start('life');
    const busy = await connect(server);
    void busy.query('SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 100000) b').catch(() => undefined);
    expect(await ask(server, `SELECT pg_sleep(0.1)::text || count(*) FROM pg_stat_activity WHERE query LIKE '%generate%b'`)).toBe('1');
    process.kill(await postmasterOf(servers.folder('life')), 'SIGKILL');

    const next = await servers.start('life');
    expect(next.adopted).toBe(false);
    expect(await ask(next, 'SELECT name FROM kept')).toBe('张红卫');
    await next.stop();
  });

  it('leaves a stranger alone that got the number of the former server', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'], { stdio: 'ignore' });
    try {
      const file = [stranger.pid, join(servers.folder('life'), 'cluster'), 1, 5432, '', '127.0.0.1', '1 1', 'ready'];
      await writeFile(join(servers.folder('life'), 'cluster', 'postmaster.pid'), `${file.join('\n')}\n`);
      expect(await findRunningPostgres(servers.folder('life'))).toBeNull();
      const server = await servers.start('life');
      expect(await ask(server, 'SELECT name FROM kept')).toBe('张红卫');
      expect(stranger).toMatchObject({ exitCode: null, signalCode: null });
      await server.stop();
    } finally {
      stranger.kill();
    }
  });

  it('brings a server that does not write safely down before it serves for good', async () => {
    const careless = await servers.start('life');
    const careful = await startEmbeddedPostgres({ dataFolder: servers.folder('life'), settings: { work_mem: '8MB', listen_addresses: '*' } });
    expect(careful.adopted).toBe(false);
    await expect(ask(careless, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    const settings = `SELECT jsonb_object_agg(name, current_setting(name)) FROM unnest('{fsync,synchronous_commit,full_page_writes,shared_buffers,
      work_mem,listen_addresses,unix_socket_directories,timezone,jit,max_wal_size,server_encoding,cluster_name}'::text[]) name`;
    expect(await ask(careful, settings)).toEqual({
      fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', shared_buffers: '256MB', work_mem: '8MB', listen_addresses: '127.0.0.1',
      unix_socket_directories: '', timezone: 'Asia/Shanghai', jit: 'off', max_wal_size: '4GB', server_encoding: 'UTF8',
      cluster_name: expect.stringMatching(/^qingce-/),
    });
    expect(await ask(careful, 'SELECT name FROM kept')).toBe('张红卫');
    const adopted = await servers.start('life');
    expect(adopted.adopted).toBe(true);
    await adopted.stop();
    expect((await readdir(join(servers.folder('life'), 'postgres-log'))).length).toBeGreaterThan(0);
  });
});

it('starts one server when several start at once, in spite of what a killed start left behind', async () => {
  const folder = servers.folder('together');
  await mkdir(join(folder, 'cluster.draft', 'base'), { recursive: true });
  const gone = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => gone.on('exit', resolve));
  await writeFile(join(folder, 'start.lock'), `${gone.pid} 1 x`);

  const all = await Promise.all([1, 2, 3, 4].map(() => servers.start('together')));
  expect(new Set(all.map(({ port }) => port)).size).toBe(1);
  expect(all.filter(({ adopted }) => !adopted)).toHaveLength(1);
  expect((await readdir(folder)).filter((name) => /draft|lock/.test(name))).toEqual([]);
});

it('gives another role an address with a password of its own', async () => {
  const server = await servers.start('together');
  const url = new URL(server.urlFor('a b', 'qingce_app'));
  expect(url).toMatchObject({ username: 'qingce_app', hostname: '127.0.0.1', port: String(server.port), pathname: '/a%20b' });
  expect(url.password).toMatch(/^[0-9a-f]{64}$/);
  expect(url.password).not.toBe(new URL(server.urlFor('postgres')).password);
  expect(new URL((await servers.start('together')).urlFor('a b', 'qingce_app')).password).toBe(url.password);
});

describe('a folder that is not as it should be', () => {
  const place = async (name: string, version: string | null) => {
    await mkdir(join(servers.folder(name), 'cluster'), { recursive: true });
    await writeFile(join(servers.folder(name), 'cluster', version === null ? 'notes.txt' : 'PG_VERSION'), version ?? 'mine');
  };

  it('names the other major version and touches nothing', async () => {
    await place('older', '15\n');
    await expect(servers.start('older')).rejects.toMatchObject({ code: 'OTHER_VERSION', message: expect.stringContaining('PostgreSQL 15') });
    expect(await readdir(servers.folder('older'))).toEqual(['cluster']);
  });

  it('does not write over files of somebody else', async () => {
    await place('foreign', null);
    await expect(servers.start('foreign')).rejects.toMatchObject({ code: 'NOT_A_CLUSTER' });
    expect(await readdir(join(servers.folder('foreign'), 'cluster'))).toEqual(['notes.txt']);
  });

  it('explains what the system refuses', async () => {
    await writeFile(servers.folder('file'), '');
    await expect(servers.start('file')).rejects.toMatchObject({ code: 'FOLDER_UNREACHABLE', message: expect.stringContaining('A file has this name') });
  });

  it('asks for the password file when it is gone', async () => {
    const file = join(servers.folder('together'), 'superuser-password');
    await rename(file, `${file}.away`);
    await expect(servers.start('together')).rejects.toMatchObject({ code: 'PASSWORD_MISSING' });
    await writeFile(file, 'wrong');
    await expect(servers.start('together')).rejects.toMatchObject({ code: 'PASSWORD_REFUSED' });
    await rename(`${file}.away`, file);
  });

  it('finds nothing where there is nothing, and makes nothing', async () => {
    expect(await findRunningPostgres(join(servers.base, 'nowhere'))).toBeNull();
    expect(await readdir(servers.base)).not.toContain('nowhere');
  });

  it('says what PostgreSQL says when it cannot start', async () => {
    await (await servers.start('together')).stop();
    const failing = servers.start('together', { settings: { shared_buffers: 'plenty' } });
    await expect(failing).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('"plenty"') });
    // Some faults show only after the server has opened its own log.
    const later = servers.start('together', { durable: true, settings: { hba_file: '/nowhere' } });
    await expect(later).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('"/nowhere"') });
  });
});
