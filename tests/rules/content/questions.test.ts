import { checkRule } from './checkRule';
import { questions } from './questions';

checkRule('what ends an answer is a question', questions, {
  refuses: [{ back: { ask: 'Magnesium helps.', reprompt: 'Say yes.' } }],
  allows: [{ back: { ask: 'Want three foods?', reprompt: 'Say yes for foods.' } }],
});
