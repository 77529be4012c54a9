import { readdirSync } from 'node:fs';
import { tiersOf } from '../../tools/test/tiers';

it('every test file is in one tier', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => tiersOf(file).length !== 1)).toEqual([]);
});
