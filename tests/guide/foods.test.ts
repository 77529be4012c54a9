import { foods, nutrients } from '../../lambda/content/facts';
import { type FoodId, MEASURED } from '../../lambda/content/ids';
import type { Lines } from '../../lambda/content/shape';
import { servingOf } from '../../lambda/guide/figures';
import { ask, context, said, screenOf, spoken } from '../../testing/answers';
import { serving } from '../../testing/serving';
import { words } from '../../testing/words';

const remedies = (Object.keys(foods) as FoodId[]).filter((food) => foods[food].remedy);

describe('foods with a nutrient', () => {
  it('come three at a time, and then the daily amount is offered', () => {
    const pages = Math.ceil(nutrients.magnesium.foods.us.length / 3);
    const all = Array.from({ length: pages }, (_, page) => ask({ topic: 'foods', nutrient: 'magnesium', page }));
    expect(all.slice(0, -1).map((given) => given.ask?.yes?.page)).toEqual([1, 2, 3]);
    expect(all.at(-1)?.ask?.yes).toEqual({ topic: 'amount', nutrient: 'magnesium' });
    const beyond = ask({ topic: 'foods', nutrient: 'magnesium', page: pages });
    expect(said(beyond)).toBe(words.talk.noMore);
    expect(screenOf(beyond, 'text').points[0]).toBe(words.talk.noMore);
  });

  it('are named with serving, amount and nutrient once', () => {
    expect(spoken({ topic: 'foods', nutrient: 'magnesium', page: 1 })).toBe(
      "An ounce of very dark chocolate has about 65 milligrams of magnesium. That's about a sixth of a day's need. " +
        'A cup of oatmeal made with water has 63. Half a cup of cooked black beans has 60.',
    );
  });

  it('carry the kidney caution with potassium, and wherever one that is high in it is named', () => {
    expect(spoken({ topic: 'foods', nutrient: 'potassium' })).toContain('kidney');
    expect(spoken({ topic: 'foods', nutrient: 'magnesium' })).toContain(
      'potassium in cooked spinach, so ask first with kidney disease',
    );
    expect(spoken({ topic: 'foods', nutrient: 'magnesium', page: 1 })).not.toContain('kidney');
    expect(spoken({ topic: 'foods', nutrient: 'potassium', also: 'calcium' })).toContain('kidney');
    expect(spoken({ topic: 'foods', nutrient: 'calcium', also: 'vitamin_b1' })).toContain('kidney');
  });

  it('are told in micrograms and units where labels use both', () => {
    const figures = spoken({ topic: 'foods', nutrient: 'vitamin_d' }).match(/[\d.]+ micrograms?/g) ?? [];
    expect(figures).toHaveLength(3);
    expect(spoken({ topic: 'foods', nutrient: 'vitamin_d' }).match(/ or \d+ units/g)).toHaveLength(3);
  });

  it('differ where milk has no added vitamin', () => {
    expect(spoken({ topic: 'foods', nutrient: 'vitamin_d' }, 'en-US')).toContain('milk');
    expect(spoken({ topic: 'foods', nutrient: 'vitamin_d' }, 'en-GB')).not.toMatch(/milk has/);
  });

  it('are tips where a list would be the wrong advice', () => {
    const given = ask({ topic: 'foods', nutrient: 'sodium' });
    expect(said(given)).toContain(words.nutrients.sodium.foodTips?.[0]?.[0]?.say);
    expect(given.ask?.yes).toEqual({ topic: 'foods', nutrient: 'sodium', page: 1 });
    const last = ask({ topic: 'foods', nutrient: 'sodium', page: 1 });
    expect(last.ask?.yes).toEqual({ topic: 'evidence', nutrient: 'sodium' });
  });

  it('are shown with bars, shares and whether there are more', () => {
    const screen = screenOf(ask({ topic: 'foods', nutrient: 'calcium' }), 'foods');
    expect(screen).toMatchObject({
      title: 'Calcium',
      unit: 'mg',
      more: words.labels.more,
      note: words.labels.shareNote,
    });
    expect(screen.bars.map(({ food }) => food)).toEqual(nutrients.calcium.foods.us.slice(0, 4));
    expect(screen.bars[0]).toEqual({
      food: 'yogurt',
      name: 'Plain low-fat yogurt',
      serving: serving('Eight ounces of plain low-fat yogurt', 'plain low-fat yogurt'),
      amount: 415,
      share: 42,
    });
    expect(screenOf(ask({ topic: 'foods', nutrient: 'calcium', page: 3 }), 'foods').more).toBeNull();
    const second = screenOf(ask({ topic: 'foods', nutrient: 'calcium', page: 1 }), 'foods');
    expect(second.bars.map(({ food }) => food)).toEqual(nutrients.calcium.foods.us.slice(3, 7));
  });

  it('have the whole list on the card', () => {
    expect(ask({ topic: 'foods', nutrient: 'magnesium' }).card?.text).toContain('cooked kale has 12');
  });
});

