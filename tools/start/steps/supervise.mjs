import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, root, say } from './workspace.mjs';

const waits = [200, 500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** After so long in good health a failure is a new one. */
const healthyAfter = 60_000;
const stopLimit = 30_000;

/**
 * @typedef {{ address?: string, demonstration: { wanted: boolean, accounts: Account[] | null } }} Ready
 * @typedef {{ userName: string, password: string, role: string, displayName: string }} Account
 */

/**
 * Keeps one server process: started again whenever it dies of something else than its own decision, until it is asked
 * to stop.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stopping
 * @param {(ready: Ready) => Promise<void>} onReady runs each time the server answers; awaited before the server is stopped
 * @returns {Promise<number>} the exit code
 */
export async function supervise(env, stopping, onReady) {
  let wasReady = false;
  let failures = 0;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Promise<void>} */
  let work = Promise.resolve();

  stopping.addEventListener('abort', async () => {
    say('正在停止…', 'Stopping…');
    await work;
    child?.kill('SIGTERM');
    setTimeout(() => child?.kill('SIGKILL'), stopLimit).unref();
  });

  while (!stopping.aborted) {
    const begun = Date.now();
    // graphql checks types in a slow way unless it is told that nobody is developing; answers are short-lived objects by the thousand.
    child = fork(at('dist/apps/api/main.mjs'), [], { cwd: root, env: { NODE_ENV: 'production', ...env }, execArgv: ['--max-semi-space-size=64'] });
    child.on('message', (/** @type {Ready} */ ready) => {
      wasReady = true;
      work = work.then(() => onReady(ready)).catch((error) => console.error(error instanceof Error ? error.message : error));
    });
    const { code, signal } = await ending(child);
    if (stopping.aborted) return code === 0 ? 0 : 1;
    if (code === 0) return 0;
    // What was wrong from the start does not get better by trying; it has said itself what it is.
    if (!signal && !wasReady) return code ?? 1;
    if (Date.now() - begun > healthyAfter) failures = 0;
    const wait = waits[Math.min(failures++, waits.length - 1)] ?? 0;
    say(`服务意外停止(${signal ?? code}),正在重新启动…`, `The server stopped unexpectedly (${signal ?? code}); starting it again.`);
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
  }
  return 0;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null, signal: string | null }>}
 */
function ending(child) {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ code: 1, signal: null });
    });
  });
}
