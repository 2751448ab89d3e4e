import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { WORKSPACE } from './options';
import { freePort } from './system/free-port';
import { type ProgramRun, runProgram } from './system/run-program';

const api = (file: string): string => join(WORKSPACE, 'dist/apps/api', file);

/** As `npm start` sets it, whatever the bench itself was started with. */
const environment = (dataFolder: string): NodeJS.ProcessEnv => ({
  ...process.env, NODE_ENV: 'production', QINGCE_DATA: dataFolder, QINGCE_DEMO: 'off', DATABASE_URL: '', LANG: 'C.UTF-8',
});

/** One command of the product's command line on the bench's data. @throws Error when it fails */
export function runCommand(dataFolder: string, args: readonly string[], input?: string): Promise<ProgramRun> {
  return runProgram([api('cli.mjs'), ...args], environment(dataFolder), input);
}

/** The product's server as a process of its own, without the worker. */
export class ProductServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From its start to the first answer that it is ready. */
    readonly startSeconds: number,
  ) {}

  static async start(dataFolder: string): Promise<ProductServer> {
    const port = await freePort();
    const started = performance.now();
    const env = { ...environment(dataFolder), PORT: String(port), QINGCE_ROLE: 'server' };
    const child = spawn(process.execPath, [api('main.mjs')], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
    });
    const url = `http://127.0.0.1:${port}`;
    const { ok } = await fetch(`${url}/ready`);
    if (!ok) throw new Error('the server says that it is not ready');
    return new ProductServer(child, url, (performance.now() - started) / 1_000);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}