describe('a food', () => {
  it.each([
    [
      'banana',
      'potassium',
      "One medium banana has about 422 milligrams of potassium. That's about an eighth of a day's need.",
    ],
    ['banana', 'vitamin_d', 'One medium banana has next to no vitamin D.'],
    ['edamame', 'vitamin_d', 'I have no figure for vitamin D in cooked edamame.'],
    ['salmon', 'vitamin_d', 'has about 11.1 micrograms or 440 units of vitamin D.'],
    ['canned_tuna', 'vitamin_d', 'has about 1 microgram or 40 units of vitamin D.'],
  ] as const)('%s and %s', (food, nutrient, text) => {
    expect(spoken({ topic: 'food_check', food, nutrient })).toContain(text);
  });

  it('has no share of a day worth naming below one percent, and none for sodium', () => {
    expect(spoken({ topic: 'food_check', food: 'apple', nutrient: 'calcium' })).toContain("of a day's need");
    const little = ask({ topic: 'food_check', food: 'butter', nutrient: 'calcium' });
    expect(said(little)).toMatch(/^A tablespoon of salted butter has about \d+ milligrams of calcium\./);
    expect(said(little)).not.toContain("a day's need");
    expect(spoken({ topic: 'food_check', food: 'ham', nutrient: 'sodium' })).not.toContain("a day's need");
  });

  it('is said to be no proven help, with what it holds most of', () => {
    const held =
      'Half a cup of cooked kale has about 47 milligrams of calcium, and 148 milligrams of potassium. ' +
      (words.foods.kale.note?.[0]?.say ?? '');
    const honest = 'No one food is proven to stop leg cramps.';
    expect(spoken({ topic: 'food_check', food: 'kale' })).toBe(`${held} ${honest}`);
    expect(spoken({ topic: 'food_check', food: 'kale', cramps: true })).toBe(`${honest} ${held}`);
  });

  it('is said to hold what it does by the source of the figures', () => {
    expect(ask({ topic: 'food_check', food: 'kale' }).say[0]?.from).toEqual(['usda_sr27']);
  });

  it.each([
    [
      'a B vitamin before a mineral of which there is next to nothing',
      'white_rice',
      /^Half a cup .* vitamin B\d, and/i,
    ],
    [
      'a mineral that is just worth naming before a B vitamin',
      'green_beans',
      /^Half a cup .* of (?!vitamin B).*, and/i,
    ],
  ] as const)('names %s', (_, food, order) => {
    expect(ask({ topic: 'food_check', food }).say[0]?.text).toMatch(order);
  });

  const all = Object.keys(foods) as FoodId[];
  const asked = [undefined, ...MEASURED];

  it.each(['en-US', 'en-GB'])('high in potassium comes with the kidney caution, whatever is asked (%s)', (locale) => {
    const high = all.filter((food) => (foods[food].amounts.potassium ?? 0) >= 400);
    expect(high.length).toBeGreaterThan(25);
    const silent = high.flatMap((food) =>
      asked
        .filter(
          (nutrient) =>
            !spoken({ topic: 'food_check', food, ...(nutrient && { nutrient }) }, locale).includes('kidney'),
        )
        .map((nutrient) => `${food} ${nutrient}`),
    );
    expect(silent).toEqual([]);
  });

  it('keeps its notes and the cautions of what it is taken for, in speech and on the card, each once', () => {
    for (const food of all) {
      const { remedy } = foods[food];
      const here = (lines: Lines) =>
        lines.filter(({ only }) => only !== 'uk').map(({ say }) => say.split('{')[0] as string);
      const notes = here(words.foods[food].note ?? []);
      const page = remedy ? here(words.remedies[remedy].pages[0] ?? []) : [];
      const plain = ask({ topic: 'food_check', food });
      const figure = ask({ topic: 'food_check', food, nutrient: 'potassium' });
      const texts = remedy ? [...page] : notes;
      for (const text of texts) expect(said(plain)).toContain(text);
      for (const text of notes) {
        expect(said(figure)).toContain(text);
        expect(figure.card?.text.split(text)).toHaveLength(2);
      }
    }
  });

  it('has no figure where makers add no vitamin', () => {
    const milk = { topic: 'food_check', food: 'milk', nutrient: 'vitamin_d' } as const;
    expect(spoken(milk, 'en-US')).toContain('2.9 micrograms');
    expect(spoken(milk, 'en-GB')).toMatch(/^I have no figure for vitamin D/);
    expect(spoken(milk, 'en-GB')).not.toContain('micrograms');
  });

  it('that people take as a remedy starts with what is known of that', () => {
    expect(spoken({ topic: 'food_check', food: 'banana' })).toMatch(/^A banana is good food, but it won't stop/);
    expect(spoken({ topic: 'food_check', food: 'tonic_water' })).toMatch(/^I'd leave it\. No good proof/);
    // The first page of the remedy's, whole, and the figures.
    expect(words.remedies.bananas.pages).toHaveLength(2);
    expect(ask({ topic: 'food_check', food: 'banana' }).say).toHaveLength(4);
  });

  it.each(remedies)('%s is answered as the remedy that it is taken for', (food) => {
    const remedy = ask({ topic: 'remedy', remedy: foods[food].remedy });
    expect(ask({ topic: 'food_check', food }).say[0]).toEqual(remedy.say[0]);
  });

  it('without any of the nutrients is only said to be no proven help', () => {
    expect(said(ask({ topic: 'food_check', food: 'table_salt' }))).not.toContain('magnesium');
    expect(ask({ topic: 'food_check', food: 'table_salt' }).ask?.yes).toMatchObject({ topic: 'relief' });
    expect(said(ask({ topic: 'food_check', food: 'sports_drink' }))).toMatch(/milligrams of sodium|salt/);
  });

  it('is no reason for more foods with what it has not', () => {
    expect(ask({ topic: 'food_check', food: 'tonic_water' }).ask?.yes).toMatchObject({ topic: 'relief' });
    expect(ask({ topic: 'food_check', food: 'edamame', nutrient: 'vitamin_d' }).ask?.text).not.toContain('more foods');
  });

  it('with one of the nutrients names that one', () => {
    expect(spoken({ topic: 'food_check', food: 'cod_liver_oil' })).toContain(
      '11.2 micrograms or 450 units of vitamin D',
    );
  });

  it('goes on to more foods with what it holds, or with what was asked', () => {
    expect(ask({ topic: 'food_check', food: 'kale' }).ask?.yes).toEqual({ topic: 'foods', nutrient: 'calcium' });
    expect(ask({ topic: 'food_check', food: 'kale', nutrient: 'magnesium' }).ask?.yes).toEqual({
      topic: 'foods',
      nutrient: 'magnesium',
    });
    expect(ask({ topic: 'food_check', food: 'kale', nutrient: 'b_vitamins' }).ask?.yes).toEqual({
      topic: 'foods',
      nutrient: 'calcium',
    });
  });

  it('shows every nutrient, a dash where no figure is known, and no share of sodium', () => {
    const screen = screenOf(ask({ topic: 'food_check', food: 'edamame' }), 'food');
    expect(screen).toMatchObject({
      title: 'Cooked edamame',
      serving: serving('Half a cup of cooked edamame', 'cooked edamame'),
    });
    const row = (nutrient: string) => screen.rows.find((each) => each.nutrient === nutrient);
    expect(row('vitamin_d')).toMatchObject({ value: '–', share: null });
    expect(row('sodium')).toMatchObject({ value: '5 mg', share: null });
    expect(row('potassium')).toMatchObject({ name: 'Potassium', value: '338 mg', share: 10 });
    expect(row('vitamin_b1')).toMatchObject({ value: '0.15 mg' });
  });

  it('is measured as a kitchen of the region measures', () => {
    const kale = { topic: 'food_check', food: 'kale', nutrient: 'calcium' } as const;
    expect(spoken(kale, 'en-GB')).toContain('Three heaped tablespoons');
    expect(spoken(kale, 'en-US')).toContain('Half a cup');
    expect(spoken({ ...kale, food: 'almonds' }, 'en-GB')).toContain('small handful of');
    // An ounce is 28.35 grams, and a small thing is not rounded to fives.
    const servings = { ...words.servings, tablespoon: '{grams} grams of {food}' };
    expect(servingOf('butter', { ...context(), words: { ...words, servings } })).toBe('14 grams of salted butter');
    expect(spoken({ topic: 'food_check', food: 'flaxseed', nutrient: 'calcium' }, 'en-GB')).not.toContain('10.3');
  });
});
