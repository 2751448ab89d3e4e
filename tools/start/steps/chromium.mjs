import { existsSync } from 'node:fs';
import { run, say, StartError } from './workspace.mjs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/**
 * The browser for the browser tests; installed where the system allows it.
 * @returns {Promise<string>} its path
 * @throws {StartError} what to do when there is none
 */
export async function ensureChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new StartError(`CHROMIUM_PATH=${named} 不存在。 There is no file CHROMIUM_PATH=${named}.`);
  }
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('正在安装 Chromium(浏览器测试用)…', 'Installing Chromium for the browser tests…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const installed = usual.find((path) => existsSync(path));
    if (installed) return installed;
    throw new StartError(`Chromium 未能安装(apt-get:${code})。 Chromium could not be installed.\n${output.slice(-2_000)}`);
  }
  throw new StartError(
    '浏览器测试需要 Chromium 或 Chrome:请安装,或用 CHROMIUM_PATH 指明位置;npm test -- --without-browser 跳过这些测试。\n' +
      'The browser tests need Chromium or Chrome: install it or name it with CHROMIUM_PATH; npm test -- --without-browser leaves them out.',
  );
}
