import { wordsOf } from '../../../lambda/content';
import { checkRule } from './checkRule';
import { bothUnits, oneDecimal, unknownIsOwn } from './truth';

const line = (say: string, ...from: string[]) => ({ pages: [[{ say, from }]] });

checkRule('what is not known rests on no paper about something else', unknownIsOwn, {
  refuses: [
    line('I know of no study of coconut water.', 'devgun_2016'),
    line('No good study shows that it works.', 'devgun_2016'),
  ],
  allows: [
    line('I know of no study of coconut water.', 'none'),
    line('No good study shows that it works.', 'cochrane_mg_2020'),
  ],
});

checkRule('vitamin D is told in micrograms and units', bothUnits, {
  refuses: ['Adults need no more than 100 micrograms of vitamin D.'],
  allows: ['No more than 100 micrograms or 4,000 units of vitamin D.', 'About 2.4 micrograms of vitamin B12.'],
});

checkRule('a figure has one decimal at most', oneDecimal, {
  refuses: ['It has 0.29 milligrams.'],
  allows: ['It has 0.3 milligrams.', 'It has 1,050 milligrams.'],
});

/** What the longest gap of a source is has to be in the words: a shorter one lets the medicine be blocked. */
it.each([
  ['antibiotic', 'magnesium', /two hours before .*six hours after/],
  ['antibiotic', 'calcium', /six hours/],
  ['thyroid_tablet', 'magnesium', /at least four hours/],
  ['thyroid_tablet', 'calcium', /at least four hours/],
  ['bone_tablet', 'magnesium', /bone pill goes first/],
  ['bone_tablet', 'calcium', /bone pill goes first.*four hours later/],
  ['hiv_medicine', 'calcium', /two hours before calcium, or six hours after/],
] as const)('%s and %s are far enough apart', (medicine, nutrient, gap) => {
  const between = wordsOf('en-US').medicines[medicine].with?.[nutrient] ?? [];
  expect(between.map(({ say }) => say).join(' ')).toMatch(gap);
});

it('nobody in a British kitchen weighs food', () => {
  const { servings } = wordsOf('en-GB');
  expect(Object.entries(servings).filter(([, text]) => /grams|cup|ounce/.test(String(text)))).toEqual([]);
});

it('tablets are pills to American ears, and the contraceptive stays the pill to British ones', () => {
  const texts = (locale: string) => JSON.stringify(Object.values({ ...wordsOf(locale), entries: undefined }));
  expect(texts('en-US')).not.toMatch(/(?<![_a-z]|[Ss]alt )tablets?(?![_a-z"])/);
  expect(texts('en-GB')).not.toMatch(/(?<![_a-z]|[Tt]he )pills?(?![_a-z"])/);
});
