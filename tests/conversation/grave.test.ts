import { decide } from '../../lambda/conversation/decide';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { ask, crisis, ofOther, says, stateWith, warn } from './acts';

const foods = ask('foods', { nutrients: ['potassium'] });
const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const having = (state: object, ...acts: readonly Act[]) => decide(acts, stateWith(state));
const asked = (state: object, ...acts: readonly Act[]) => having(state, ...acts).question;

describe('wanting to die', () => {
  it.each<[string, readonly Act[], string]>([
    ['of oneself', [crisis()], 'speaker'],
    ['of somebody else', [crisis({ who: 'other' })], 'other'],
    ['with something taken', [crisis({ taken: true })], 'taken'],
    ['with an overdose in the same breath', [crisis(), warn('overdose')], 'taken'],
    ['with what a child swallowed', [crisis(), warn('child_swallowed')], 'taken'],
    ['as a question of how much kills', [crisis({ lethal: true, taken: true })], 'lethal'],
  ])('%s is answered before everything else', (_, acts, step) => {
    const { question, state } = having({ concern: 'clot_leg' }, ...acts, foods, says(['dialysis']));
    expect(question).toEqual({ topic: 'crisis', step });
    expect(state.crisis).toBe(true);
    expect(state.people.speaker.circumstances).toEqual(['dialysis']);
  });

  it('said again is answered in other words', () => {
    expect(asked({ crisis: true }, crisis())).toEqual({ topic: 'crisis', step: 'talk' });
  });

  it('of a child is answered for a child', () => {
    const people = { about: 'speaker', speaker: { circumstances: ['child_9_13'] } };
    expect(asked({ people }, crisis())).toEqual({ topic: 'crisis', step: 'child' });
  });

  it.each<[string, readonly Act[], object]>([
    ['a question', [foods], { topic: 'crisis', step: 'talk' }],
    ['yes', [{ kind: 'confirm' }], { topic: 'crisis', step: 'talk' }],
    ['an overdose', [warn('overdose')], { topic: 'crisis', step: 'taken' }],
    ['an overdose only asked about', [warn('overdose', { conditional: true })], { topic: 'crisis', step: 'talk' }],
    ['nothing taken', [{ kind: 'deny', signs: ['overdose'] }], { topic: 'crisis', step: 'not_taken' }],
    ['no', [{ kind: 'refuse' }], { topic: 'crisis', step: 'safe' }],
    ['a goodbye', [{ kind: 'end', manner: 'night' }], { topic: 'goodbye', manner: 'night', crisis: true }],
    ['nothing that is understood', [{ kind: 'out_of_scope', score: 1 }], { topic: 'crisis', step: 'talk' }],
  ])('is what the session stays with: %s', (_, acts, question) => {
    expect(asked({ crisis: true }, ...acts)).toEqual(question);
  });

  it('that was misheard holds the talk no longer', () => {
    const { question, state } = having({ crisis: true }, { kind: 'refuse', mistaken: true });
    expect(question).toEqual({ topic: 'crisis', step: 'safe' });
    expect(state.crisis).toBe(false);
  });

  it('takes "no" as the answer to its own question', () => {
    const onNo = { topic: 'goodbye', crisis: true };
    expect(asked({ crisis: true, onNo }, { kind: 'refuse' })).toEqual(onNo);
  });
});

