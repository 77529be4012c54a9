import { type Follow, followed } from '../../lambda/conversation/follow';
import { PAGES_AT_MOST } from '../../lambda/guide/fields';
import { parseQuestion } from '../../lambda/guide/parse';
import type { Question } from '../../lambda/guide/types';
import { stateWith } from './acts';

const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const potassium: Question = { topic: 'about', nutrient: 'potassium' };
const calciumFoods: Question = { topic: 'foods', nutrient: 'calcium', page: 1 };
const kale: Question = { topic: 'food_check', food: 'kale' };
const pickles: Question = { topic: 'remedy', remedy: 'pickle_juice' };
const which: Question = { topic: 'which', slot: 'nutrient', for: 'foods', because: 'missing' };
const both: Question = { topic: 'both', first: { topic: 'night' }, second: potassium };
const anything: Question = { topic: 'anything_else' };
const onDialysis = { about: 'speaker', speaker: { circumstances: ['dialysis'] } };
const onTwo = { about: 'speaker', speaker: { circumstances: ['statin', 'diuretic'] } };
const go = (what: Follow, state: object = {}) => followed(what, stateWith(state)).question;

describe('what follows an answer', () => {
  it.each<[Follow, object, Question]>([
    ['yes', { onYes: calciumFoods }, calciumFoods],
    ['yes', { expects: { slot: 'nutrient', for: 'foods' }, answered: which }, which],
    ['yes', { expects: { slot: 'nutrient', for: 'foods' } }, anything],
    ['yes', { answered: potassium }, anything],
    ['no', { onNo: { topic: 'goodbye' } }, { topic: 'goodbye' }],
    ['no', {}, anything],
    ['more', { subject: calciumFoods }, { ...calciumFoods, page: 2 }],
    ['more', { subject: potassium }, { ...potassium, page: 1 }],
    ['more', { subject: { ...calciumFoods, page: PAGES_AT_MOST } }, { ...calciumFoods, page: PAGES_AT_MOST }],
    ['more', { subject: stretch }, { ...stretch, step: 'again' }],
    ['more', { subject: kale, onYes: calciumFoods }, calciumFoods],
    ['more', { subject: { ...potassium, also: 'calcium' }, onYes: potassium }, potassium],
    ['more', {}, anything],
    ['what_else', { subject: calciumFoods }, { ...calciumFoods, page: 2 }],
    ['what_else', { subject: kale }, { topic: 'prevention' }],
    ['what_else', { subject: pickles }, { topic: 'prevention' }],
    ['what_else', { subject: pickles, past: [{ topic: 'prevention' }] }, { ...pickles, page: 1 }],
    ['back', { subject: calciumFoods }, { ...calciumFoods, page: 0 }],
    ['back', { subject: potassium }, { ...potassium, page: 0 }],
    ['back', { subject: { ...stretch, step: 'rub' } }, stretch],
    ['back', { subject: kale }, kale],
    ['back', {}, { topic: 'launch' }],
    ['repeat', { answered: calciumFoods }, calciumFoods],
    ['repeat', {}, { topic: 'launch' }],
    ['start_over', { subject: stretch }, { topic: 'launch' }],
    ['why', { subject: stretch }, { topic: 'basics' }],
    ['why', { subject: potassium }, { ...potassium, page: 1 }],
    ['why', { subject: calciumFoods }, { topic: 'about', nutrient: 'calcium' }],
    ['why', { subject: kale, onYes: calciumFoods }, calciumFoods],
    ['why', { subject: kale, people: onDialysis }, { topic: 'too_much', nutrient: 'potassium' }],
    ['why', { subject: calciumFoods, people: onDialysis }, { topic: 'about', nutrient: 'calcium' }],
    ['meaning', { answered: potassium }, { topic: 'simpler', of: potassium }],
    ['simpler', { answered: { topic: 'simpler', of: potassium } }, { topic: 'simpler', of: potassium }],
    ['simpler', { answered: both }, { topic: 'simpler', of: { topic: 'night' } }],
    ['simpler', { answered: { topic: 'help' } }, { topic: 'simpler', of: { topic: 'help' } }],
    ['simpler', {}, { topic: 'help' }],
    ['sources', { subject: kale }, { topic: 'sources', of: kale }],
    ['sources', { subject: both }, { topic: 'evidence' }],
    ['sources', {}, { topic: 'evidence' }],
    ['which_most', { subject: calciumFoods }, { topic: 'foods', nutrient: 'calcium', most: true }],
    ['which_most', { subject: potassium }, { topic: 'entry', entry: 'pill_best_for_cramps' }],
    ['which_most', { subject: pickles }, { topic: 'entry', entry: 'fastest_relief' }],
    ['which_most', { subject: { topic: 'prevention' } }, { topic: 'prevention', page: 1 }],
    ['which_most', { subject: stretch }, { topic: 'entry', entry: 'fastest_relief' }],
    ['which_most', { subject: { topic: 'causes' } }, { topic: 'entry', entry: 'medicine_cause' }],
    [
      'which_most',
      {
        subject: { topic: 'both', first: { topic: 'opening', circumstance: 'diuretic' }, second: { topic: 'night' } },
        people: { about: 'speaker', speaker: { circumstances: ['diuretic'] } },
      },
      { topic: 'entry', entry: 'medicine_cause', medicine: 'diuretic' },
    ],
    [
      'which_most',
      { subject: { topic: 'entry', entry: 'furosemide_cramps' }, people: onTwo },
      {
        topic: 'both',
        first: { topic: 'entry', entry: 'medicine_cause', medicine: 'diuretic' },
        second: { topic: 'entry', entry: 'medicine_cause', medicine: 'statin' },
      },
    ],
    [
      'which_most',
      { subject: { topic: 'entry', entry: 'furosemide_cramps' } },
      { topic: 'entry', entry: 'furosemide_cramps', page: 1 },
    ],
    ['which_most', {}, anything],
    ['all', { onYes: calciumFoods }, calciumFoods],
    ['all', { subject: potassium }, { ...potassium, page: 1 }],
    ['choose', { onYes: calciumFoods }, calciumFoods],
    ['choose', { expects: { slot: 'nutrient', for: 'foods' } }, { topic: 'foods', nutrient: 'magnesium' }],
    ['choose', { expects: { slot: 'food', for: 'food_check' } }, anything],
    ['choose', {}, anything],
    ['first', { onYes: calciumFoods }, calciumFoods],
    ['first', {}, anything],
  ])('%s from %j', (what, state, question) => {
    expect(go(what, state)).toEqual(question);
  });

  it('fits into the session, whatever it follows', () => {
    for (const answered of [both, { topic: 'simpler', of: potassium }, { topic: 'sources', of: kale }, which]) {
      const question = go('simpler', { answered });
      expect(parseQuestion(question)).toEqual(question);
    }
  });
});

