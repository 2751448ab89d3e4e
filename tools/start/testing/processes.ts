import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A script of this folder at work, with what it said so far. */
export interface Running {
  process: ChildProcess;
  said(): string;
  ended: Promise<Ended>;
  /** Settles when the text was said. @throws Error with all that was said when it ends before */
  says(text: string): Promise<void>;
}

/** Starts a script as from a fresh terminal: nothing of what a test runner or Nx sets is handed down. */
export function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>, input = ''): Running {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NX_|JEST_|npm_|NODE_ENV$|DATABASE_|QINGCE_|TLS_|HOST$|INIT_CWD$)/.test(name));
  const child = spawn(process.execPath, [join(root, 'tools/start', script), ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), LANG: 'en_US.UTF-8', LC_ALL: '', ...env },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  const says = async (text: string): Promise<void> => {
    let over = false;
    void ended.then(() => (over = true));
    await eventually(() => {
      if (!said.err.includes(text) && over) throw new Error(`ended without saying "${text}":\n${said.err}`);
      return said.err.includes(text);
    });
  };
  return { process: child, said: () => said.err, ended, says };
}

/** Waits for something that other processes bring about; the test's own clock ends a wait in vain. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

export const answers = async (address: string): Promise<boolean> =>
  fetch(`${address}/ready`).then(
    (response) => response.ok,
    () => false,
  );

/** The only child of a process, as Linux tells it. */
export const childOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);

/** The database server of a data folder. */
export const databaseOf = (dataFolder: string): number => Number(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

export function isRunning(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
