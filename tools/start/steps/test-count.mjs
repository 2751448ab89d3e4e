import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number }} TestCount */

/**
 * Sums what the Jest runs of many projects said at their ends. A file that could not even be run counts as one failure.
 * @param {string} output
 * @returns {TestCount}
 */
export function countTests(output) {
  const plain = stripVTControlCharacters(output);
  let passed = 0;
  let failed = plain.match(/● Test suite failed to run$/gm)?.length ?? 0;
  for (const [line] of plain.matchAll(/^.*\bTests: .*\btotal$/gm)) {
    passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
  return { passed, failed };
}

/**
 * The tasks of a run that failed, from the list with which Nx ends.
 * @param {string} output
 * @returns {string[]}
 */
export function failedTasks(output) {
  const [, list = ''] = stripVTControlCharacters(output).split(/^Failed tasks:$/m);
  return [...list.matchAll(/^- (\S+:\S+)$/gm)].map(([, task = '']) => task);
}
