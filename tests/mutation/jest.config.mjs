import base from '../../jest.config.mjs';

export default { ...base, rootDir: '../..', testMatch: ['**/tests/mutation/all.ts'] };
