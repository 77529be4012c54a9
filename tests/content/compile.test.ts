import { readFileSync } from 'node:fs';
import { circumstances } from '../../lambda/content/facts';
import { MEDICINES } from '../../lambda/content/ids';
import { compile } from '../../tools/content/compile';
import { idsText } from '../../tools/content/ids';
import { mend } from '../../tools/content/mend';
import { told } from '../../tools/content/source';
import { type Change, changedContent } from './broken';

describe('the content', () => {
  const { problems, lints, ids } = compile(process.cwd());

  it('compiles, with nothing to mend', () => {
    expect([...problems, ...lints].map(told)).toEqual([]);
  });

  it('has the ids that are checked in; `npm run content` writes them', () => {
    expect(readFileSync('lambda/content/ids.ts', 'utf8')).toBe(idsText(ids));
  });

  it('has a circumstance for every medicine', () => {
    expect(MEDICINES.filter((id) => circumstances[id]?.kind !== 'medicine')).toEqual([]);
  });
});

/** What is wrong, the change that makes it so, and what is said: the file, the line, what was expected, what stands there. */
const WRONG: readonly (readonly [what: string, change: Change, problem: string])[] = [
  [
    'a source that does not exist',
    ['en/remedies/mustard.yaml', 'name: mustard\npages:\n  - - say: No proof.\n      from: [mayo_nigth]\n'],
    'en/remedies/mustard.yaml:4: pages/0/0/from/0: expected an existing source id (is it "mayo_night"?), found "mayo_nigth"',
  ],
  [
    'a sentence without sources',
    ['en/shared/alcohol_and_night_cramps.yaml', 'say: Only that.\n'],
    'en/shared/alcohol_and_night_cramps.yaml:1: expected "from", found nothing',
  ],
  [
    'a field that nobody reads',
    ['en/habits/stretching.yaml', 'name: ', 'title: Stretching\nname: '],
    'en/habits/stretching.yaml:1: title: expected no other field than name, pages, found "title"',
  ],
  [
    'a shared sentence that does not exist',
    ['en/medicines/antacid.yaml', 'name: antacids\npages:\n  - - say: So.\n      from: []\n    - shared: builds_up\n'],
    'en/medicines/antacid.yaml:5: pages/0/1/shared: expected an existing shared sentence id, found "builds_up"',
  ],
  [
    'a medical sentence that chooses',
    ['en/causes/age.yaml', 'name: age\npages:\n  - - say: "{n, plural, one {a} other {b}}"\n      from: []\n'],
    'en/causes/age.yaml:3: pages/0/0/say: expected one plain sentence, which can be read and signed, found "{n, plural, one {a} other {b}}"',
  ],
  [
    'a brace left open',
    ['en/units.yaml', 'other {milligrams}}', 'other {milligrams}'],
    'en/units.yaml:2: mg: expected a message, found',
  ],
  [
    'a food without words',
    ['en/foods.yaml', 'apple: { name: apple }\n', ''],
    'en/foods.yaml:1: expected "apple", as each food has to be here, found nothing',
  ],
  [
    'a food of the wrong serving',
    ['facts/foods.yaml', 'apple: { serving: medium', 'apple: { serving: bucket'],
    'apple/serving: expected an existing serving id, found "bucket"',
  ],
  [
    'a phone number with words in it',
    ['facts/locales.yaml', 'poison: 1-800-222-1222', 'poison: call 1-800'],
    'facts/locales.yaml:7: en-US/poison: expected text like ^[0-9]+([ -][0-9]+)*$, found "call 1-800"',
  ],
  [
    'an intake without its source',
    ['facts/nutrients.yaml', 'from: [ods_mg, nbk_dri1998]', 'from: []'],
    'facts/nutrients.yaml:9: magnesium/daily/us/from: expected must NOT have fewer than 1 items, found []',
  ],
  [
    'a review without a date',
    ['facts/sources.yaml', 'reviewed: null', 'reviewed: "yes"'],
    'facts/sources.yaml:6: aafp_2012/reviewed: expected text like',
  ],
  [
    'a source in two files',
    ['facts/sources-more.yaml', 'cks: { title: Cramps, publisher: CKS, url: null, status: SEEN, reviewed: null }\n'],
    'cks: expected each source once, found it in lambda/content/facts/sources-more.yaml too',
  ],
  [
    'a file that is no part',
    ['en/prices.yaml', 'a: 1\n'],
    'en/prices.yaml:1: expected a part that tools/content/parts.ts names, found another file',
  ],
  ['a term without words', ['en-GB/terms.yaml', 'nausea: feeling sick', 'nausea: ""'], 'en-GB/terms.yaml:'],
  ['text that is no YAML', ['en/lists.yaml', 'and: { next: "{list}"'], 'en/lists.yaml:1: expected YAML, found'],
  [
    'an entry without an answer',
    ['en/entries/broken.yaml', 'title: Nothing\nask: [what now]\n'],
    'en/entries/broken.yaml:1: expected "answer", found nothing',
  ],
  [
    'an entry for a circumstance that nobody has',
    [
      'en/entries/odd.yaml',
      'title: Odd\nask: [what now]\nanswer: [{ say: So., from: [] }]\nfor: { tall: { careful: [{ say: So., from: [] }] } }\noffer: { entry: odder }\n',
    ],
    'en/entries/odd.yaml:4: for/tall: expected an existing circumstance id, found "tall"',
  ],
  [
    'an answer that goes by a slot and has none for the rest',
    ['en/entries/by.yaml', 'title: By\nby: nutrient\nask: [what now]\nanswer:\n  calcium: [{ say: So., from: [] }]\n'],
    'en/entries/by.yaml:4: answer: expected "default", found nothing',
  ],
];

