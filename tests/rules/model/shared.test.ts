import { checkModel, modelOf, typeOf } from './checkModel';
import { shared } from './shared';

checkModel('words in several types', shared, {
  refuses: {
    'two things': modelOf([], [typeOf('CAUSE', ['heat', 'the sun']), typeOf('HABIT', ['sunlight', 'the sun'])]),
  },
  allows: {
    'one thing': modelOf([], [typeOf('CAUSE', ['statins', 'lipitor']), typeOf('MEDICINE', ['statin', 'lipitor'])]),
    'two values of one type': modelOf([], [typeOf('FOOD', ['rice', 'rice'], ['brown_rice', 'rice'])]),
  },
});
