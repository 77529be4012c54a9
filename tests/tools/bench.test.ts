import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { TOPIC_EVENTS } from '../../bench/lib/events';
import type { Measured } from '../../bench/lib/functions';
import type { Run } from '../../bench/lib/measure';
import { readOptions } from '../../bench/lib/options';
import { coldPrice, turnPrice } from '../../bench/lib/price';
import { levels, memoryTable, rows, topicRows, topicTable } from '../../bench/lib/report';
import { groupsIn, MEMORIES, makeShares, quotaOf } from '../../bench/lib/share';
import { MEMORY_MB } from '../../cdk/memory';
import { type Answered, answered } from '../../lambda/alexa/answer-channel';
import { createSkill, SILENT } from '../../lambda/skill';
import { SKILL_ID } from '../../testing/requests';

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/bench.ts', ...args], { encoding: 'utf8' });

describe('the command', () => {
  it.each([
    [['--memory', '300'], '--memory takes 128, 256, 512, 1024, 1769 (with commas between), and not "300".'],
    [['--runs', 'many'], '--runs takes a whole number above zero, and not "many".'],
    [['--fast'], "Unknown option '--fast'"],
  ])('answers %j with 2 and what is wrong', (args, message) => {
    const { status, stdout, stderr } = command(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('tells of itself', () => {
    const { status, stdout } = command('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--memory 128|256|512|1024|1769');
  });
});

describe('options', () => {
  it('are those of the function that is deployed, where nothing is said', () => {
    expect(readOptions([])).toEqual({ memories: [MEMORY_MB], runs: 15, turns: 40, json: false });
  });

  it('may name several memory sizes, each once', () => {
    expect(readOptions(['--memory', '128, 1769,128'])?.memories).toEqual([128, 1769]);
  });

  it.each(['', '0', '-3', '1.5'])('take no count of %j', (count) => {
    expect(() => readOptions([`--turns=${count}`])).toThrow('--turns takes a whole number above zero');
  });
});

describe('a share of the processor', () => {
  it('is what Lambda gives for a memory size', () => {
    expect(MEMORIES.map(quotaOf)).toEqual([1447, 2894, 5789, 11577, 20000]);
  });

  it('is limited in the older form of cgroups', () => {
    const groups = groupsIn(
      'tmpfs /cg tmpfs rw 0 0\ncgroup /cg/cpuset cgroup rw,cpuset 0 0\ncgroup /cg/cpu cgroup rw,cpu 0 0',
    );
    expect(groups?.folder).toBe('/cg/cpu');
    expect(groups?.limits(2894)).toEqual({ 'cpu.cfs_period_us': '20000', 'cpu.cfs_quota_us': '2894' });
  });

  it('is limited in the newer form', () => {
    const groups = groupsIn('cgroup2 /cg cgroup2 rw,nosuid 0 0');
    expect(groups?.folder).toBe('/cg');
    expect(groups?.limits(2894)).toEqual({ 'cpu.max': '2894 20000' });
  });

  it('is missing where the machine has none, and that is said', () => {
    const shares = makeShares([256], 'proc /proc proc rw 0 0');
    expect(shares.missing).toBe('this machine has no cgroups for the processor');
    expect(shares.of(256)).toBeNull();
  });

  it('is missing where none may be made, and nothing stays behind', () => {
    const nowhere = makeShares([256], 'cgroup /nowhere/at/all cgroup rw,cpu 0 0');
    expect(nowhere.missing).toContain('/nowhere/at/all');
    expect(nowhere.of(256)).toBeNull();
  });

  it('holds a process by its id with its limits beside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cgroups-'));
    const shares = makeShares([128, 512], `cgroup ${folder} cgroup rw,cpu 0 0`);
    expect(shares.missing).toBeUndefined();
    shares.of(512)?.hold(4711);
    const group = readdirSync(folder).find((name) => name.endsWith('-512')) as string;
    const file = (name: string) => readFileSync(join(folder, group, name), 'utf8');
    expect([file('cgroup.procs'), file('cpu.cfs_quota_us')]).toEqual(['4711', '5789']);
  });
});

describe('the price of a million turns', () => {
  it('is the request and the memory for each begun millisecond', () => {
    expect(turnPrice(1024, 2.1)).toBeCloseTo(0.2 + 0.003 * 13.3334, 6);
    expect(turnPrice(256, 3)).toBeCloseTo(0.2 + 0.003 * 0.25 * 13.3334, 6);
  });

  it('has the initialization in it', () => {
    expect(coldPrice(512, 80, 20)).toBeCloseTo(0.2 + 0.1 * 0.5 * 13.3334, 6);
  });
});

describe('the reckoning', () => {
  const fn = (name: string): Measured => ({ name, says: name, folder: '', event: '' });
  const run = (init: number, first: number, warm = 1, memory = 50): Run => ({
    init,
    first,
    start: init + first,
    cpu: init + first,
    warm,
    memory,
  });
  const measured = ['empty', 'guide', 'sample'].map(fn);
  // The second round is twice as slow, which a ratio within a round does not see.
  const rounds = [1, 2].map((slow) => [run(60 * slow, 0), run(66 * slow, 24 * slow, 3), run(80 * slow, 20 * slow, 2)]);
  const samples = rounds.map((round) => round[2] as Run);
  const topics = topicRows(
    ['night', 'foods'].map(fn),
    [1, 2].map((slow) => [run(70 * slow, 5 * slow), run(70 * slow, 50 * slow)]),
    samples,
  );

  it('compares within a round and has the longest wait first', () => {
    expect(topics).toEqual([
      { topic: 'foods', first: 75, start: 180, ratio: 1.2 },
      { topic: 'night', first: 7.5, start: 112.5, ratio: 0.75 },
    ]);
    expect(topicTable(topics).split('\n')[1]).toMatch(/^foods +75\.0 +180 +1\.20$/);
  });

  it('holds what was found to the levels', () => {
    const table = rows(measured, rounds);
    const all = levels({ shared: table, whole: table, topics, program: 150_000, languages: 1 });
    const found = Object.fromEntries(all.map(({ says, found, kept }) => [says, [found, kept]]));
    expect(found).toEqual({
      'start and worst first answer of any topic beside the one-intent skill': [1.2, false],
      'start alone beside an empty handler': [1.1, true],
      'a warm turn beside the one-intent skill': [1.5, true],
      'memory beside an empty handler': [1, true],
      'processor time until the first answer, sixteen languages beside one': [1, true],
      'start and first answer beside an empty handler, a whole core': [1.5, false],
      'bytes of the program, content apart': [150_000, false],
    });
  });

  it('sets a memory size against wait and price', () => {
    const table = memoryTable([{ memory: 256, table: rows([fn('empty')], [[run(60, 40)]]) }]);
    const [, line] = table.split('\n');
    expect(line).toMatch(/^256 MB, 14 % +empty +60\.0 +40\.0 +100 +1\.00 +0\.53 +0\.20$/);
  });
});

it('every topic has a first event that leads there', async () => {
  const topics: string[] = [];
  const listen = (message: unknown) => topics.push((message as Answered).answer.question.topic);
  answered.subscribe(listen);
  const skill = createSkill(SKILL_ID, SILENT);
  for (const event of Object.values(TOPIC_EVENTS)) await skill.invoke(JSON.parse(event) as RequestEnvelope);
  answered.unsubscribe(listen);
  expect(topics).toEqual(Object.keys(TOPIC_EVENTS));
});
