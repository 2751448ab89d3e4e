import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { CommandFailure, exitCodes } from './cli/failure';
import { createProgram } from './cli/program';
import { languageOf, type Terminal } from './cli/terminal';
import { explainStart } from './platform/errors/explain-start';
import { Problem } from './platform/errors/problem';

/** Runs one command of the command line. @returns its exit code */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const controller = new AbortController();
  const { env, stdin, stdout, stderr } = process;
  const terminal: Terminal = { env, language: languageOf(env), in: stdin, out: stdout, err: stderr, signal: controller.signal };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  // A reader such as `head` that has seen enough is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.failed));
  let exitCode: number = exitCodes.done;
  try {
    await createProgram(terminal, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
  } catch (error) {
    exitCode = tell(error, terminal);
  }
  return exitCode;
}

function tell(error: unknown, { err, language }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof CommandFailure) {
    err.write(`${error.text[language]}\n`);
    return error.exitCode;
  }
  if (error instanceof Problem) {
    err.write(`${error.text[language]}\n`);
    return exitCodes.failed;
  }
  const explained = explainStart(error);
  err.write(`${explained instanceof Error ? (explained.stack ?? explained.message) : String(explained)}\n`);
  return exitCodes.failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runCommandLine(process.argv.slice(2)).then((code) => process.exit(code), console.error);
}
