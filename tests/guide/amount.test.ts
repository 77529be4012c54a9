import { nutrients } from '../../lambda/content/facts';
import { MEASURED } from '../../lambda/content/ids';
import { answer } from '../../lambda/guide/guide';
import { ask, context, said, screenOf, spoken } from '../../testing/answers';
import { words } from '../../testing/words';
import { askAs } from './person';

describe('how much a day', () => {
  it.each([
    ['magnesium', 'en-US', 'Most women need about 310 to 320 milligrams of magnesium a day, and most men 400 to 420.'],
    ['magnesium', 'en-GB', 'Most women need about 270 milligrams of magnesium a day, and most men 300.'],
    ['calcium', 'en-US', 'Most adults need about 1,000 to 1,200 milligrams of calcium a day.'],
    ['calcium', 'en-GB', 'Most adults need about 700 milligrams of calcium a day.'],
    ['vitamin_b5', 'en-US', 'A good target for adults is about 5 milligrams of vitamin B5 a day.'],
    ['sodium', 'en-GB', 'Adults should stay under 2,400 milligrams of sodium a day.'],
  ] as const)('%s in %s', (nutrient, locale, text) => {
    expect(spoken({ topic: 'amount', nutrient }, locale)).toContain(text);
  });

  it.each([
    ['en-US', false],
    ['en-CA', false],
    ['en-GB', false],
    ['en-AU', true],
    ['en-IN', true],
    ['en-ZZ', true],
  ])('says in %s whose guidance it is where it is another country’s: %s', (locale, told) => {
    expect(spoken({ topic: 'amount', nutrient: 'calcium' }, locale).includes(words.patterns.usGuidance)).toBe(told);
  });

  it('gives vitamin D in both units, and only vitamin D', () => {
    expect(spoken({ topic: 'amount', nutrient: 'vitamin_d' })).toContain("That's 600 to 800 units.");
    expect(spoken({ topic: 'amount', nutrient: 'calcium' })).not.toContain('units');
    expect(spoken({ topic: 'amount', nutrient: 'vitamin_d', group: 'pregnancy' })).toContain("That's 600 units.");
  });

  it.each([
    ['magnesium', 'pregnancy', "In pregnancy, it's about 350 to 360 milligrams of magnesium a day."],
    ['calcium', 'over_seventy', "Past seventy, it's about 1,200 milligrams of calcium a day."],
    [
      'magnesium',
      'over_seventy',
      "Past seventy, it's about 320 milligrams of magnesium a day for females, and 420 for males.",
    ],
  ] as const)('%s for %s', (nutrient, group, text) => {
    expect(spoken({ topic: 'amount', nutrient, group })).toContain(text);
  });

  it.each(MEASURED)('gives no figure of %s for children of no age', (nutrient) => {
    const given = ask({ topic: 'amount', nutrient, group: 'children' });
    expect(said(given)).toContain(words.patterns.amountUnknown);
    expect(said(given)).not.toMatch(/\d (milli|micro)grams/);
    expect(screenOf(given, 'text').points).toEqual(given.say.map(({ text }) => text));
    const grown = askAs(['over_70'], { topic: 'amount', nutrient, group: 'children' });
    expect(said(grown)).toContain(words.patterns.amountUnknown);
    const child = askAs(['child_4_8'], { topic: 'amount', nutrient, group: 'children' });
    expect(said(child)).not.toBe(said(given));
  });

  it('says so where no checked figure for the group is known', () => {
    const given = spoken({ topic: 'amount', nutrient: 'magnesium', group: 'over_seventy' }, 'en-GB');
    expect(given).toContain(words.patterns.amountUnknown);
  });

  it('gives a group without a figure of its own the adults’ one', () => {
    const given = spoken({ topic: 'amount', nutrient: 'calcium', group: 'athletes' });
    expect(given).toContain('Most adults need');
    expect(given).not.toContain(words.patterns.amountUnknown);
  });

  const withoutFigure = MEASURED.flatMap((nutrient) =>
    (nutrients[nutrient].noFigureFor ?? []).map((group) => [nutrient, group] as const),
  );

  it('knows for whom no figure holds', () => {
    expect(withoutFigure).toContainEqual(['potassium', 'kidney_disease']);
  });

  it.each(withoutFigure)('names no figure of %s to those for whom it does not hold: %s', (nutrient, group) => {
    const given = ask({ topic: 'amount', nutrient, group });
    expect(said(given)).not.toMatch(/\d/);
    expect(given.say).toHaveLength(words.nutrients[nutrient].groups?.[group]?.length ?? 0);
    expect(given.ask?.yes).toEqual({ topic: 'doctor' });
    expect(given.card?.title).toContain(words.nutrients[nutrient].name);
  });

  it('names the figure to them of what they need like anybody', () => {
    expect(spoken({ topic: 'amount', nutrient: 'calcium', group: 'kidney_disease' })).toMatch(/\d/);
  });

  it('names no figure even where a language has no words for them yet', () => {
    const { groups: _groups, ...potassium } = words.nutrients.potassium;
    const sparse = { ...context(), words: { ...words, nutrients: { ...words.nutrients, potassium } } };
    const given = answer({ topic: 'amount', nutrient: 'potassium', group: 'kidney_disease' }, sparse);
    expect(said(given)).not.toMatch(/\d/);
    expect(given.ask?.yes).toEqual({ topic: 'doctor' });
  });

  it('adds the nutrient’s own note, or the group’s in its place', () => {
    expect(spoken({ topic: 'amount', nutrient: 'potassium' })).toContain('kidney');
    const note = words.nutrients.calcium.groups?.pregnancy?.[0]?.say ?? 'none';
    expect(spoken({ topic: 'amount', nutrient: 'calcium', group: 'pregnancy' })).toContain(note);
    expect(words.nutrients.vitamin_b5.groups).toBeUndefined();
    expect(ask({ topic: 'amount', nutrient: 'vitamin_b5', group: 'athletes' }).say).toHaveLength(1);
  });

  it('adds one line of the group’s, however many there are', () => {
    expect(words.nutrients.vitamin_d.groups?.over_seventy).toHaveLength(2);
    expect(ask({ topic: 'amount', nutrient: 'vitamin_d', group: 'over_seventy' }).say).toHaveLength(3);
  });

  it('goes on to foods', () => {
    expect(ask({ topic: 'amount', nutrient: 'calcium' }).ask?.yes).toEqual({ topic: 'foods', nutrient: 'calcium' });
  });

  it.each(['b_vitamins', 'vitamin_b12'] as const)('has words instead of a figure for %s', (nutrient) => {
    const given = ask({ topic: 'amount', nutrient });
    expect(said(given)).toContain(words.nutrients[nutrient].amountInstead?.[0]?.say);
    expect(given.ask?.yes).toEqual({ topic: 'foods', nutrient });
  });

  it('names the table as its source', () => {
    expect(ask({ topic: 'amount', nutrient: 'magnesium' }).sources).toEqual(['ods_mg', 'nbk_dri1998']);
  });

  it('falls back to what the nutrient is where a language has no words for it yet', () => {
    const { foodTips: _tips, amountInstead: _instead, ...b_vitamins } = words.nutrients.b_vitamins;
    const sparse = { ...context(), words: { ...words, nutrients: { ...words.nutrients, b_vitamins } } };
    for (const topic of ['amount', 'foods'] as const) {
      const { say } = answer({ topic, nutrient: 'b_vitamins' }, sparse);
      expect(say[0]?.text).toBe(b_vitamins.about[0]?.[0]?.say);
    }
  });
});

