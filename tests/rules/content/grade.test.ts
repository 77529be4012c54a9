import { checkRule } from './checkRule';
import { grade, gradeOf, namesIn } from './grade';

checkRule('reading grade', grade, {
  refuses: [
    'Pathophysiological considerations necessitate individualized evaluation of contributory neuromuscular abnormalities.',
    {
      back: {
        ask: 'Would the administration of supplementary preparations represent a possibility?',
        reprompt: 'Would it?',
      },
    },
  ],
  allows: [
    'Pull your toes up and hold.',
    'Magnesium, potassium, calcium and vitamin D all help muscles work.',
    { back: { ask: 'Want more?', reprompt: 'Shall I go on?' } },
  ],
});

describe('the grade of a text', () => {
  it('falls when a name is exempt', () => {
    const text = 'Magnesium and potassium come from food.';
    expect(gradeOf(text, ['magnesium', 'potassium'])).toBeLessThan(gradeOf(text, []));
  });

  it('exempts names longest first', () => {
    const names = namesIn({ foods: { bread: { name: 'wholemeal bread' } } });
    expect(names).toEqual(expect.arrayContaining(['wholemeal bread', 'banana', 'magnesium']));
    expect(names.indexOf('wholemeal bread')).toBeLessThan(names.indexOf('banana'));
  });
});