describe('something alarming', () => {
  it('is answered before the question, the statement and the thanks beside it, and stands', () => {
    const { question, state } = having(
      {},
      foods,
      { kind: 'end', manner: 'thanks' },
      says(['dialysis']),
      warn('clot_leg'),
    );
    expect(question).toEqual({ topic: 'warning', sign: 'clot_leg' });
    expect(state).toMatchObject({ concern: 'clot_leg', people: { speaker: { circumstances: ['dialysis'] } } });
  });

  it('is the gravest of several, with the nutrient that was taken', () => {
    expect(asked({}, warn('long_cramp'), warn('lung_clot'))).toEqual({ topic: 'warning', sign: 'lung_clot' });
    expect(asked({}, warn('overdose', { nutrient: 'potassium' }))).toEqual({
      topic: 'warning',
      sign: 'overdose',
      nutrient: 'potassium',
    });
  });

  it('is heard as it holds for the child that was named in the same breath', () => {
    const { question, state } = having({}, ofOther('son', ['child_1_3'], 2), warn('overdose'));
    expect(question).toEqual({ topic: 'warning', sign: 'child_swallowed' });
    expect(state.concern).toBe('child_swallowed');
  });

  it('is answered where it is not plain which sign it is, and nothing stands', () => {
    expect(having({}, warn(undefined))).toMatchObject({ question: { topic: 'warning' } });
    expect(having({}, warn(undefined)).state.concern).toBeUndefined();
  });

  it('does not take a graver sign off the table', () => {
    const { question, state } = having({ concern: 'lung_clot' }, warn('long_cramp'));
    expect(question).toEqual({ topic: 'warning', sign: 'long_cramp' });
    expect(state.concern).toBe('lung_clot');
    expect(having({ concern: 'long_cramp' }, warn('lung_clot')).state.concern).toBe('lung_clot');
  });

  it('is told where it was only asked about, and does not stand', () => {
    const { question, state } = having({}, warn('clot_leg', { conditional: true }));
    expect(question).toEqual({ topic: 'warning', sign: 'clot_leg' });
    expect(state.concern).toBeUndefined();
  });

  it('leaves the word to the question that it was only asked in', () => {
    expect(asked({}, warn('clot_leg', { conditional: true }), ask('doctor'))).toEqual({ topic: 'doctor' });
  });

  it.each(['need', 'wait', 'allowed'] as const)('begins with the answer where it was asked: %s', (asks) => {
    const about = { topic: 'concern', sign: 'clot_leg', about: asks };
    const { question, state } = having({}, warn('clot_leg', { asks }), ask('doctor'));
    expect(question).toEqual(about);
    expect(state.concern).toBe('clot_leg');
    expect(asked({}, warn('clot_leg', { asks, conditional: true }), ask('doctor'))).toEqual(about);
  });

  it('says what to do first about what was swallowed, whatever was asked', () => {
    expect(asked({}, warn('overdose', { asks: 'need' }))).toEqual({ topic: 'warning', sign: 'overdose' });
    expect(asked({}, warn(undefined, { asks: 'need' }))).toEqual({ topic: 'warning' });
  });
});

describe('a denial', () => {
  const deny = (...signs: readonly string[]): Act => ({ kind: 'deny', signs }) as Act;

  it.each([[['clot_leg']], [['infection', 'clot_leg']]])('of %j clears the sign once it was asked about', (signs) => {
    const answered = { topic: 'concern', sign: 'clot_leg', about: 'sure' } as const;
    const { question, state } = having({ concern: 'clot_leg', answered }, deny(...signs));
    expect(question).toEqual({ topic: 'denied' });
    expect(state.concern).toBeUndefined();
    expect(having({ concern: 'clot_leg', answered: { topic: 'unsure' } }, deny(...signs)).question).toEqual(question);
  });

  it('of a part takes nothing back that was said: "it is not red though"', () => {
    const answered = { topic: 'warning', sign: 'clot_leg' } as const;
    const { question, state } = having({ concern: 'clot_leg', answered }, deny('clot_leg'));
    expect(question).toEqual({ topic: 'concern', sign: 'clot_leg', about: 'sure' });
    expect(state.concern).toBe('clot_leg');
    expect(asked({ concern: 'clot_leg', answered }, deny('clot_leg'), ask('relief'))).toMatchObject({
      topic: 'concern',
      about: 'stretch',
    });
  });

  it('that names no sign clears the one that the guide has just asked about, and no other', () => {
    const answered = { topic: 'concern', sign: 'clot_leg', about: 'sure' } as const;
    expect(having({ concern: 'clot_leg', answered }, deny()).state.concern).toBeUndefined();
    expect(having({ concern: 'clot_leg' }, deny()).state.concern).toBe('clot_leg');
    expect(having({}, deny()).question).toEqual({ topic: 'anything_else' });
  });

  it('of another sign leaves it standing, and offers nothing that it forbids', () => {
    const { question, state } = having({ concern: 'clot_leg' }, deny('lung_clot'));
    expect(question).toEqual({ topic: 'concern', sign: 'clot_leg', about: 'sure' });
    expect(state.concern).toBe('clot_leg');
  });

  it('alarms nobody where nothing was wrong', () => {
    expect(asked({}, deny('clot_leg', 'lung_clot'))).toEqual({ topic: 'denied' });
  });

  it('is not a yes to the check: the exercise goes on', () => {
    expect(asked({ subject: { ...stretch, step: 'check' } }, deny('clot_leg'))).toEqual({ ...stretch, step: 'rub' });
    expect(asked({ subject: stretch }, deny('clot_leg'))).toEqual({ ...stretch, step: 'again' });
  });

  it('answers the question beside it', () => {
    expect(asked({ concern: 'clot_leg' }, deny('clot_leg'), foods)).toEqual({ topic: 'foods', nutrient: 'potassium' });
    expect(asked({}, deny('clot_leg'), ask('relief'))).toEqual(stretch);
    expect(asked({ concern: 'clot_leg' }, deny('stroke'), ask('relief'))).toMatchObject({ topic: 'concern' });
  });

  it('gives way to a sign that is there', () => {
    expect(asked({}, deny('clot_leg'), warn('lung_clot'))).toEqual({ topic: 'warning', sign: 'lung_clot' });
  });
});

