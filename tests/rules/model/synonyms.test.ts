import { checkModel, modelOf, typeOf } from './checkModel';
import { synonyms } from './synonyms';

const one = (...values: Parameters<typeof typeOf>[1][]) => modelOf([], [typeOf('NUTRIENT', ...values)]);

checkModel('synonyms', synonyms, {
  refuses: {
    'an empty list': modelOf([], [{ name: 'FOOD', values: [{ id: 'kale', name: { value: 'kale', synonyms: [] } }] }]),
    'a word twice in a value': one(['magnesium', 'magnesium', 'mag', 'Mag']),
    'the value among its synonyms': one(['magnesium', 'magnesium', 'magnesium']),
    'a word for two values': one(['magnesium', 'magnesium', 'mag'], ['calcium', 'calcium', 'mag']),
    'two spellings that sound alike': one(['vitamin_d', 'vitamin d'], ['vitamin_e', 'vitamin-d']),
    'an id as a word': one(['vitamin_d', 'vitamin_d']),
  },
  allows: {
    'a word that is shared on purpose': one(
      ['vitamin_b1', 'vitamin b one', 'vitamin b'],
      ['vitamin_b6', 'vitamin b six', 'vitamin b'],
    ),
    'two transcriptions of one value': one(['vitamin_d', 'vitamin d', 'vitamin d.']),
    'a word in two types': modelOf([], [typeOf('REMEDY', ['zinc']), typeOf('NEIGHBOR', ['zinc'])]),
  },
});