describe('how the exercise is doing', () => {
  const at = (step: string) => ({ subject: { ...stretch, step } });

  it.each<[Follow, object, object]>([
    ['eased', at('stretch'), { ...stretch, step: 'check' }],
    ['a_bit', at('stretch'), { ...stretch, step: 'again' }],
    ['a_bit', at('again'), { ...stretch, step: 'again' }],
    ['worse', at('again'), { ...stretch, step: 'worse' }],
    ['wait', at('again'), { ...stretch, step: 'wait' }],
    ['same', at('stretch'), { ...stretch, step: 'again' }],
    ['same', at('again'), { ...stretch, step: 'stubborn' }],
    ['same', at('stubborn'), { topic: 'warning', sign: 'long_cramp' }],
  ])('%s from %j', (what, state, question) => {
    expect(go(what, state)).toEqual(question);
  });

  it('starts none outside of it', () => {
    expect(go('eased')).toEqual(anything);
    expect(go('worse')).toEqual({ topic: 'doctor' });
    expect(go('a_bit')).toEqual({ topic: 'anything_else' });
    expect(go('same')).toEqual({ topic: 'doctor' });
    expect(go('same', { onYes: stretch })).toEqual(stretch);
    expect(go('worse', { onYes: stretch, answered: { topic: 'launch' } })).toEqual(stretch);
    expect(go('worse', { onYes: stretch, answered: potassium })).toEqual({ topic: 'doctor' });
  });

  it('is about the sign that stands', () => {
    const concern = 'clot_leg';
    const about = (what: string) => ({ topic: 'concern', sign: concern, about: what });
    expect(go('worse', { concern })).toEqual(about('worse'));
    expect(go('eased', { concern })).toEqual(anything);
    expect(go('can_wait', { concern })).toEqual(about('wait'));
    expect(go('feel_fine', { concern })).toEqual(about('fine'));
    expect(go('gone', { concern })).toEqual(about('gone'));
    expect(go('sure', { concern })).toEqual(about('sure'));
  });

  it('is small talk where none stands', () => {
    expect(go('can_wait')).toEqual({ topic: 'doctor' });
    expect(go('feel_fine')).toEqual(anything);
    expect(go('gone')).toEqual(anything);
    expect(go('sure')).toEqual({ topic: 'evidence' });
    expect(go('sure', { subject: kale })).toEqual({ topic: 'sources', of: kale, sure: true });
  });
});
