module.exports = { ...require('../../jest.preset.cjs'), displayName: 'sample-county', rootDir: __dirname };
