import type { Slots } from '../../lambda/conversation/slots';
import { FRESH } from '../../lambda/conversation/state';
import { ofNutrient, type Utterance, unclear } from '../../lambda/conversation/turn';

type Said = readonly (readonly string[])[];

const turn = (slot: 'nutrient' | 'food' | 'remedy', said: Said): Utterance => {
  const values = said.map((ids) => ({ ids, heard: ids.join(' or ') }));
  const slots = { nutrient: [], food: [], remedy: [], [slot]: values } as unknown as Slots;
  return { slots, state: FRESH };
};
const nutrients = (...said: Said) => ofNutrient(turn('nutrient', said), 'foods').question;

describe('two nutrients in one sentence', () => {
  it('are both answered', () => {
    expect(nutrients(['calcium'], ['sodium'])).toStrictEqual({ topic: 'foods', nutrient: 'calcium', also: 'sodium' });
  });

  it('are one where they are the same', () => {
    expect(nutrients(['calcium'], ['calcium'])).toStrictEqual({ topic: 'foods', nutrient: 'calcium' });
  });

  it('are the one that is known where the second is not', () => {
    expect(nutrients(['calcium'], [])).toStrictEqual({ topic: 'foods', nutrient: 'calcium' });
    expect(nutrients(['calcium'])).toStrictEqual({ topic: 'foods', nutrient: 'calcium' });
  });

  it('are not asked about where one of them could be several things', () => {
    expect(nutrients(['b_vitamins', 'vitamin_b1'], ['calcium'])).toStrictEqual({
      topic: 'foods',
      nutrient: 'b_vitamins',
      also: 'calcium',
    });
  });
});

describe('a value that could be several things', () => {
  const many = Array.from({ length: 12 }, (_, at) => `food_${at}`);

  it('is asked about with as many options as a session keeps', () => {
    const question = unclear(turn('food', [many]), 'food', 'food_check')?.question;
    expect(question).toMatchObject({ because: 'ambiguous', options: many.slice(0, 10) });
  });

  it('is taken for its first where the names would be too long to choose between', () => {
    expect(unclear(turn('remedy', [['mustard', 'pickle_juice']]), 'remedy', 'remedy')).toBeUndefined();
  });
});
