import { told } from '../../../testing/finding';
import { checkRule } from './checkRule';
import { spelling } from './spelling';

const british = { pages: [[{ say: 'Diarrhoea can do it.', from: ['cks'], only: 'uk' }]] };

checkRule('spelling by region', spelling, {
  refuses: ['Diarrhoea can do it.', 'A favourite food.', { phoneLines: { 'en-US': { poison: 'the poisons centre' } } }],
  allows: [
    'Diarrhea can do it.',
    british,
    { phoneLines: { 'en-CA': { poison: 'the poison center' } } },
    { phoneLines: { 'en-GB': { poison: 'the poisons centre' } } },
  ],
});

it('is the other way round in Britain', () => {
  expect(told(spelling(british, 'en-GB'))).toEqual([]);
  expect(spelling({ note: 'Diarrhea can do it.' }, 'en-GB')).toHaveLength(1);
});