describe('an amount for somebody whose sex is known', () => {
  it.each([
    ['female', /310/, /400/],
    ['male', /400/, /310/],
  ] as const)('is the figure for %s alone', (sex, own, other) => {
    const text = said(askAs(['adult_19_50', sex], { topic: 'amount', nutrient: 'magnesium' }));
    expect(text).toMatch(own);
    expect(text).not.toMatch(other);
    const anyAge = said(askAs([sex], { topic: 'amount', nutrient: 'magnesium' }));
    expect(anyAge).toMatch(own);
    expect(anyAge).not.toMatch(other);
  });
});

describe('an amount that somebody takes', () => {
  const withDose = (nutrient: 'magnesium' | 'vitamin_d' | 'vitamin_b1', value: number, unit: 'mg' | 'iu') =>
    spoken({ topic: 'amount', nutrient, dose: { value, unit } });

  it('is judged in the unit of the nutrient', () => {
    const plain = spoken({ topic: 'amount', nutrient: 'vitamin_d' });
    expect(withDose('vitamin_d', 5000, 'iu')).toContain(plain);
    expect(withDose('vitamin_d', 5000, 'iu')).toContain('125 micrograms');
  });

  it('is not judged in a unit that the nutrient is not measured in, or where there is no limit', () => {
    expect(withDose('magnesium', 400, 'iu')).toBe(spoken({ topic: 'amount', nutrient: 'magnesium' }));
    expect(withDose('vitamin_b1', 400, 'mg')).toBe(spoken({ topic: 'amount', nutrient: 'vitamin_b1' }));
  });
});
