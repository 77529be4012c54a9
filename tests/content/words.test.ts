import { wordsFor, wordsOf } from '../../lambda/content';

describe('the words of a locale', () => {
  it.each(['en-US', 'en-CA', 'de-DE', 'zz', '', '..', '__proto__'])('%j are American English', async (locale) => {
    expect(await wordsFor(locale)).toBe(wordsOf('en-US'));
  });

  it.each(['en-GB', 'en-AU', 'en-IN'])('%s are British English', async (locale) => {
    expect(await wordsFor(locale)).toBe(wordsOf('en-GB'));
  });

  it('differ by region where a term, a sentence or a file of the region says so, and nowhere else', () => {
    const [us, uk] = [wordsOf('en-US'), wordsOf('en-GB')];
    expect([us.foods.yogurt.name, uk.foods.yogurt.name]).toEqual(['plain low-fat yogurt', 'plain low-fat yoghurt']);
    expect([us.servings.mug, uk.servings.mug]).toEqual(['a cup of {food}', 'a mug of {food}']);
    expect([us.foods.soy_sauce.name, uk.foods.soy_sauce.name]).toEqual(['soy sauce', 'soya sauce']);
    expect(uk.labels).toEqual(us.labels);
    expect(uk.nutrients.magnesium.name).toBe('magnesium');
  });
});
