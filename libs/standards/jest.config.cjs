module.exports = { ...require('../../jest.preset.cjs'), displayName: 'standards', rootDir: __dirname };
