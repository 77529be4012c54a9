import { testFiles, tiersOf } from '../../tools/test/tiers';

it('every test file is in one tier', () => {
  const files = testFiles(process.cwd());
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => tiersOf(file).length !== 1)).toEqual([]);
});
