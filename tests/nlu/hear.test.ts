import type { HeardSign } from '../../lambda/nlu/acts';
import type { Clause } from '../../lambda/nlu/clauses';
import type { Engine } from '../../lambda/nlu/engine';
import { meaningOf } from '../../lambda/nlu/labels';
import type { Lexicon } from '../../lambda/nlu/lexicon';
import { tableOf } from '../../lambda/nlu/phrases';
import { ScopeReader } from '../../lambda/nlu/scopes';
import { SignFinder } from '../../lambda/nlu/signs';
import { hear } from '../../lambda/nlu/warnings';

const words = tableOf(['leg', 'swollen', 'red', 'fit', 'bite'].map((word) => [word, word]));
const triggers = tableOf([
  ['not', 'before'],
  ['film', 'film'],
  ['flea bite', 'idiom'],
  ['if', 'hypothetical'],
]);
const lexicon = {
  tables: { signs: words, triggers },
  rules: {
    order: ['seizure', 'bite', 'clot_leg'],
    rules: { clot_leg: ['leg swollen'], seizure: ['fit'], bite: ['bite'] },
    hints: ['seizure/fit'],
    needs: { bite: ['bite'] },
    denies: { swollen: 'clot_leg' },
    assures: {},
  },
} as unknown as Lexicon;
const signs = new SignFinder(lexicon);
const scopes = new ScopeReader(lexicon);
const labels = ['warning/seizure', 'warning/bite', 'warning/clot_leg', 'harmless'];

/** The signs of some words, where the classifier gives each label so much. */
function signsIn(
  said: string,
  likely: readonly number[],
  left: readonly number[] = [0, 0, 0, 0],
): (HeardSign | undefined)[] {
  const tokens = said.split(' ');
  const found = signs.words(tokens);
  const clauses: Clause[] = [{ start: 0, end: tokens.length, question: false }];
  const engine = {
    signs,
    meanings: labels.map(meaningOf),
    values: { find: () => [] },
    judge: () => Float32Array.from(left),
  } as unknown as Engine;
  const heard = hear(engine, {
    tokens,
    words: found,
    scopes: scopes.read(tokens, []),
    probabilities: Float32Array.from(likely),
    whoAt: () => 'speaker',
    clauses,
    asked: [],
    concern: undefined,
  });
  return heard.warnings.map(({ sign }) => sign);
}

test('a rule is enough, unless it only hints', () => {
  expect(signsIn('my leg is swollen', [0, 0, 0.1, 0.2])).toEqual(['clot_leg']);
  expect(signsIn('i am fit', [0.05, 0, 0, 0])).toEqual([]);
  expect(signsIn('i had a fit', [0.3, 0, 0, 0])).toEqual(['seizure']);
});

test('words of a rule that lie far apart are none', () => {
  const far = `leg ${'and so on '.repeat(6)} swollen`.replace('  ', ' ');
  expect(signsIn(far, [0, 0, 0, 0])).toEqual([]);
});

test('where it is plainly harmless a rule needs the classifier', () => {
  expect(signsIn('my leg is swollen', [0, 0, 0.00001, 0.9])).toEqual([]);
  expect(signsIn('my leg is swollen', [0, 0, 0.05, 0.9])).toEqual(['clot_leg']);
});

test('the classifier alone is enough if it is sure, or if several signs together are', () => {
  expect(signsIn('he is shaking so much', [0.6, 0, 0, 0])).toEqual(['seizure']);
  expect(signsIn('he is shaking so much', [0.3, 0, 0.25, 0])).toEqual(['seizure']);
  expect(signsIn('he is shaking so much', [0.18, 0.17, 0.17, 0])).toEqual([]);
  expect(signsIn('he is shaking so much', [0.3, 0, 0.1, 0])).toEqual([]);
  expect(signsIn('he shakes', [0.3, 0, 0.25, 0])).toEqual([]);
});

test('a sign that needs a word of its own is not heard without', () => {
  expect(signsIn('something is on my arm', [0, 0.9, 0, 0])).toEqual([]);
  expect(signsIn('a bite is on my arm', [0, 0.9, 0, 0])).toEqual(['bite']);
});

test('an idiom and a film are no alarm', () => {
  expect(signsIn('just a flea bite', [0, 0, 0, 0])).toEqual([]);
  expect(signsIn('the film had a bite', [0, 0.9, 0, 0])).toEqual([]);
});

test('the classifier is asked again about what is left without what is denied', () => {
  const said = 'he is shaking so much but the leg is not swollen';
  expect(signsIn(said, [0.9, 0, 0, 0], [0.9, 0, 0, 0])).toEqual(['seizure']);
  expect(signsIn(said, [0.9, 0, 0, 0], [0.1, 0, 0, 0])).toEqual([]);
  expect(signsIn('leg not swollen', [0, 0, 0.9, 0], [0, 0, 0.9, 0])).toEqual([]);
});
