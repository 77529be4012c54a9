import { countsOf, sum } from '../../tools/test/counts';

const clean = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('what npm test counts', () => {
  it('takes the tests as jest counted them', () => {
    expect(countsOf({ ...clean, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a suite that could not be loaded as a failure', () => {
    expect(countsOf({ ...clean, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a skipped test as a failure', () => {
    expect(countsOf({ ...clean, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a run that failed without a failed test once', () => {
    expect(countsOf(clean, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a run without results as a failure, whatever its exit code says', () => {
    expect(countsOf(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds the static checks to the tests', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 0, failed: 1 },
        { passed: 7, failed: 2 },
      ]),
    ).toEqual({ passed: 8, failed: 3 });
  });
});
