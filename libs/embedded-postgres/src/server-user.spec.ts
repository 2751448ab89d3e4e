import { existsSync } from 'node:fs';
import { chmod, mkdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { startEmbeddedPostgres } from './index';
import { ask, TemporaryServers } from './testing/temporary-servers';

/** Only root has a choice to make. */
const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? describe : describe.skip;

asRoot('a server that is started by root', () => {
  let servers: TemporaryServers;
  const path = process.env.PATH;
  const owner = async (name: string) => (await stat(join(servers.folder(name), 'cluster', 'PG_VERSION'))).uid;

  beforeAll(async () => {
    servers = await TemporaryServers.open();
  });
  afterEach(() => {
    process.env.PATH = path;
  });
  afterAll(() => servers.clear());

  it('belongs to an account when user namespaces are refused, and stays with it when they are not', async () => {
    process.env.PATH = '';
    const first = await servers.start('given');
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    const account = await owner('given');
    expect(account).toBeGreaterThan(0);

    process.env.PATH = path;
    const second = await servers.start('given');
    expect(await ask(second, 'SELECT n FROM kept')).toBe(1);
    expect(await owner('given')).toBe(account);
    await second.stop();
  });

  it('is handed to an account when it began as root in a namespace', async () => {
    const first = await servers.start('moved');
    await ask(first, 'CREATE TABLE kept AS SELECT 2 AS n');
    await first.stop();
    process.env.PATH = '';
    const second = await servers.start('moved');
    expect(await ask(second, 'SELECT n FROM kept')).toBe(2);
    expect(await owner('moved')).toBeGreaterThan(0);
    await second.stop();
  });

  it('says so when no account can reach a closed folder, and works where one capability helps', async () => {
    const closed = join(servers.base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    process.env.PATH = '';
    await expect(startEmbeddedPostgres({ dataFolder: join(closed, 'data'), durable: false })).rejects.toMatchObject({ code: 'FOLDER_UNREACHABLE' });

    if (!existsSync('/usr/bin/setpriv')) return;
    const onlySetpriv = join(servers.base, 'bin');
    await mkdir(onlySetpriv);
    await chmod(onlySetpriv, 0o755);
    await symlink('/usr/bin/setpriv', join(onlySetpriv, 'setpriv'));
    process.env.PATH = onlySetpriv;
    const server = await servers.start(join('closed', 'data'));
    expect(await ask(server, 'SELECT 1')).toBe(1);
    expect(await owner(join('closed', 'data'))).toBeGreaterThan(0);
    await server.stop();
  });
});
