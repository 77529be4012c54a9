import { spawnSync } from 'node:child_process';
import { wordsOf } from '../../lambda/content';
import { sources } from '../../lambda/content/facts';
import { createContext } from '../../lambda/guide/context';
import { words } from '../../testing/words';
import { intakes, phones } from '../../tools/facts/figures';
import { markdown } from '../../tools/facts/markdown';
import { readOptions } from '../../tools/facts/options';
import { linesOf } from '../../tools/facts/places';
import { policy } from '../../tools/facts/policy';
import { type Statement, statementsOf } from '../../tools/facts/statements';

const line = (say: string, more: object = {}) => ({ say, from: ['cks'], ...more });
const contextFor = (part: object, locale = 'en-US') => createContext(locale, { ...wordsOf(locale), ...part });
const find = (all: readonly Statement[], text: string) => all.find((each) => each.text === text);

describe('the statements for a clinician', () => {
  it('hold every sourced sentence of the words that a locale speaks', () => {
    const spoken = linesOf(words).filter(({ it: { from, only } }) => from.length > 0 && only !== 'uk');
    const different = new Set(spoken.map(({ it }) => `${it.say} ${it.from.join()}`));
    expect(statementsOf(contextFor({}))).toHaveLength(different.size);
    expect(different.size).toBeGreaterThan(100);
  });

  it('name every place of a sentence once, with its page', () => {
    const pages = [[line('Cramps pass.')], [line('Cramps pass.'), line('Cramps pass.')]];
    expect(find(statementsOf(contextFor({ night: pages })), 'Cramps pass.')).toEqual({
      text: 'Cramps pass.',
      from: ['cks'],
      caution: false,
      topic: 'night',
      places: ['night, page 1', 'night, page 2'],
    });
  });

  it('spell out the name of a place', () => {
    const all = statementsOf(contextFor({ nutrients: { vitamin_b6: { tooMuch: [[line('Nerves may suffer.')]] } } }));
    expect(find(all, 'Nerves may suffer.')?.places).toEqual(['nutrients, vitamin b6, too much, page 1']);
  });

  it('leave out talk without a source and what another table says', () => {
    const night = [[line('Sleep well.', { from: [] }), line('Only there.', { only: 'uk' })]];
    const all = statementsOf(contextFor({ night }));
    expect([find(all, 'Sleep well.'), find(all, 'Only there.')]).toEqual([undefined, undefined]);
    expect(find(statementsOf(contextFor({ night }, 'en-GB')), 'Only there.')).toBeDefined();
  });

  it('are as they are spoken in the locale', () => {
    const night = [[line('Diarrhoea? Call {emergency}.')]];
    expect(find(statementsOf(contextFor({ night }, 'en-GB')), 'Diarrhoea? Call 999.')).toBeDefined();
    expect(find(statementsOf(contextFor({}, 'en-GB')), 'More can bring diarrhoea.')).toBeDefined();
  });

  it('leave no template unfilled', () => {
    expect(statementsOf(contextFor({})).filter(({ text }) => /[{}[\]|]/.test(text))).toEqual([]);
  });

  it('hold what the guide does without saying so', () => {
    const texts = policy(contextFor({})).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Asked about beer, red wine: what is known of alcohol is said first.',
        'No figure of magnesium for kidney disease: their own advice stands in its place.',
        "A figure of potassium counts as usual from 3.5 to 5.3; the lab's own range is named. Below 3, and from 6 on: a doctor today.",
        "A figure of vitamin D counts as usual from 20 to 100; the lab's own range is named.",
        'Too much potassium: the emergency number at once, not the poison line first.',
        'After foot cramps, "yes" leads to: relief foot stretch.',
        'After thyroid trouble, "yes" leads to: doctor test.',
      ]),
    );
    const said = 'After a daily amount it is said that this is US guidance.';
    expect(texts).not.toContain(said);
    expect(policy(contextFor({}, 'en-AU')).map(({ text }) => text)).toContain(said);
  });

  it('hold the figures and phone numbers of the locale', () => {
    expect(intakes(contextFor({})).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^magnesium, recommended, mg a day: women/),
    );
    expect(phones(contextFor({}, 'en-GB')).map(({ text }) => text)).toContain('emergency: 999');
    expect(phones(contextFor({}, 'en-IN')).map(({ text }) => text)).toEqual(['emergency: 112']);
  });
});

describe('the document', () => {
  const caution: Statement = {
    text: 'Go slowly.',
    from: ['none'],
    caution: true,
    topic: 'night',
    places: ['night, page 1'],
  };
  const sourced: Statement = {
    text: 'Cramps pass.',
    from: ['cks'],
    caution: false,
    topic: 'basics',
    places: ['basics'],
  };
  const text = markdown([caution, sourced], 'en-US');

  it('marks a caution and says that no source was read', () => {
    expect(text).toContain('- **CAUTION** Go slowly.\n  - Said in: night, page 1\n');
    expect(text).toContain('no source was read; not reviewed');
  });

  it('gives title, address, publisher, how it is known and the state of review', () => {
    const { title, url, publisher } = sources.cks;
    expect(text).toContain(`  - [${title}](${url}), ${publisher} (read at its own address; not reviewed)`);
  });

  it('counts and has a heading for each topic', () => {
    expect(text).toContain('- Statements: 2, of which cautions: 1');
    expect(text).toMatch(/## Night[\s\S]*## Basics/);
  });
});

describe('the options', () => {
  it('speak for the United States unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({ locale: 'en-US', cautions: false });
    expect(readOptions(['--locale', 'en-GB', '--cautions'])).toMatchObject({ locale: 'en-GB', cautions: true });
  });

  it.each([[['--bogus']], [['--locale', 'xx-XX']], [['--locale']], [['extra']]])('refuse %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});

describe('npm run facts', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/facts.ts', ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    });

  it('prints the document and nothing else', () => {
    const { status, stdout, stderr } = run('--locale', 'en-GB');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# What the leg cramp guide says \(en-GB\)\n/);
  });

  it('says what is wrong with an option in one line and exits with 2', () => {
    const { status, stdout, stderr } = run('--bogus');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--bogus');
  });
});
