import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const workspace = join(__dirname, '../../../..');

export interface ProductOptions {
  /** Its data folder. */
  readonly folder: string;
  readonly port: number;
  /** Loads the demonstration county, as a first `npm start` does; otherwise it starts empty. */
  readonly demonstration: boolean;
}

export interface Product extends ProductOptions {
  readonly address: string;
  /** Ends it as Ctrl-C does and waits until it has ended. */
  stop(): Promise<void>;
}

/** Nx hands its own settings down to what it runs; the product is started as from a fresh terminal. */
function environment({ folder, port, demonstration }: ProductOptions): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(NX_|JEST_|NODE_ENV$|DATABASE_|QINGCE_|TLS_|HOST$)/.test(name));
  return { ...Object.fromEntries(own), QINGCE_DATA: folder, QINGCE_DEMO: demonstration ? 'on' : 'off', PORT: String(port), LANG: 'zh_CN.UTF-8' };
}

/**
 * Runs what `npm start` runs and waits until it says that it is ready.
 * @throws Error with all it said, when it ends before
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const child = spawn(process.execPath, ['tools/start/start.mjs'], { cwd: workspace, env: environment(options), stdio: ['ignore', 'ignore', 'pipe'] });
  const killWithUs = () => void child.kill('SIGTERM');
  process.once('exit', killWithUs);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const readyLine = options.demonstration ? '演示账号' : '清册已启动';

  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      if (said.includes(readyLine)) resolve();
    });
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`The product ended with ${code} before it was ready:\n${said}`)));
  });

  return {
    ...options,
    address: `http://127.0.0.1:${options.port}`,
    stop: async () => {
      process.off('exit', killWithUs);
      child.kill('SIGTERM');
      const code = await ended;
      if (code !== 0) throw new Error(`The product did not stop cleanly (${code}):\n${said}`);
    },
  };
}

export interface NewAdministrator {
  readonly userName: string;
  readonly initialPassword: string;
}

/** Makes the first administrator by the command line, beside the running server. */
export async function createAdministrator(product: Product, userName: string, countyCode: string): Promise<NewAdministrator> {
  const args = ['create-administrator', '--user-name', userName, '--display-name', '首任管理员', '--county', countyCode, '--json'];
  const child = spawn(process.execPath, ['tools/start/qingce.mjs', ...args], { cwd: workspace, env: environment(product), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) !== 0) throw new Error(`No administrator was made:\n${complaints}`);
  const { initialPassword } = JSON.parse(output) as { initialPassword: string };
  return { userName, initialPassword };
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** Files of a server that has stopped are in nobody's use. */
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
