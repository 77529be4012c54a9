import { checkModel, intent, modelOf } from './checkModel';
import { grammar } from './grammar';

const sample = (text: string) => modelOf([intent('FoodSourcesIntent', text)]);

checkModel('the grammar of a sample', grammar, {
  refuses: Object.fromEntries(
    [
      'what foods?',
      'well, what foods',
      'vitamin b12',
      'What foods',
      'r.l.s. at night',
      'see dr. miller',
      ' what foods',
      'what  foods',
      '- what foods',
      "{nutrient}'s foods",
      'high{nutrient}',
      '',
    ].map((text) => [`"${text}"`, sample(text)]),
  ),
  allows: Object.fromEntries(
    ["what's in {nutrient}", 'r. l. s. at night', 'over-the-counter {nutrient}', '{nutrient}'].map((text) => [
      text,
      sample(text),
    ]),
  ),
});

describe('the samples of a slot', () => {
  it('are looked at too', () => {
    const slots = [{ name: 'food', type: 'FOOD', samples: ['{food}!'] }];
    expect(grammar(modelOf([{ name: 'FoodCheckIntent', samples: ['{food}'], slots }]))).toHaveLength(1);
  });
});
