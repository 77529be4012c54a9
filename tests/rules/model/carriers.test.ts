import { carriers } from './carriers';
import { checkModel, modelOf } from './checkModel';

const warning = (...samples: string[]) =>
  modelOf([{ name: 'WarningSignIntent', samples, slots: [{ name: 'sign', type: 'WARNING_SIGN' }] }]);
const food = modelOf([{ name: 'FoodIntent', samples: ['about {food}'], slots: [{ name: 'food', type: 'FOOD' }] }]);

checkModel('carriers of greedy slots', carriers, {
  refuses: { 'one word': warning('i {sign}'), 'two words': warning('can you {sign}') },
  allows: {
    'the slot alone': warning('{sign}'),
    'three words': warning('i suddenly have {sign}'),
    'a slot of short values': food,
  },
});
