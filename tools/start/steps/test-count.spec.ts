import { countTests, failedTasks } from './test-count.mjs';

const output = `> nx run rules:test
Tests:       442 passed, 442 total
> nx run start:test
  ● Test suite failed to run
Tests:       1 failed, 2 skipped, 9 passed, 12 total
\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[32m5 passed\u001b[39m\u001b[22m, 5 total

Failed tasks:

- api:lint
- start:test

`;

it('sums the runs of all projects; a file that could not be run is a failure', () => {
  expect(countTests(output)).toEqual({ passed: 456, failed: 2 });
  expect(countTests('nothing ran')).toEqual({ passed: 0, failed: 0 });
});

it('names the tasks that failed', () => {
  expect(failedTasks(output)).toEqual(['api:lint', 'start:test']);
  expect(failedTasks('Ran all')).toEqual([]);
});
