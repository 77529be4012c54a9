import { checkModel, intent, modelOf } from './checkModel';
import { duplicates } from './duplicates';

const pair = (first: string, second: string) => modelOf([intent('AIntent', first), intent('BIntent', second)]);

checkModel('duplicate samples', duplicates, {
  refuses: {
    'one twice in an intent': modelOf([intent('AIntent', 'night cramps', 'Night cramps')]),
    'one in two intents': pair('night cramps', 'night cramps'),
    'a contraction and its long form': pair("what's a cramp", 'what is a cramp'),
    'a filler more': pair('tell me more please', 'tell me more'),
    'punctuation only': pair('r. l. s.', 'r l s'),
  },
  allows: {
    'a contraction inside one intent': modelOf([intent('AIntent', "what's a cramp", 'what is a cramp')]),
    'another word': pair('signs of {nutrient}', 'foods with {nutrient}'),
  },
});

describe('two slots', () => {
  const asking = (name: string, slot: string, type: string) => ({
    name,
    samples: [`{${slot}}`],
    slots: [{ name: slot, type }],
  });

  it('sound alike when they are of one type, whatever they are called', () => {
    expect(duplicates(modelOf([asking('AIntent', 'food', 'FOOD'), asking('BIntent', 'dish', 'FOOD')]))).toHaveLength(1);
  });

  it('differ when their types do', () => {
    expect(duplicates(modelOf([asking('AIntent', 'it', 'FOOD'), asking('BIntent', 'it', 'REMEDY')]))).toEqual([]);
  });
});
