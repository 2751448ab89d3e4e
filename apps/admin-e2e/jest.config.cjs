module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'admin-e2e',
  rootDir: __dirname,
  globalSetup: './src/testing/global-setup.ts',
  globalTeardown: './src/testing/global-teardown.ts',
  // Only what never ends is stopped by the clock; a loaded machine is slow, not wrong.
  testTimeout: 240_000,
  maxWorkers: 2,
};
