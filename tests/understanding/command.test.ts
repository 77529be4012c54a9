import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'understand-'));
const questions = join(folder, 'questions.jsonl');
writeFileSync(
  questions,
  [
    { text: 'what foods have magnesium', label: 'foods', slot: 'magnesium', alt: [] },
    { text: 'one of my calves is swollen and hot', label: 'red_flag', slot: 'swollen calf', alt: [] },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/understand.ts', ...args], { cwd: root, encoding: 'utf8' });

test.each([
  [['--nonsense'], /--nonsense/],
  [['--questions', join(folder, 'missing.jsonl')], /missing\.jsonl: no such file/],
  [['--questions', __filename], /command\.test\.ts:1: not JSON/],
  [['--profile-results', folder], /no answers of the profiler/],
])('%j is answered with one line and exit code 2', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(message);
});

test('the report as JSON has both readers and every row, and says what it is', () => {
  const { status, stdout } = run('--json', '--questions', questions);
  expect(status).toBe(0);
  const report = JSON.parse(stdout);
  expect(report.note).toMatch(/stand-in/);
  for (const name of ['stand-in', 'second classifier'])
    expect(report[name]).toMatchObject({ all: { of: 2 }, outcomes: [{ expected: 'foods' }, { expected: 'red_flag' }] });
  expect(report['stand-in'].all.right).toBe(2);
});
