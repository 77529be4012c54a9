import { AGE_BANDS, foods, nutrients, tagsOf } from '../../lambda/content/facts';
import { type CircumstanceId, type FoodId, MEASURED, NUTRIENTS } from '../../lambda/content/ids';
import type { Answer, Question } from '../../lambda/guide/types';
import { ask, said } from '../../testing/answers';
import { QUESTIONS } from '../../testing/questions';
import { words } from '../../testing/words';
import { askAs, barsOf, everyWord, pagesAs } from './person';

/** Two nutrients at once are the first sentences of each. */
const SINGLE = QUESTIONS.filter((question) => !('also' in question));
const everyFood = Object.keys(foods) as FoodId[];
const withTag = (...tags: readonly string[]) => everyFood.filter((id) => tagsOf(id).some((tag) => tags.includes(tag)));
const NO_POTASSIUM: readonly CircumstanceId[] = [
  'kidney_disease',
  'dialysis',
  'potassium_sparing_diuretic',
  'ace_arb',
  'blood_pressure_tablet',
  'high_potassium',
  'trimethoprim',
  'transplant_medicine',
];
const CHILDREN: readonly CircumstanceId[] = ['infant', 'child_1_3', 'child_4_8', 'child_9_13', 'teen_14_18'];
const AMOUNT = /\d[\d,.]* (milligrams?|micrograms?|grams?|units)\b/i;
const lists: readonly Question[] = NUTRIENTS.flatMap((nutrient): readonly Question[] => [
  { topic: 'foods', nutrient },
  { topic: 'foods', nutrient, most: true },
  { topic: 'foods', nutrient, also: nutrient === 'calcium' ? 'sodium' : 'calcium' },
]);

const spoken = new Map(
  everyFood.map((id) => [id, new RegExp(`(?<!without |no |leave out )\\b${words.foods[id].name}s?\\b`, 'i')]),
);

/** Names of foods that are heard in a text. */
function named(text: string, ids: readonly FoodId[]): readonly FoodId[] {
  return ids.filter((id) => spoken.get(id)?.test(text));
}

/** The figures beside a nutrient's bars. */
function factsOf({ screen }: Answer): string {
  const given = screen?.();
  return given?.kind === 'nutrient' ? given.facts.map(({ value }) => value).join(' ') : '';
}

/** Bars that somebody should not be shown, whatever is asked. */
function shown(who: readonly CircumstanceId[], ids: readonly FoodId[]): readonly string[] {
  const found = SINGLE.flatMap((question) =>
    barsOf(askAs(who, question))
      .filter(({ food }) => ids.includes(food))
      .map(({ food }) => `${question.topic} ${food}`),
  );
  return [...new Set(found)];
}

