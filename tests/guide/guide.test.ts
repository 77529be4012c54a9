import { withAfterwords } from '../../lambda/guide/afterwords';
import { ask, context } from '../../testing/answers';
import { words } from '../../testing/words';

describe('an answer', () => {
  it('tells of the phone numbers that are in it, and of no others', () => {
    expect(ask({ topic: 'foods', nutrient: 'calcium' }).numbers).toEqual([]);
    const { numbers } = ask({ topic: 'warning', sign: 'stroke' });
    expect(numbers).toEqual([{ text: '911', spoken: 'nine one one' }]);
  });

  it('goes on with where to turn after words of wanting to die', () => {
    const plain = ask({ topic: 'overview' });
    const after = withAfterwords(plain, ['after_crisis'], context());
    expect(after.say).toHaveLength(plain.say.length + 1);
    expect(after.say.slice(0, -1)).toEqual(plain.say);
    expect(after.say.at(-1)?.text).toMatch(/988/);
  });

  it('with something added has the sources of both, each once', () => {
    const plain = ask({ topic: 'food_check', food: 'kale' });
    const [known] = plain.sources;
    const from = [known ?? 'usda_sr27', 'nhs_cramps'] as const;
    const talk = { ...words.talk, stillAlarming: { say: 'Take care.', from } };
    const both = withAfterwords(plain, ['still_warned'], { ...context(), words: { ...words, talk } });
    expect(both.say.map(({ text }) => text)).toEqual([...plain.say.map(({ text }) => text), 'Take care.']);
    expect(both.sources).toEqual([...plain.sources, 'nhs_cramps']);
  });

  it('says the disclaimer once', () => {
    const plain = ask({ topic: 'basics' });
    const once = withAfterwords(plain, ['disclaimer'], context());
    expect(once.say.at(-1)?.text).toBe(words.talk.disclaimer);
    expect(withAfterwords(once, ['disclaimer'], context())).toEqual(once);
  });
});
