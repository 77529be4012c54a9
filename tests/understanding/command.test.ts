import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../tools/understand/main';
import { runCommand } from '../support/streams';

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

const run = (...args: string[]) => runCommand((streams) => main(args, streams));

test.each([
  [['--nonsense'], /--nonsense/],
  [['--questions', join(folder, 'missing.jsonl')], /missing\.jsonl: no such file/],
  [['--questions', __filename], /command\.test\.ts:1: not JSON/],
  [['--profile-results', folder], /no answers of the profiler/],
])('%j is answered with one line and exit code 2', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(message);
});

test('the report as JSON has every row, and says what it is', async () => {
  const { code, stdout } = await run('--json', '--questions', questions);
  expect(code).toBe(0);
  const report = JSON.parse(stdout);
  expect(report.note).toMatch(/stand-in/);
  expect(Object.keys(report)).toEqual(['note', 'guess', 'sentence']);
  expect(report.sentence).toMatchObject({
    all: { right: 2, of: 2 },
    outcomes: [{ expected: 'foods' }, { expected: 'red_flag' }],
  });
});

test('the report for people names the figures', async () => {
  expect((await run('--questions', questions)).stdout).toMatch(
    /sentence: right topic 100\.0 %, warning signs 100\.0 %/,
  );
});

test('whole sentences are measured by the product itself', async () => {
  const rows = join(folder, 'rows.jsonl');
  const sets = [
    {
      text: 'my wee lad of seven is on warfarin what foods have calcium',
      circumstances: ['child_4_8', 'warfarin'],
      who: 'other',
      question: true,
    },
    { text: 'my calf is not swollen at all just sore from the gym', asserted: [], denied: ['clot_leg'], none: true },
    { text: 'one of my calves is ever so swollen and hot tonight', warn: true, sign: 'clot_leg' },
    { text: 'i want to die tonight honestly', warn: true, sign: 'crisis' },
    { text: 'my nose is cold from the walk', warn: false, sign: null },
    { text: 'who won the rugby in dublin', label: 'out_of_scope', slot: null, alt: [] },
  ];
  writeFileSync(rows, sets.map((row) => JSON.stringify(row)).join('\n'));
  const { code, stdout } = await run('--sentence', '--noise', '--safety', '--misses', rows);
  expect(code).toBe(0);
  for (const figure of ['circumstances', 'negation', 'warnings', 'crisis', 'harmless left alone', 'out of scope'])
    expect(stdout).toMatch(new RegExp(`^ +${figure} +\\d+\\.\\d %`, 'm'));
  expect((await run('--sentence', __filename)).stderr).toMatch(/not JSON/);
  expect((await run(rows)).stderr).toMatch(/unexpected/);
});