describe('what is wrong is named with its place:', () => {
  const { problems, files } = compile(changedContent(WRONG.map(([, change]) => change)));
  const all = problems.map(told);

  it.each(WRONG)('%s', (_, __, problem) => {
    expect(all).toContainEqual(expect.stringContaining(problem));
  });

  it('and nothing is compiled', () => {
    expect(files.size).toBe(0);
  });
});

it('a language is mended by putting what it says twice into shared, and what it says once in its place', () => {
  const root = changedContent([
    ['en/shared/lonely.yaml', 'say: Only here.\nfrom: [none]\ncaution: true\n'],
    [
      'en/habits/sunlight.yaml',
      'name: sunlight\npages:\n  - - { say: Same., from: [cks] } # kept\n    - say: Same.\n      from: [cks]\n    - shared: lonely\n',
    ],
  ]);
  const before = compile(root);
  expect(mend(root, 'en').returned).toBeGreaterThan(0);
  const after = compile(root);
  expect([...after.problems, ...after.lints].map(told)).toEqual([]);
  expect([...after.files]).toEqual([...before.files]);
  expect(readFileSync(`${root}/lambda/content/en/habits/sunlight.yaml`, 'utf8')).toBe(
    'name: sunlight\npages:\n  - - { shared: same } # kept\n    - shared: same\n    - say: "Only here."\n      from: [none]\n      caution: true\n',
  );
});

const ENTRY = 'title: Salt\nask: [is salt bad]\nanswer: [{ say: Not known., from: [] }]\noffer: { topic: doctor }\n';

describe('what is to be mended', () => {
  const { problems, lints, files } = compile(
    changedContent([
      ['en-GB/terms.yaml', 'nausea: feeling sick', 'nausea: feeling sick\ngasoline: petrol'],
      ['en-GB/sentences.yaml', '- instead', '- { instead: "Nobody says this.", say: "Nor this." }\n- instead'],
      ['en/shared/lonely.yaml', 'say: Alone.\nfrom: [cks]\n'],
      [
        'en/habits/sunlight.yaml',
        'name: sunlight\npages: [[{ say: Same., from: [cks] }], [{ say: Same., from: [cks] }]]\n',
      ],
      ['en/entries/salt.yaml', ENTRY],
      ['de/talk.yaml', readFileSync('lambda/content/en/talk.yaml', 'utf8').replace('Leg cramp guide\n', 'Krampf\n')],
      ['de/habits/tanning.yaml', 'name: sonne\npages: [[{ say: Same., from: [cks] }]]\n'],
    ]),
  );
  const all = lints.map(told);

  it.each([
    ['a term that no text uses', 'en-GB/terms.yaml:13: expected what some text uses, found "gasoline"'],
    [
      'a sentence of a region that no text has',
      'en-GB/sentences.yaml:2: expected what some text uses, found "Nobody says this."',
    ],
    [
      'a shared sentence that is said once',
      'en/shared/lonely.yaml:1: expected two places or more that say it, found 0',
    ],
    [
      'a sentence that is written twice',
      'expected one file (`npm run content -- --mend`) for what is said in habits/sunlight/pages/0/0 and habits/sunlight/pages/1/0, found Same.',
    ],
    ['a language without a part', 'de/foods.yaml:1: expected the words of this language, found no file'],
    ['a language without a file', 'de/signs/stroke.yaml:1: expected the words of this language, found no file'],
    ['a language without pages', 'de/general/blood_test.yaml:1: expected the words of this language, found no file'],
    [
      'a file of a language that English has not',
      'de/habits/tanning.yaml:1: expected an existing habit id, found "tanning"',
    ],
  ])('is %s', (_, lint) => {
    expect(all).toContainEqual(expect.stringContaining(lint));
  });

  it('hinders nobody: a language speaks English where it has no words yet', () => {
    expect(problems).toEqual([]);
    expect(files.get('de/talk')).toMatchObject({ title: 'Krampf' });
    expect(files.get('de/signs')).toEqual(files.get('en/signs'));
    expect(files.get('index')).toMatchObject({ de: expect.arrayContaining(['talk', 'signs']) });
  });

  it('keeps the ways to ask out of what the function reads', () => {
    const { salt } = files.get('en/entries') as Readonly<Record<string, unknown>>;
    expect(salt).toEqual({ title: 'Salt', answer: [{ say: 'Not known.', from: [] }], offer: { topic: 'doctor' } });
  });
});
