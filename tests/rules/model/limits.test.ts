import { checkModel, intent, modelOf, typeOf } from './checkModel';
import { LIMITS, limits } from './limits';

const many = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`);

checkModel('limits', limits, {
  refuses: {
    'too many intents': modelOf(many(LIMITS.intents + 1).map((name) => intent(name))),
    'a value that is too long': modelOf([], [typeOf('FOOD', ['kale', 'k'.repeat(LIMITS.characters + 1)])]),
    'too many synonyms': modelOf([], [typeOf('FOOD', ['kale', 'kale', ...many(LIMITS.synonyms + 1)])]),
    'too many values and a file that is too large': modelOf(
      [],
      many(600).map((name) => typeOf(name, ['kale', 'kale', ...many(50)])),
    ),
  },
  allows: {
    'a small one': modelOf([intent('MoreIntent', 'more')], [typeOf('FOOD', ['kale', 'kale', 'curly kale'])]),
    'built-in intents beside': modelOf(many(LIMITS.intents + 1).map((name) => intent(`AMAZON.${name}`))),
  },
});
