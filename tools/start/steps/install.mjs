import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { at, run, say, seconds, StartError } from './workspace.mjs';

const stampFile = at('node_modules/.qingce-install');
const lockfile = at('package-lock.json');

/** Installs the packages that package-lock.json names, if they are not there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(at('dist/.install.lock'), async () => {
    if (isInstalled()) return;
    say('正在安装依赖(约一分钟)…', 'Installing packages (about a minute)…');
    const begun = performance.now();
    // Under npm its own program is named in the environment; a bare `npm` is a script that Windows cannot spawn.
    const npm = process.env['npm_execpath'];
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await (npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args));
    if (code !== 0) {
      throw new StartError(
        `安装依赖失败。请检查网络(或 npm 镜像设置 npm config set registry …)后重试。\nInstalling packages failed. Check the network (or the npm registry setting) and try again.\n\n${output.trim()}`,
      );
    }
    writeFileSync(stampFile, fingerprint());
    say(`依赖已安装(${seconds(performance.now() - begun)})。`, 'Packages are installed.');
  });
}

const fingerprint = () => createHash('sha256').update(readFileSync(lockfile)).update(`${process.platform} ${process.arch}`).digest('hex');

function isInstalled() {
  if (!existsSync(at('node_modules'))) return false;
  const wanted = fingerprint();
  if (existsSync(stampFile)) {
    if (readFileSync(stampFile, 'utf8') === wanted) return true;
  }
  if (!matchesLockfile()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/** npm writes down what it installed; somebody may have called it by hand since the stamp was made. */
function matchesLockfile() {
  const installed = at('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(lockfile, 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(installed, 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional, link }]) => path === '' || optional || link || found[path]?.version === version);
}
