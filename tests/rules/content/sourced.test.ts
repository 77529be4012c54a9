import { checkRule } from './checkRule';
import { sourced } from './sourced';

checkRule('every medical sentence is sourced', sourced, {
  refuses: [
    { pages: [[{ say: 'Stretching can ease a cramp.', from: [] }]] },
    { pages: [[{ say: 'Take your time. Magnesium may lower blood pressure.', from: [] }]] },
    { talk: { launch: 'Magnesium helps the muscles.' } },
    { back: { ask: 'Iron can cause cramps. Want more?', reprompt: 'Want more?' } },
  ],
  allows: [
    'Stretching can ease a cramp.',
    { pages: [[{ say: 'Take your time. I am here.', from: [] }]] },
    { talk: { help: 'You can ask which foods have potassium.' } },
    { back: { ask: 'Can a cramp come back?', reprompt: 'Say yes or no.' } },
    { labels: { note: 'Foods have it' } },
  ],
});
