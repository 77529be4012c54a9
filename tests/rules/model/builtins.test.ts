import { told } from '../../../testing/finding';
import { builtInClashes, requiredBuiltIns, unreachable } from './builtins';
import { checkModel, intent, modelOf } from './checkModel';

const all = [
  'Help',
  'Stop',
  'Cancel',
  'Fallback',
  'NavigateHome',
  'Repeat',
  'Yes',
  'No',
  'Next',
  'Previous',
  'StartOver',
];
const builtIns = all.map((name) => intent(`AMAZON.${name}Intent`));

checkModel('built-in intents', requiredBuiltIns, {
  refuses: { 'a model without them': modelOf([]), 'a model without one': modelOf(builtIns.slice(1)) },
  allows: { 'all of them': modelOf(builtIns) },
});

checkModel('phrases of a built-in intent', builtInClashes, {
  refuses: {
    'stop of our own': modelOf([intent('DoneIntent', 'stop')]),
    'help with a filler': modelOf([intent('AidIntent', 'please help me')]),
    'go back': modelOf([intent('BackIntent', 'go back')]),
  },
  allows: {
    'more samples for the built-in itself': modelOf([intent('AMAZON.StopIntent', 'stop')]),
    'a longer sentence': modelOf([intent('ReliefIntent', 'stop my cramp')]),
  },
});

checkModel('reachable intents', unreachable, {
  refuses: { 'one without samples': modelOf([intent('MoreIntent')]) },
  allows: { 'one with samples': modelOf([intent('MoreIntent', 'tell me more', 'what else')]) },
});

it('names the built-in that is missing', () => {
  expect(told(requiredBuiltIns(modelOf(builtIns.slice(1))))).toEqual([
    'AMAZON.HelpIntent: expected the built-in intent, found none',
  ]);
});
