import { cpus } from 'node:os';
import { runBench } from './bench';
import { readOptions } from './options';
import { tableOf } from './report/table';

/** One command: a table for people on standard error, everything as JSON on standard output. */
async function main(): Promise<void> {
  const result = await runBench(readOptions(process.argv.slice(2)));
  console.error(`\n${tableOf(result.figures)}`);
  console.log(JSON.stringify({ node: process.version, processors: cpus().length, processor: cpus()[0]?.model, ...result }, null, 2));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
