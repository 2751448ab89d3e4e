import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt, nx, nxEnvironment } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { countTests, failedTasks } from './test-count.mjs';
import { root, seconds } from './workspace.mjs';

/**
 * Everything that is checked before a change is taken: lint with module boundaries, types, unit, API and browser tests.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function testProduct(args) {
  const { values } = parseArgs({ args, options: { 'without-browser': { type: 'boolean', default: false } } });
  const begun = performance.now();
  await ensureInstalled();
  const browser = values['without-browser'] ? undefined : await ensureChromium();
  await ensureBuilt();
  // Nx writes down the graph of projects before it runs anything; without it the rule of module boundaries is silent.
  const { code, output } = await runNx(
    ['run-many', '-t', 'lint', 'typecheck', 'test', '--parallel=2', '--output-style=static', ...(browser ? [] : ['--exclude=admin-e2e'])],
    { ...nxEnvironment(), ...(browser && { CHROMIUM_PATH: browser }) },
  );
  const { passed, failed } = countTests(output);
  const verdict = code === 0 ? '全部通过 All checks passed' : `失败 Failed: ${failedTasks(output).join(', ')}`;
  console.log(`\n${verdict} (${seconds(performance.now() - begun)})`);
  console.log(`${passed} passed, ${failed} failed`);
  return code === 0 && failed === 0 ? 0 : 1;
}

/**
 * Shows what Nx says as it says it, and keeps it.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNx(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [nx, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
