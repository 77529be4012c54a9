import { checkRule } from './checkRule';
import { spelling } from './spelling';

checkRule('spelling by locale', spelling, {
  refuses: [
    'Diarrhea can do it.',
    'Diarrhoea can do it.',
    'A [favourite|favorite] food.',
    { phoneLines: { 'en-GB': { poison: 'the center' } } },
  ],
  allows: [
    '[Diarrhea|Diarrhoea] can do it.',
    { pages: [[{ say: 'Diarrhoea can do it.', from: ['cks'], only: 'uk' }]] },
    { phoneLines: { 'en-CA': { poison: 'the poison center' } } },
  ],
});
