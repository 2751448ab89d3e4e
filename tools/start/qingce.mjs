import { pathToFileURL } from 'node:url';
import { requireNode } from './steps/node-version.mjs';

requireNode();
const { main } = await import('./steps/main.mjs');
const { at } = await import('./steps/workspace.mjs');
const { ensureInstalled } = await import('./steps/install.mjs');
const { ensureBuilt } = await import('./steps/build.mjs');

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  process.env['NODE_ENV'] ??= 'production';
  // The command runs in this process: its signals, its terminal and its exit code need no carrying over.
  const { runCommandLine } = await import(pathToFileURL(at('dist/apps/api/cli.mjs')).href);
  return runCommandLine(process.argv.slice(2));
});
process.exit();
