module.exports = { ...require('../../jest.preset.cjs'), displayName: 'intake-formats', rootDir: __dirname };
