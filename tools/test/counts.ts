export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of jest's `--json` results that is counted. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped or left to do: a promise that was not kept. */
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Suites that could not be loaded. */
  readonly numRuntimeErrorTestSuites: number;
}

/** A run that failed without a failed test (coverage too low, a crash before the results) is one failure. */
export function countsOf(results: JestResults | null, exitCode: number): Counts {
  if (!results) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed || (exitCode === 0 ? 0 : 1) };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
