import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at, root, run, say, seconds } from './workspace.mjs';

/** Small enough for a first start, large enough for pages and lists. */
const county = ['--persons=6000', '--seed=1', '--county=700101', '--defects=5', '--as-of=2020-06-01'];

/**
 * Makes the demonstration county and hands it in as anybody hands in files. What a former start left unfinished is
 * taken up again: the folder of the files stays until everything of them is in the database.
 * @param {string} dataFolder
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stopping
 * @returns {Promise<import('./supervise.mjs').Account[] | null>} null when it was interrupted
 */
export async function loadDemonstration(dataFolder, env, stopping) {
  say('首次启动:正在装入演示县(约 6,000 人,均为虚构)…', 'First start: loading the demonstration county (about 6,000 made-up people)…');
  const begun = performance.now();
  const folder = join(dataFolder, 'demonstration');
  if (!existsSync(folder)) await generate(folder);
  if (stopping.aborted) return null;
  const accounts = await handIn(folder, env, stopping);
  if (!accounts) return null;
  rmSync(folder, { recursive: true, force: true });
  say(`演示县已装入(${seconds(performance.now() - begun)})。`, 'The demonstration county is loaded.');
  return accounts;
}

/** @param {string} folder appears whole or not at all */
async function generate(folder) {
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const { code, output } = await run(process.execPath, [at('dist/tools/sample-county/main.mjs'), ...county, '--out', unfinished]);
  if (code !== 0) throw new Error(`演示县未能生成。 The demonstration county could not be made.\n${output.trim()}`);
  renameSync(unfinished, folder);
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stopping
 * @returns {Promise<import('./supervise.mjs').Account[] | null>}
 */
function handIn(folder, env, stopping) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('dist/apps/api/cli.mjs'), 'demonstration', folder, '--as-of=2020-06-01', '--json'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const end = () => child.kill('SIGTERM');
    stopping.addEventListener('abort', end, { once: true });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      stopping.removeEventListener('abort', end);
      if (stopping.aborted) resolve(null);
      else if (code !== 0) reject(new Error('演示县未能装入,下次启动时继续。 The demonstration county could not be loaded; the next start goes on with it.'));
      else resolve(JSON.parse(output).accounts);
    });
  });
}
