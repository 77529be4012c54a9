/** ESM-only packages that jest has to transform. */
const esmOnly = ['syllable', 'flesch-kincaid', 'double-metaphone'];

export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/setup.ts',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // The first Template.fromStack of a process takes seconds, and so does a browser on a busy machine.
  testTimeout: 120_000,
  // What is covered in full is not listed; pages of HTML that nobody opens take seconds.
  coverageReporters: [['text', { skipFull: true }]],
  collectCoverageFrom: ['lambda/**/*.ts'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