describe.each(NO_POTASSIUM)('with %s', (who) => {
  it.each<Question>([
    { topic: 'foods', nutrient: 'potassium' },
    { topic: 'foods', nutrient: 'potassium', most: true },
    { topic: 'foods', nutrient: 'magnesium', also: 'potassium' },
    { topic: 'amount', nutrient: 'potassium' },
    { topic: 'amount', nutrient: 'calcium', also: 'potassium' },
    { topic: 'amount', nutrient: 'potassium', group: 'athletes' },
    { topic: 'supplements', nutrient: 'potassium' },
    { topic: 'supplements', nutrient: 'potassium', dose: { value: 99, unit: 'mg' } },
    { topic: 'both', first: { topic: 'night' }, second: { topic: 'foods', nutrient: 'potassium' } },
    { topic: 'simpler', of: { topic: 'foods', nutrient: 'potassium' } },
    { topic: 'remedy', remedy: 'bananas' },
  ])('%j names neither foods nor amounts', (question) => {
    for (const given of [askAs([who], question), askAs([who], { ...question, page: 1 })]) {
      expect(everyWord(given)).not.toMatch(AMOUNT);
      if (question.topic !== 'remedy') expect(named(everyWord(given), withTag('high_potassium'))).toEqual([]);
      expect(barsOf(given)).toEqual([]);
    }
  });

  it.each(withTag('high_potassium'))('%s is for the care team to allow', (food) => {
    const given = askAs([who], { topic: 'food_check', food });
    expect(everyWord(given)).not.toMatch(AMOUNT);
    expect(said(given)).toMatch(/care team/);
  });

  it('no screen of a food has a figure of potassium', () => {
    for (const food of everyFood) {
      const shown = askAs([who], { topic: 'food_check', food }).screen?.();
      const rows = shown?.kind === 'food' ? shown.rows : [];
      expect(rows.filter(({ nutrient }) => nutrient === 'potassium')).toEqual([]);
    }
  });

  it('a salt substitute is never fine', () => {
    const given = askAs([who], { topic: 'supplements', medicine: 'salt_substitute' });
    expect(said(given)).toMatch(/don't use a salt substitute/);
  });

  it('no list of another nutrient names what is high in potassium', () => {
    for (const question of lists)
      for (const given of pagesAs([who], question))
        expect([
          JSON.stringify(question),
          barsOf(given)
            .filter(({ food }) => tagsOf(food).includes('high_potassium'))
            .map(({ food }) => food),
        ]).toEqual([JSON.stringify(question), []]);
  });
});

describe('in place of an answer', () => {
  it.each<[CircumstanceId, Question]>([
    ['dialysis', { topic: 'foods', nutrient: 'potassium' }],
    ['ace_arb', { topic: 'entry', entry: 'salt_substitute_cramps' }],
  ])('with %s there is no second page of %j', (who, question) => {
    expect(said(askAs([who], { ...question, page: 1 }))).toBe(words.talk.noMore);
  });
});

describe('on the screen', () => {
  it('nobody whose potassium must not build up is shown foods high in it', () => {
    expect(shown(['dialysis'], withTag('high_potassium'))).toEqual([]);
  });

  it('nobody is shown what they leave out', () => {
    expect(shown(['nut_free'], withTag('nuts'))).toEqual([]);
    expect(shown(['vegan'], withTag('meat', 'fish', 'shellfish', 'dairy', 'egg'))).toEqual([]);
    expect(shown(['pregnancy'], withTag('liver', 'alcohol', 'quinine'))).toEqual([]);
  });
});

describe.each(CHILDREN)('for %s', (who) => {
  const adults = MEASURED.flatMap((nutrient) =>
    ask({ topic: 'amount', nutrient })
      .say.filter(({ text }) => AMOUNT.test(text))
      .map(({ text }) => text),
  );

  it("no answer has an adult's amount", () => {
    const wrong = SINGLE.filter((question) => askAs([who], question).say.some(({ text }) => adults.includes(text)));
    expect(wrong.map((question) => JSON.stringify(question))).toEqual([]);
  });

  it("no screen has an adult's amount", () => {
    const wrong = NUTRIENTS.flatMap((nutrient) => [
      askAs([who], { topic: 'amount', nutrient }),
      askAs([who], { topic: 'about', nutrient }),
    ]).filter((given) => AMOUNT.test(factsOf(given)));
    expect(wrong.map(({ question }) => JSON.stringify(question))).toEqual([]);
  });

  it('no tablet and no limit is named', () => {
    for (const nutrient of NUTRIENTS)
      for (const topic of ['supplements', 'too_much'] as const) {
        const given = askAs([who], { topic, nutrient, dose: { value: 400, unit: 'mg' } } as Question);
        expect(everyWord(given)).not.toMatch(AMOUNT);
      }
  });
});

describe('an amount', () => {
  it.each(AGE_BANDS)('is said for %s by its own row, or not at all', (band) => {
    for (const nutrient of MEASURED) {
      const given = askAs([band], { topic: 'amount', nutrient });
      expect(said(given)).not.toBe('');
      if (nutrient in nutrients && band.startsWith('child'))
        expect(said(given)).not.toBe(said(ask({ topic: 'amount', nutrient })));
    }
  });

  it('is never named for an infant, nor foods', () => {
    for (const nutrient of NUTRIENTS)
      for (const topic of ['amount', 'foods', 'supplements', 'too_much'] as const) {
        const given = askAs(['infant'], { topic, nutrient } as Question);
        expect(everyWord(given)).not.toMatch(AMOUNT);
        expect(barsOf(given)).toEqual([]);
        expect(said(given)).toMatch(/doctor/);
      }
  });

  it('says who it is for the first time, and tires nobody with it', () => {
    const question: Question = { topic: 'amount', nutrient: 'magnesium' };
    const first = askAs(['child_4_8'], question, { years: 6 });
    expect(said(first)).toMatch(/\bsix|6\b/);
    expect(first.saidBack).toEqual(['child_4_8']);
    expect(said(askAs(['child_4_8'], question, { years: 6, saidBack: ['child_4_8'] }))).not.toMatch(/^At/);
  });
});

describe.each<[CircumstanceId, readonly string[]]>([
  ['vegan', ['meat', 'fish', 'shellfish', 'dairy', 'egg']],
  ['vegetarian', ['meat', 'fish', 'shellfish']],
  ['dairy_free', ['dairy']],
  ['nut_free', ['nuts']],
  ['fish_free', ['fish', 'shellfish']],
  ['egg_free', ['egg']],
  ['soy_free', ['soy']],
  ['gluten_free', ['gluten']],
  ['keto', ['high_carb', 'sugary']],
  ['pregnancy', ['liver', 'alcohol', 'quinine']],
  ['child_4_8', ['choking', 'alcohol', 'caffeine', 'quinine']],
])('a list for %s', (who, tags) => {
  const out = withTag(...tags);

  it('names and shows nothing of it', () => {
    for (const question of lists)
      for (const given of pagesAs([who], question)) {
        const bars = barsOf(given).map(({ food }) => food);
        expect([JSON.stringify(question), bars.filter((food) => out.includes(food))]).toEqual([
          JSON.stringify(question),
          [],
        ]);
      }
  });

  it('still has something to name', () => {
    expect(barsOf(askAs([who], { topic: 'foods', nutrient: 'calcium' })).length).toBeGreaterThan(0);
  });

  it.each(out)('%s asked for by name is to be left out', (food) => {
    expect(said(askAs([who], { topic: 'food_check', food }))).toMatch(/leave (it|that one) (out|alone)/i);
  });
});

describe('in pregnancy', () => {
  it.each(['pregnancy', 'breastfeeding'] as const)('no quinine: %s', (who) => {
    for (const question of [
      { topic: 'remedy', remedy: 'quinine_tablets' },
      { topic: 'remedy', remedy: 'tonic_water' },
      { topic: 'food_check', food: 'tonic_water' },
    ] as const)
      expect(said(askAs([who], question))).toMatch(/leave that one alone/);
  });

  it('no liver', () => {
    for (const food of withTag('liver'))
      expect(said(askAs(['pregnancy'], { topic: 'food_check', food }))).toMatch(/leave it out/);
  });
});
