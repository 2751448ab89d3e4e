import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './lock.mjs';
import { StartError } from './workspace.mjs';

/** A server whose launcher was killed ends by itself; a new launcher waits so long for its port. */
const handOverLimit = 15_000;

/** @typedef {{ pid: number, address: string, stopping: boolean }} Running */

/** @param {import('./settings.mjs').Settings} settings */
const noteFile = ({ dataFolder }) => join(dataFolder, 'start.json');

/**
 * The launcher that runs already on this data folder, or null. One that is stopping is waited for. Worker processes
 * are not counted: there may be many.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<Running | null>}
 */
export async function findRunning(settings) {
  if (settings.role === 'worker') return null;
  for (;;) {
    const running = readNote(settings);
    if (!running?.stopping) return running;
    await sleep(100);
  }
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Running | null}
 */
function readNote(settings) {
  try {
    const running = JSON.parse(readFileSync(noteFile(settings), 'utf8'));
    return running.pid !== process.pid && isAlive(running.pid) && isLauncher(running.pid) ? running : null;
  } catch {
    return null;
  }
}

/**
 * Another program may have the number of a launcher that was killed.
 * @param {number} pid
 */
function isLauncher(pid) {
  return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
}

/**
 * Tells other launchers of this one, until it ends.
 * @param {import('./settings.mjs').Settings} settings
 * @param {boolean} stopping
 */
export function noteRunning(settings, stopping) {
  if (settings.role === 'worker') return;
  mkdirSync(settings.dataFolder, { recursive: true });
  writeFileSync(noteFile(settings), JSON.stringify({ pid: process.pid, address: settings.address, stopping }));
  if (!stopping) process.on('exit', () => rmSync(noteFile(settings), { force: true }));
}

/**
 * Waits until the port is free, if a launcher of this data folder was killed before it could tidy up.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<boolean>} false when a Qingce answers there
 * @throws {StartError} when another program has it
 */
export async function waitForPort(settings) {
  const { role, port, host, address } = settings;
  if (role === 'worker') return true;
  const giveUp = Date.now() + (existsSync(noteFile(settings)) ? handOverLimit : 0);
  for (;;) {
    const refusal = await tryPort(port, host);
    if (!refusal) return true;
    if (refusal !== 'EADDRINUSE') throw new StartError(explainPort(refusal, port, host));
    const ours = await isQingce(address);
    if (!ours) throw new StartError(explainPort(refusal, port, host));
    if (Date.now() >= giveUp) return false;
    await sleep(300);
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} an error code, or null when it is free
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'UNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isQingce(address) {
  return new Promise((resolve) => {
    // Nothing is sent or trusted here: a certificate of one's own making is good enough to ask who is there.
    const request = (address.startsWith('https') ? requestHttps : requestHttp)(`${address}/health`, { timeout: 2_000, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text) => (body = (body + text).slice(0, 200)));
      response.on('end', () => resolve(body === '{"status":"ok"}'));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
    request.end();
  });
}

/**
 * @param {string} code
 * @param {number} port
 * @param {string} host
 */
function explainPort(code, port, host) {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被其他程序占用。请关闭那个程序,或换一个端口:PORT=${port + 1} npm start\nPort ${port} is used by another program. Close that program or take another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') {
    return `没有权限使用端口 ${port}。请换一个 1024 以上的端口:PORT=4000 npm start\nPort ${port} is not allowed for this account. Take one above 1024: PORT=4000 npm start`;
  }
  return `不能在 ${host}:${port} 上监听(${code})。请检查 HOST 和 PORT。\nCannot listen on ${host}:${port} (${code}). Check HOST and PORT.`;
}
