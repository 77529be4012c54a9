import { foods, nutrients } from '../../lambda/content/facts';
import type { FoodId } from '../../lambda/content/ids';
import { servingOf } from '../../lambda/guide/figures';
import type { Question } from '../../lambda/guide/types';
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
    expect(beyond.screen).toBeUndefined();
  });

  it('are named with serving, amount and nutrient once', () => {
    expect(spoken({ topic: 'foods', nutrient: 'magnesium', page: 1 })).toBe(
      'Half a cup of cooked black beans has about 60 milligrams of magnesium. ' +
        'A cup of oatmeal made with water has 63. An ounce of very dark chocolate has 65.',
    );
  });

  it('carry the kidney caution with the first page of potassium only', () => {
    expect(spoken({ topic: 'foods', nutrient: 'potassium' })).toContain('kidney');
    expect(spoken({ topic: 'foods', nutrient: 'potassium', page: 1 })).not.toContain('kidney');
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
      food: 'milk',
      name: 'Low-fat milk',
      serving: serving('A cup of low-fat milk', 'low-fat milk'),
      amount: 305,
      share: 31,
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
    ['banana', 'potassium', "One medium banana has about 422 milligrams of potassium. That's about 12 percent"],
    ['banana', 'vitamin_d', 'One medium banana has next to no vitamin D.'],
    ['salmon', 'vitamin_d', 'I have no figure for vitamin D in cooked farmed salmon.'],
    ['canned_tuna', 'vitamin_d', 'has about 1 microgram of vitamin D.'],
  ] as const)('%s and %s', (food, nutrient, text) => {
    expect(spoken({ topic: 'food_check', food, nutrient })).toContain(text);
  });

  it('has no share of a day worth naming below one percent, and none for sodium', () => {
    expect(spoken({ topic: 'food_check', food: 'apple', nutrient: 'calcium' })).toContain('percent');
    const little = ask({ topic: 'food_check', food: 'butter', nutrient: 'calcium' });
    expect(said(little)).toMatch(/^A tablespoon of salted butter has about \d+ milligrams of calcium\./);
    expect(said(little)).not.toContain('percent');
    expect(spoken({ topic: 'food_check', food: 'ham', nutrient: 'sodium' })).not.toContain('percent');
  });

  it('is said to be no proven help, with what it holds most of', () => {
    expect(spoken({ topic: 'food_check', food: 'kale' })).toBe(
      'No one food is proven to stop leg cramps. Half a cup of cooked kale has about 47 milligrams of calcium, ' +
        'and 148 milligrams of potassium. ' +
        (words.foods.kale.note?.[0]?.say ?? ''),
    );
  });

  it('is said to hold what it does by the source of the figures', () => {
    expect(ask({ topic: 'food_check', food: 'kale' }).say[1]?.from).toEqual(['usda_sr27']);
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
    expect(ask({ topic: 'food_check', food }).say[1]?.text).toMatch(order);
  });

  it('has one note in speech, and all of them on the card, each once', () => {
    const [first = '', second = ''] = words.foods.banana.note?.map(({ say }) => say) ?? [];
    const times = (text: string, note: string) => text.split(note).length - 1;
    const count = (question: Question) =>
      [said(ask(question)), ask(question).card?.text ?? ''].map((text) => [times(text, first), times(text, second)]);
    expect(count({ topic: 'food_check', food: 'banana', nutrient: 'potassium' })).toEqual([
      [1, 0],
      [1, 1],
    ]);
    // What is known of it as a remedy takes the note's place.
    expect(count({ topic: 'food_check', food: 'banana' })).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('that people take as a remedy starts with what is known of that', () => {
    expect(spoken({ topic: 'food_check', food: 'banana' })).toMatch(/^A banana is good food, but it won't stop/);
    expect(spoken({ topic: 'food_check', food: 'tonic_water' })).toContain('tonic water stops cramps');
    // Two sentences of the remedy's, and the figures.
    expect(words.remedies.bananas.pages.flat().length).toBeGreaterThan(2);
    expect(ask({ topic: 'food_check', food: 'banana' }).say).toHaveLength(3);
  });

  it.each(remedies)('%s is answered as the remedy that it is taken for', (food) => {
    const remedy = ask({ topic: 'remedy', remedy: foods[food].remedy });
    expect(ask({ topic: 'food_check', food }).say[0]).toEqual(remedy.say[0]);
  });

  it('without any of the nutrients is only said to be no proven help', () => {
    expect(said(ask({ topic: 'food_check', food: 'table_salt' }))).not.toContain('magnesium');
    expect(ask({ topic: 'food_check', food: 'table_salt' }).ask?.yes).toEqual({
      topic: 'foods',
      nutrient: 'magnesium',
    });
  });

  it('with one of the nutrients names that one', () => {
    expect(spoken({ topic: 'food_check', food: 'cod_liver_oil' })).toContain('11.2 micrograms of vitamin D');
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
    const screen = screenOf(ask({ topic: 'food_check', food: 'salmon' }), 'food');
    expect(screen).toMatchObject({
      title: 'Cooked farmed salmon',
      serving: serving('Three ounces of cooked farmed salmon', 'cooked farmed salmon'),
    });
    const row = (nutrient: string) => screen.rows.find((each) => each.nutrient === nutrient);
    expect(row('vitamin_d')).toMatchObject({ value: '–', share: null });
    expect(row('sodium')).toMatchObject({ value: '52 mg', share: null });
    expect(row('potassium')).toMatchObject({ name: 'Potassium', value: '326 mg', share: 10 });
    expect(row('vitamin_b1')).toMatchObject({ value: '0.29 mg' });
  });

  it('is weighed in grams in Britain and in household words in America', () => {
    const kale = { topic: 'food_check', food: 'kale', nutrient: 'calcium' } as const;
    expect(spoken(kale, 'en-GB')).toContain('65 grams');
    expect(spoken(kale, 'en-US')).toContain('Half a cup');
    // An ounce is 28.35 grams, and a small thing is not rounded to fives.
    expect(spoken({ ...kale, food: 'almonds' }, 'en-GB')).toContain('30 grams of');
    const servings = { ...words.servings, tablespoon: '{grams} grams of {food}' };
    expect(servingOf('butter', { ...context(), words: { ...words, servings } })).toBe('14 grams of salted butter');
    expect(spoken({ topic: 'food_check', food: 'flaxseed', nutrient: 'calcium' }, 'en-GB')).not.toContain('10.3');
  });
});
