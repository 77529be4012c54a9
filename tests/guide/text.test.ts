import { fill, heading, listed, pagesOf, sentences } from '../../lambda/guide/text';
import { context } from '../../testing/answers';

const us = context('en-US');
const uk = context('en-GB');

describe('filling in a template', () => {
  it('puts a value in as it is, and where the message says so with a capital', () => {
    expect(fill('{nutrient} helps', us, { nutrient: 'zinc' })).toBe('zinc helps');
    expect(fill('{nutrient, capital} helps', us, { nutrient: 'zinc' })).toBe('Zinc helps');
    expect(fill('', us)).toBe('');
  });

  it('writes a name as a heading', () => {
    expect(heading('pickle juice', us)).toBe('Pickle juice');
  });

  it('leaves a name that is not known as it stands', () => {
    expect(fill('A {riddle}', us)).toBe('A {riddle}');
  });

  it.each([
    ['en-US', '911', 'Poison Help at 1-800-222-1222', 'your doctor'],
    ['en-CA', '911', 'the poison center at 1-844-764-7669', 'your doctor'],
    ['en-GB', '999', 'NHS 111', 'NHS 111'],
    ['en-AU', '000', 'the Poisons Information Centre on 13 11 26', 'your doctor'],
    ['en-IN', '112', 'your nearest hospital', 'your doctor'],
    ['en-ZZ', 'emergency services', 'your nearest hospital', 'your doctor'],
  ])('knows the phone lines of %s', (locale, emergency, poison, advice) => {
    expect(fill('{emergency}; {poison}; {advice}', context(locale))).toBe(`${emergency}; ${poison}; ${advice}`);
  });
});

describe('lines', () => {
  const lines = [
    { say: 'both', from: [] },
    { say: 'american', from: ['cks'], only: 'us' },
    { say: 'british', from: ['none'], only: 'uk', caution: true },
  ] as const;

  it('are said only where their table is spoken from, with their sources', () => {
    expect(sentences(lines, us)).toEqual([
      { text: 'both', from: [] },
      { text: 'american', from: ['cks'] },
    ]);
    expect(sentences(lines, uk)).toEqual([
      { text: 'both', from: [] },
      { text: 'british', from: ['none'], cares: true },
    ]);
  });

  it('leave out a page that has nothing to say here', () => {
    expect(pagesOf([lines.slice(0, 1), lines.slice(2)], us)).toHaveLength(1);
    expect(pagesOf([lines.slice(0, 1), lines.slice(2)], uk)).toHaveLength(2);
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is listed as "%s"', (items, text) => {
  expect(listed(items, us.words.lists.or, us)).toBe(text);
});
