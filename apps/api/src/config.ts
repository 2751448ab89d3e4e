import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the environment says, read once at start; see the README for the settings. */
export interface Config {
  host: string;
  port: number;
  /** A real server's owner URL; undefined means the embedded one under `dataFolder`. */
  databaseUrl: string | undefined;
  databaseApplicationUrl: string | undefined;
  dataFolder: string;
  /** True when the embedded server may be filled with the made-up county on first start. */
  demonstration: boolean;
  tls: { cert: Buffer; key: Buffer } | undefined;
  behindProxy: boolean;
  /** Where the console's build lies. */
  consoleFolder: string;
  role: 'all' | 'server' | 'worker';
  /** Upload limit in bytes. */
  maximumFileSize: number;
}

/** A setting that cannot work; the message says what to do. */
export class ConfigError extends Error {}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

export function readConfig(env: NodeJS.ProcessEnv, workspace: string): Config {
  const host = env['HOST'] || '127.0.0.1';
  const behindProxy = env['QINGCE_BEHIND_PROXY'] === 'on';
  const tls =
    env['TLS_CERT'] && env['TLS_KEY'] ? { cert: readFileSync(env['TLS_CERT']), key: readFileSync(env['TLS_KEY']) } : undefined;
  if (!loopback.has(host) && !tls && !behindProxy) {
    throw new ConfigError(
      `HOST=${host} would send passwords over the network in the clear. Give TLS_CERT and TLS_KEY, or set QINGCE_BEHIND_PROXY=on when a proxy with TLS stands in front.`,
    );
  }
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new ConfigError(`PORT=${env['PORT']} is no port number (1 to 65535).`);
  const databaseUrl = env['DATABASE_URL'] || undefined;
  return {
    host,
    port,
    databaseUrl,
    databaseApplicationUrl: env['DATABASE_APP_URL'] || undefined,
    dataFolder: resolve(env['QINGCE_DATA'] || join(workspace, '.data')),
    demonstration: !databaseUrl && env['QINGCE_DEMO'] !== 'off',
    tls,
    behindProxy,
    consoleFolder: join(workspace, 'dist/apps/admin'),
    role: env['QINGCE_ROLE'] === 'worker' ? 'worker' : env['QINGCE_ROLE'] === 'server' ? 'server' : 'all',
    maximumFileSize: Number(env['QINGCE_MAXIMUM_FILE_SIZE'] || 2 * 1024 ** 3),
  };
}
