import { afterwordsOf } from '../../lambda/conversation/afterwords';
import type { Question } from '../../lambda/guide/types';
import { given } from '../../testing/answers';
import { stateWith } from './acts';

const overview: Question = { topic: 'overview' };
const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const after = (question: Question, state: object = {}, text = 'Often no cause is found.') =>
  afterwordsOf(question, stateWith(state), given({ question, say: [{ text, from: [] }] }));

describe('the disclaimer', () => {
  it('is said once, where something of health was told', () => {
    expect(after(overview)).toEqual(['disclaimer']);
    expect(after(overview, { disclaimerGiven: true })).toEqual([]);
    expect(after({ topic: 'fallback' })).toEqual([]);
  });

  it.each(['doctor', 'pharmacist', 'midwife', 'care team'])(
    'is not said beside an answer that sends to a %s',
    (who) => {
      expect(after(overview, {}, `Ask your ${who} first.`)).toEqual([]);
    },
  );

  it('is not said inside the exercise, with a warning or a goodbye', () => {
    expect(after(stretch)).toEqual([]);
    expect(after({ topic: 'warning', sign: 'clot_leg' })).toEqual([]);
    expect(after({ topic: 'goodbye' })).toEqual([]);
  });
});

describe('the safety line', () => {
  const warned = { warned: true, concern: 'clot_leg', disclaimerGiven: true };

  it('follows a warning while the sign stands', () => {
    expect(after(overview, warned)).toEqual(['still_warned']);
    expect(after(overview, { ...warned, disclaimerGiven: false })).toEqual(['still_warned', 'disclaimer']);
  });

  it('does not follow one that was denied, nor come with another warning or a goodbye', () => {
    expect(after(overview, { ...warned, concern: undefined })).toEqual([]);
    expect(after(overview, { ...warned, warned: false })).toEqual([]);
    expect(after({ topic: 'warning', sign: 'clot_leg' }, warned)).toEqual([]);
    expect(after({ topic: 'goodbye' }, warned)).toEqual([]);
  });
});

describe('after words of wanting to die', () => {
  it('the line is kept, and said once an answer', () => {
    expect(after(overview, { crisis: true, warned: true, concern: 'clot_leg' })).toEqual(['after_crisis']);
    expect(after({ topic: 'crisis', step: 'talk' }, { crisis: true })).toEqual([]);
    expect(after({ topic: 'goodbye', crisis: true }, { crisis: true })).toEqual([]);
  });
});
