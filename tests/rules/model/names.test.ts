import { checkModel, intent, modelOf, typeOf } from './checkModel';
import { names } from './names';

const slot = (name: string) => ({ name: 'FoodIntent', samples: [`{${name}}`], slots: [{ name, type: 'FOOD' }] });

checkModel('names', names, {
  refuses: {
    'a digit in an intent': modelOf([intent('B12Intent')]),
    'a hyphen in a type': modelOf([], [typeOf('FOOD-TYPE')]),
    'a digit in a slot': modelOf([slot('food2')]),
    'an intent twice, in other letters': modelOf([intent('MoreIntent'), intent('moreintent')]),
    'a slot named like an intent': modelOf([slot('More'), intent('More')]),
    'a type twice': modelOf([], [typeOf('FOOD'), typeOf('Food')]),
    'a slot twice in an intent': modelOf([
      { name: 'A', slots: [...slot('food').slots, { name: 'Food', type: 'FOOD' }], samples: [] },
    ]),
  },
  allows: { 'plain ones': modelOf([intent('AMAZON.HelpIntent'), slot('food')], [typeOf('WARNING_SIGN')]) },
});
