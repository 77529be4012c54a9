import { told } from '../../../testing/finding';
import { words } from '../../../testing/words';
import { checkRule } from './checkRule';
import { completeNutrients, silentPages } from './complete';

const british = { say: 'Only there.', from: ['cks'], only: 'uk' };
const page = [[{ say: 'Muscles need it.', from: ['cks'] }]];
const all = { about: page, signs: page, risk: page, supplements: page, tooMuch: page, evidence: page };

checkRule('first pages that speak in every table', silentPages, {
  refuses: [{ night: [[british]] }, { signs: { stroke: { say: [british] } } }],
  allows: [{ night: [[british, { ...british, only: 'us' }]] }, { night: [page[0], [british]] }],
});

describe('a nutrient', () => {
  it('is complete when every topic has an answer', () => {
    expect(completeNutrients({ magnesium: all })).toEqual([]);
  });

  it('is not when one is empty or missing', () => {
    expect(told(completeNutrients({ magnesium: { ...all, signs: [], risk: undefined } }))).toEqual([
      'magnesium: expected signs, found nothing',
      'magnesium: expected risk, found nothing',
    ]);
  });

  it('is complete in the words, each of them', () => {
    expect(told(completeNutrients(words.nutrients))).toEqual([]);
  });
});
