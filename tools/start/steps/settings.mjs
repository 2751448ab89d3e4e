import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { at, StartError } from './workspace.mjs';

/**
 * @typedef {{ role: 'all' | 'server' | 'worker', host: string, port: number, secure: boolean, dataFolder: string, databaseUrl: string | undefined, address: string }} Settings
 */

const usage = `npm start [-- --role=all|server|worker]

PORT=4000  HOST=127.0.0.1  DATABASE_URL=postgres://…  QINGCE_DATA=.data  QINGCE_DEMO=off
TLS_CERT=… TLS_KEY=…  QINGCE_BEHIND_PROXY=on`;

/**
 * What the launcher itself needs of the settings; the server reads and judges them all.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(args, env) {
  let role = env['QINGCE_ROLE'] || 'all';
  try {
    const { values } = parseArgs({ args, options: { role: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) throw new StartError(usage, 0);
    role = values.role ?? role;
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(`${/** @type {Error} */ (error).message}\n\n${usage}`);
  }
  if (role !== 'all' && role !== 'server' && role !== 'worker') throw new StartError(`--role=${role}?\n\n${usage}`);
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT=${env['PORT']} 不是端口号(1 到 65535)。\nPORT=${env['PORT']} is no port number (1 to 65535).`);
  }
  const secure = Boolean(env['TLS_CERT'] && env['TLS_KEY']);
  return {
    role,
    host,
    port,
    secure,
    dataFolder: resolve(env['QINGCE_DATA'] || at('.data')),
    databaseUrl: env['DATABASE_URL'] || undefined,
    address: addressOf(secure, host, port),
  };
}

/**
 * An address that a browser on this machine can open.
 * @param {boolean} secure
 * @param {string} host
 * @param {number} port
 */
function addressOf(secure, host, port) {
  const local = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${secure ? 'https' : 'http'}://${local.includes(':') ? `[${local}]` : local}:${port}`;
}
