module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'start',
  rootDir: __dirname,
  // Real processes: only what never ends is stopped by the clock.
  testTimeout: 240_000,
};
