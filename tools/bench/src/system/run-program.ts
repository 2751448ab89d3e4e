import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { memoryOf } from './memory';

export interface ProgramRun {
  readonly output: string;
  readonly seconds: number;
  /** MB; zero where the system does not tell. */
  readonly peakMemory: number;
}

const LOOK_EVERY_MS = 40;

/**
 * Runs a Node program to its end and follows its memory.
 * @throws Error with what the program said, when it ends with another code than zero
 */
export async function runProgram(args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<ProgramRun> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let peakMemory = 0;
  const look = setInterval(() => {
    if (child.pid) void memoryOf(child.pid).then((memory) => (peakMemory = Math.max(peakMemory, memory?.peak ?? 0)));
  }, LOOK_EVERY_MS);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]).finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${errors}${output}`);
  return { output, seconds: (performance.now() - started) / 1_000, peakMemory };
}