describe('not being sure', () => {
  const unsure: Act = { kind: 'unsure' };

  it('is never a no: at the check, and while a sign stands', () => {
    expect(asked({ subject: { ...stretch, step: 'check' } }, unsure)).toEqual({ topic: 'unsure' });
    expect(asked({ concern: 'clot_leg' }, unsure)).toEqual({ topic: 'unsure' });
  });

  it('lets the guide choose elsewhere', () => {
    expect(asked({ onYes: { topic: 'doctor' } }, unsure)).toEqual({ topic: 'doctor' });
    expect(asked({ subject: stretch }, unsure)).toEqual({ topic: 'anything_else' });
  });
});

describe('while a sign stands', () => {
  it.each<[string, Act, object]>([
    ['a stretch that is asked for', ask('relief'), {}],
    ['what keeps cramps away', ask('prevention'), {}],
    ['a home remedy', ask('remedy', { remedy: 'heat_pad' }), {}],
    ['yes to an offer from before it', { kind: 'confirm' }, { onYes: stretch }],
    ['how to do it standing', { kind: 'inside', what: 'standing' }, { subject: stretch }],
    ['how a cramp is doing', { kind: 'progress', state: 'same' }, { subject: stretch }],
    ['a step back', { kind: 'follow', what: 'back' }, { subject: stretch }],
    ['saying it again', { kind: 'follow', what: 'repeat' }, { answered: stretch }],
  ])('%s is not given', (_, act, state) => {
    expect(asked({ concern: 'clot_leg', ...state }, act)).toEqual({
      topic: 'concern',
      sign: 'clot_leg',
      about: 'stretch',
    });
  });

  it.each([foods, ask('food_check', { foods: ['banana'] }), ask('amount', { nutrients: ['potassium'] })])(
    'nothing more of what was swallowed is named: %j',
    (act) => {
      expect(asked({ concern: 'overdose' }, act)).toEqual({ topic: 'concern', sign: 'overdose', about: 'food' });
    },
  );

  it('other questions are answered', () => {
    expect(asked({ concern: 'clot_leg' }, foods)).toEqual({ topic: 'foods', nutrient: 'potassium' });
    expect(asked({ concern: 'overdose' }, ask('basics'))).toEqual({ topic: 'basics' });
  });

  it('words that are not understood are about it, right after it and once', () => {
    const outside: Act = { kind: 'out_of_scope', score: 1 };
    expect(asked({ concern: 'clot_leg', warned: true }, outside)).toMatchObject({ topic: 'concern', about: 'sure' });
    expect(asked({ concern: 'clot_leg', warned: true, fallbacks: 1 }, outside)).toMatchObject({ topic: 'fallback' });
    expect(asked({ concern: 'clot_leg' }, outside)).toMatchObject({ topic: 'fallback' });
  });

  it('is kept by a goodbye', () => {
    expect(asked({ concern: 'clot_leg' }, { kind: 'end', manner: 'night' })).toEqual({
      topic: 'goodbye',
      manner: 'night',
      sign: 'clot_leg',
    });
  });
});
