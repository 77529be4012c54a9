import { afterwordsOf } from '../../lambda/conversation/afterwords';
import type { Question } from '../../lambda/guide/types';
import { given } from '../../testing/answers';
import { stateWith } from './acts';

const overview: Question = { topic: 'overview' };
const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const having = (question: Question, state: object = {}, text = 'Often no cause is found.') =>
  afterwordsOf(question, stateWith(state), given({ question, say: [{ text, from: [] }] }));

describe('the disclaimer', () => {
  it('is said once, where something of health was told', () => {
    expect(having(overview)).toEqual(['disclaimer']);
    expect(having(overview, { disclaimerGiven: true })).toEqual([]);
    expect(having({ topic: 'fallback' })).toEqual([]);
  });

  it.each(['doctor', 'pharmacist', 'midwife', 'care team'])(
    'is not said beside an answer that sends to a %s',
    (who) => {
      expect(having(overview, {}, `Ask your ${who} first.`)).toEqual([]);
    },
  );

  it('is not said inside the exercise, with a warning or a goodbye', () => {
    expect(having(stretch)).toEqual([]);
    expect(having({ topic: 'warning', sign: 'clot_leg' })).toEqual([]);
    expect(having({ topic: 'goodbye' })).toEqual([]);
  });
});

describe('the safety line', () => {
  const warned = { warned: true, concern: 'clot_leg', disclaimerGiven: true };

  it('follows a warning while the sign stands', () => {
    expect(having(overview, warned)).toEqual(['still_warned']);
    expect(having(overview, { ...warned, disclaimerGiven: false })).toEqual(['still_warned', 'disclaimer']);
  });

  it('does not follow one that was denied, nor come with another warning or a goodbye', () => {
    expect(having(overview, { ...warned, concern: undefined })).toEqual([]);
    expect(having(overview, { ...warned, warned: false })).toEqual([]);
    expect(having({ topic: 'warning', sign: 'clot_leg' }, warned)).toEqual([]);
    expect(having({ topic: 'goodbye' }, warned)).toEqual([]);
  });
});

describe('after words of wanting to die', () => {
  it('the line is kept, and said once an answer', () => {
    expect(having(overview, { crisis: true, warned: true, concern: 'clot_leg' })).toEqual(['after_crisis']);
    expect(having({ topic: 'crisis', step: 'talk' }, { crisis: true })).toEqual([]);
    expect(having({ topic: 'goodbye', crisis: true }, { crisis: true })).toEqual([]);
  });
});
