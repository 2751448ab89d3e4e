import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../system/free-port';

export interface BareServer {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

/** The bare server as a process of its own, as the product is one. */
export async function startBareServer(databaseUrl: string): Promise<BareServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.mjs')], {
    env: { ...process.env, BENCH_DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => child.disconnect() };
}
