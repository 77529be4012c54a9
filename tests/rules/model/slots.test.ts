import { checkModel, intent, modelOf, typeOf } from './checkModel';
import { slots } from './slots';

const nutrient = typeOf('NUTRIENT', ['magnesium']);
const about = intent('AboutNutrientIntent', 'tell me about {nutrient}');

checkModel('slots', slots, {
  refuses: {
    'one that is not declared': modelOf([{ name: 'A', samples: ['about {food}'] }]),
    'one that is never said': modelOf([{ ...about, samples: ['tell me about it'] }], [nutrient]),
    'one of a type that does not exist': modelOf([about]),
    'one twice in a sample': modelOf([intent('A', '{nutrient} and {nutrient}')], [nutrient]),
    'a type that nothing uses': modelOf([about], [nutrient, typeOf('FOOD', ['kale'])]),
    'a name in other letters': modelOf([{ ...about, samples: ['{nutrient}', '{Nutrient}'] }], [nutrient]),
  },
  allows: {
    'a declared one': modelOf([about], [nutrient]),
    'one of a built-in type': modelOf([
      { name: 'A', samples: ['{count}'], slots: [{ name: 'count', type: 'AMAZON.NUMBER' }] },
    ]),
  },
});
