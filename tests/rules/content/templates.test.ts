import { checkRule } from './checkRule';
import { templates } from './templates';

const limit = [[{ say: 'The limit is {limit}.', from: ['nhs_mg'] }]];

checkRule('templates', templates, {
  refuses: [
    'Call {emergncy}.',
    'Call {emergency.',
    '[diarrhea|diarrhoea] can do it.',
    'A <break/> here.',
    { about: limit },
  ],
  allows: [
    'Call {emergency} or {poison}.',
    { nutrients: { magnesium: { tooMuch: limit } } },
    { servings: { cup: 'a cup of {food}, {grams} grams' } },
    { patterns: { nextFood: '{serving, capital} has {amount}.' } },
  ],
});
