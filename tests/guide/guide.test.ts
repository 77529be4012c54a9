import { withAfterword } from '../../lambda/guide/guide';
import { ask, scene } from '../../testing/scenes';

describe('an answer', () => {
  it('tells of the phone numbers that are in it, and of no others', () => {
    expect(ask({ topic: 'foods', nutrient: 'calcium' }).numbers).toEqual([]);
    const { numbers } = ask({ topic: 'warning', sign: 'stroke' });
    expect(numbers).toEqual([{ text: '911', spoken: 'nine one one' }]);
  });

  it('with something added has the sources of both, each once', () => {
    const plain = ask({ topic: 'food_check', food: 'kale' });
    const [known] = plain.sources;
    const from = [known ?? 'usda_sr27', 'nhs_cramps'] as const;
    const both = withAfterword(plain, [{ say: 'Take care.', from }], scene());
    expect(both.say.map(({ text }) => text)).toEqual([...plain.say.map(({ text }) => text), 'Take care.']);
    expect(both.sources).toEqual([...plain.sources, 'nhs_cramps']);
  });
});
