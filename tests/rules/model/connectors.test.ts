import { checkModel, intent, modelOf } from './checkModel';
import { connectors } from './connectors';

checkModel('connecting words at the start', connectors, {
  refuses: {
    about: modelOf([intent('AIntent', 'about {nutrient}')]),
    for: modelOf([intent('AIntent', 'for night cramps')]),
    'that in a contraction': modelOf([intent('AIntent', "that's enough")]),
  },
  allows: {
    'one further on': modelOf([intent('AIntent', 'tell me about {nutrient}')]),
    'a word that starts alike': modelOf([intent('AIntent', 'tonight my leg cramps', 'iffy legs', 'fort')]),
  },
});
