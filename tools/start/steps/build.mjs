import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { at, run, say, seconds, StartError } from './workspace.mjs';

const projects = ['api', 'admin', 'sample-county'];
const sources = ['apps/api', 'apps/admin', 'libs', 'tools/sample-county', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const results = ['dist/apps/api/main.mjs', 'dist/apps/api/cli.mjs', 'dist/apps/admin/index.html', 'dist/tools/sample-county/main.mjs'];
const stampFile = at('dist/.build-stamp');

/** Nx as our scripts call it: no daemon that outlives them, no terminal interface. */
export const nxEnvironment = () => ({ ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' });
export const nx = at('node_modules/nx/dist/bin/nx.js');

/**
 * Builds what is not built from the sources as they are now. Asking Nx takes seconds even when it has nothing to do;
 * so a look at the files comes first: no source may differ in name, size or time from the last build, and no result in
 * what is in it, since Nx may have put it there again.
 */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock(at('dist/.build.lock'), async () => {
    if (isBuilt()) return;
    say('正在构建…', 'Building…');
    const begun = performance.now();
    // Taken before: what is edited while the build runs makes the next start build again.
    const before = fingerprint(sources);
    const { code, output } = await run(process.execPath, [nx, 'run-many', '-t', 'build', '-p', projects.join(','), '--output-style=static'], { env: nxEnvironment() });
    if (code !== 0) throw new StartError(`构建失败。 The build failed.\n\n${output.trim()}`);
    writeFileSync(stampFile, `${before} ${contentOf(results)}`);
    say(`构建完成(${seconds(performance.now() - begun)})。`, 'Built.');
  });
}

function isBuilt() {
  if (!existsSync(stampFile) || !results.every((path) => existsSync(at(path)))) return false;
  return readFileSync(stampFile, 'utf8') === `${fingerprint(sources)} ${contentOf(results)}`;
}

/** @param {readonly string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf)) {
    const { size, mtimeMs } = statSync(at(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {readonly string[]} paths */
function contentOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(at(path)));
  return hash.digest('hex');
}

/**
 * The files that a build reads: no tests, nothing hidden.
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!statSync(at(path)).isDirectory()) return [path];
  return readdirSync(at(path))
    .filter((name) => name !== 'node_modules' && !name.startsWith('.') && !/\.spec\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
