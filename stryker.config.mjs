/** Mutation testing: `npm run mutate`. String literals are words, and the words have rules of their own. */
export default {
  mutate: ['lambda/{guide,conversation,alexa}/**/*.ts'],
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'jest',
  // Which tests a mutant meets is known from the first run; looking for them by imports misses most.
  jest: { projectType: 'custom', configFile: 'tests/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A runner that is used for long grows by gigabytes and slows down.
  maxTestRunnerReuse: 150,
  thresholds: { high: 99, low: 97, break: 95 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  // Stryker would read it with the TypeScript compiler's JavaScript interface, which TypeScript 7 has none of.
  tsconfigFile: 'none',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['build', 'dist', 'cdk.out', 'coverage', 'reports', 'bench', 'docs'],
};
