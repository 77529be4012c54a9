import { CIRCUMSTANCES } from '../../lambda/content/ids';
import { decide } from '../../lambda/conversation/decide';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { ask, ofOther, says, stateWith } from './acts';

const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const potassiumFoods: Question = { topic: 'foods', nutrient: 'potassium' };
const foods = ask('foods', { nutrients: ['potassium'] });
const resolvedAfter = (state: object, ...acts: readonly Act[]) => decide(acts, stateWith(state));
const asked = (state: object, ...acts: readonly Act[]) => resolvedAfter(state, ...acts).question;

describe('what is said of a person alone', () => {
  it('is answered with what matters most', () => {
    expect(asked({}, says(['dialysis']))).toEqual({ topic: 'opening', circumstance: 'dialysis' });
    expect(asked({}, says(['over_70', 'statin', 'kidney_disease']))).toMatchObject({ circumstance: 'kidney_disease' });
    expect(asked({}, says(['gout', 'migraine']))).toMatchObject({ circumstance: 'migraine' });
    expect(asked({}, ofOther('mother', []))).toEqual({ topic: 'opening' });
  });

  it.each(CIRCUMSTANCES)('%s is kept for later', (id) => {
    expect(resolvedAfter({}, ofOther('mother', [id])).state.people.other).toEqual({
      circumstances: [id],
      person: 'mother',
    });
  });

  it.each<Question>([
    potassiumFoods,
    { topic: 'food_check', food: 'banana' },
    { topic: 'amount', nutrient: 'magnesium' },
    { topic: 'supplements', nutrient: 'magnesium' },
    { topic: 'remedy', remedy: 'tonic_water' },
  ])('answers %j again, for this person, from its first page', (subject) => {
    const { question, state } = resolvedAfter({ subject: { ...subject, page: 2 } }, says(['dialysis']));
    expect(question).toEqual({ ...subject, page: 0 });
    expect(state.people.speaker.circumstances).toEqual(['dialysis']);
    expect(asked({ subject }, ofOther('mother', ['blood_thinner']))).toEqual({ ...subject, page: 0 });
  });

  it('is a new matter after a topic that is the same for everybody, or where nothing is known', () => {
    expect(asked({ subject: { topic: 'basics' } }, says(['dialysis']))).toMatchObject({ topic: 'opening' });
    expect(asked({ subject: potassiumFoods }, says([], { years: 40 }))).toEqual({ topic: 'opening' });
  });

  it('says something else where the person changes nothing of the answer', () => {
    expect(resolvedAfter({ subject: potassiumFoods }, says(['statin'])).otherwise).toEqual({
      topic: 'opening',
      circumstance: 'statin',
    });
  });

  it('is no question beside who somebody is', () => {
    const who = ask('group', { muscle: 'calf' });
    expect(asked({}, says(['pregnancy']), who)).toEqual({ topic: 'opening', circumstance: 'pregnancy' });
    expect(asked({}, ofOther('husband', ['adult_51_70'], 68), who)).toEqual({ topic: 'causes' });
    expect(asked({ subject: potassiumFoods }, ofOther('wife', []), who)).toEqual({ ...potassiumFoods, page: 0 });
    expect(asked({}, says(['adult_51_70'], { years: 60 }), ask('risk'))).toMatchObject({ topic: 'opening' });
  });

  it('is all of it where the rest is a guess', () => {
    const entry = { ...ask('entry', { entry: 'vegan_cramps' }), score: 0.5 };
    expect(asked({}, says(['adult_19_50'], { years: 41 }), entry)).toMatchObject({ topic: 'opening' });
    expect(asked({}, says(['adult_19_50'], { years: 41 }), { ...entry, foods: ['milk'] })).toMatchObject({
      topic: 'entry',
    });
    expect(asked({}, ofOther('son', ['child_4_8'], 6), ask('neighbor'))).toMatchObject({ topic: 'opening' });
  });

  it('turns nothing where the talk is about them already', () => {
    const people = { about: 'other', other: { circumstances: ['over_70'] } };
    expect(asked({ people, subject: potassiumFoods }, ofOther(undefined, []))).toEqual({ topic: 'anything_else' });
  });

  it('goes before an entry that is a mere guess', () => {
    const entry = ask('entry', { entry: 'husband_cramps' });
    const husband = (circumstance: 'diabetes' | 'male') => ofOther('husband', [circumstance]);
    expect(asked({}, husband('diabetes'), { ...entry, score: 0.5 })).toMatchObject({ topic: 'opening' });
    expect(asked({}, husband('diabetes'), { ...entry, score: 0.9 })).toMatchObject({ topic: 'entry' });
    const birth = { ...ask('entry', { entry: 'pregnancy_after_birth_gone' }), score: 0.5 };
    expect(asked({}, says(['after_birth']), birth)).toMatchObject({ topic: 'entry' });
    expect(asked({}, husband('male'), { ...entry, score: 0.5 })).toMatchObject({ topic: 'entry' });
  });

  it('may be only whom it is about', () => {
    const people = { about: 'other', speaker: { circumstances: ['pregnancy'] }, other: { circumstances: ['statin'] } };
    const me = says([]);
    const back = resolvedAfter({ people, subject: potassiumFoods }, me);
    expect(back.question).toEqual({ ...potassiumFoods, page: 0 });
    expect(back.state.people.about).toBe('speaker');
    expect(asked({ people, subject: { topic: 'night' } }, me)).toEqual({ topic: 'anything_else' });
    expect(asked({ people, subject: { topic: 'night' } }, ofOther(undefined, []))).toEqual({ topic: 'anything_else' });
    expect(asked({ subject: { topic: 'night' } }, ofOther('wife', []))).toEqual({ topic: 'opening' });
    const missed = resolvedAfter({ people, subject: potassiumFoods }, me, { kind: 'out_of_scope', score: 1 });
    expect(missed.question).toEqual({ topic: 'fallback' });
    expect(missed.state.people.about).toBe('speaker');
  });

  it('is the age that was asked for', () => {
    const state = { subject: potassiumFoods, expects: { slot: 'age', for: 'amount' }, onYes: potassiumFoods };
    expect(asked(state, ofOther('daughter', ['child_4_8'], 6))).toMatchObject(potassiumFoods);
  });
});

describe('a question with what is said of a person', () => {
  it('is answered for that person', () => {
    const { question, state } = resolvedAfter({}, says(['dialysis']), foods);
    expect(question).toEqual(potassiumFoods);
    expect(state.people.speaker.circumstances).toEqual(['dialysis']);
  });

  it('goes on in an entry, whatever else was named in it', () => {
    const entry = 'cramp_driving';
    const subject = { topic: 'entry', entry, muscle: 'thigh' };
    expect(asked({ subject }, ask('entry', { entry }))).toEqual({ topic: 'entry', entry, page: 1 });
    expect(asked({ subject: { ...subject, page: 1 } }, ask('entry', { entry }))).toMatchObject({ page: 2 });
  });

  it('is answered from the first page, though it was asked before for somebody else', () => {
    expect(asked({ subject: potassiumFoods }, ofOther('daughter', ['child_4_8'], 6), foods)).toEqual(potassiumFoods);
    expect(asked({ subject: potassiumFoods }, foods)).toEqual({ ...potassiumFoods, page: 1 });
    expect(asked({ subject: { ...potassiumFoods, page: 1 } }, foods)).toEqual({ ...potassiumFoods, page: 2 });
  });

  it('may be a small act', () => {
    const state = { answered: potassiumFoods };
    expect(asked(state, says(['statin']), { kind: 'follow', what: 'repeat' })).toEqual(potassiumFoods);
    expect(resolvedAfter(state, says(['statin']), { kind: 'end', manner: 'thanks' })).toMatchObject({
      question: { topic: 'goodbye', manner: 'thanks' },
      state: { people: { speaker: { circumstances: ['statin'] } } },
    });
  });
});

describe('an amount for a child', () => {
  const amount = ask('amount', { nutrients: ['magnesium'], groups: ['children'] });
  const which = {
    topic: 'which',
    slot: 'age',
    for: 'amount',
    because: 'missing',
    resume: { topic: 'amount', nutrient: 'magnesium' },
  };

  it('goes by age, which is asked for, whoever was spoken of before', () => {
    expect(asked({}, amount)).toEqual(which);
    const people = { about: 'speaker', speaker: { circumstances: ['over_70'] } };
    expect(asked({ people }, amount)).toEqual(which);
    expect(asked({}, ofOther('daughter', ['asthma']), ask('amount', { nutrients: ['magnesium'] }))).toEqual(which);
  });

  it('is answered where the age is known', () => {
    expect(asked({}, ofOther('son', ['child_4_8'], 6), amount)).toMatchObject({ topic: 'amount' });
  });
});

describe('a child', () => {
  it('who speaks is sent to a grown-up', () => {
    const { question, state } = resolvedAfter({}, says(['child_4_8'], { years: 8 }), ask('relief'));
    expect(question).toEqual({ topic: 'grown_up' });
    expect(state.people.speaker).toEqual({ circumstances: ['child_4_8'], years: 8 });
  });

  it('who is spoken of is not', () => {
    expect(asked({}, ofOther('son', ['child_4_8'], 6), ask('relief'))).toEqual(stretch);
  });
});

describe('two questions in one breath', () => {
  it('are both answered', () => {
    expect(asked({}, ask('night'), foods)).toEqual({
      topic: 'both',
      first: { topic: 'night' },
      second: potassiumFoods,
    });
  });

  it('are one where they are the same, and the exercise stands alone', () => {
    expect(asked({}, foods, foods)).toEqual(potassiumFoods);
    expect(asked({}, ask('relief'), foods)).toEqual(stretch);
  });

  it('are the one that is plain where the other one is not', () => {
    expect(asked({}, ask('foods'), ask('night'))).toEqual({ topic: 'night' });
  });

  it('are an amount alone where the other one names nothing', () => {
    const amount = ask('amount', { nutrients: ['calcium'] });
    const entry = ask('entry', { entry: 'child_vitamin_calcium' });
    expect(asked({}, amount, entry)).toEqual({ topic: 'amount', nutrient: 'calcium' });
    expect(asked({}, amount, { ...entry, foods: ['milk'] })).toMatchObject({ topic: 'both' });
    expect(asked({}, ask('night'), entry)).toMatchObject({ topic: 'both' });
  });

  it('keep what a standing sign forbids back', () => {
    expect(asked({ concern: 'clot_leg' }, ask('relief'), foods)).toMatchObject({ topic: 'concern', about: 'stretch' });
  });
});

describe('taking something back', () => {
  const people = { about: 'speaker', speaker: { circumstances: ['pregnancy', 'statin'] } };
  const correct = (what: 'not_me' | 'forget' | 'value', circumstances?: readonly string[]): Act =>
    ({ kind: 'correct', what, ...(circumstances && { circumstances }) }) as Act;

  it('forgets', () => {
    const { question, state } = resolvedAfter({ people }, correct('forget'));
    expect(question).toEqual({ topic: 'person', change: 'forget' });
    expect(state.people).toEqual({ about: 'speaker', speaker: { circumstances: [] } });
  });

  it('takes one value back, and says so', () => {
    const { question, state } = resolvedAfter({ people }, correct('value', ['pregnancy']));
    expect(question).toEqual({ topic: 'person', change: 'forget' });
    expect(state.people.speaker.circumstances).toEqual(['statin']);
    expect(resolvedAfter({ people }, correct('value')).state.people.speaker.circumstances).toEqual([
      'pregnancy',
      'statin',
    ]);
  });

  it('is a remark beside a question or another statement', () => {
    const beside = resolvedAfter({ people }, correct('value', ['pregnancy']), foods);
    expect(beside.question).toEqual(potassiumFoods);
    expect(beside.state.people.speaker.circumstances).toEqual(['statin']);
    const instead = resolvedAfter({ people }, says(['breastfeeding']), correct('value', ['pregnancy']));
    expect(instead.question).toEqual({ topic: 'opening', circumstance: 'breastfeeding' });
    expect(instead.state.people.speaker.circumstances).toEqual(['statin', 'breastfeeding']);
  });

  it('moves it to whose it is', () => {
    const { question, state } = resolvedAfter({ people }, correct('not_me', ['statin']), ofOther('husband', []));
    expect(question).toEqual({ topic: 'person', change: 'not_me' });
    expect(state.people).toMatchObject({
      speaker: { circumstances: ['pregnancy'] },
      other: { circumstances: ['statin'], person: 'husband' },
    });
    expect(resolvedAfter({ people }, correct('not_me')).state.people.speaker.circumstances).toEqual([]);
  });
});

describe('small acts', () => {
  it.each<[string, object, Act, object]>([
    ['yes', { onYes: potassiumFoods }, { kind: 'confirm' }, potassiumFoods],
    ['no', { onNo: { topic: 'doctor' } }, { kind: 'refuse' }, { topic: 'doctor' }],
    ['how it is doing', { subject: stretch }, { kind: 'progress', state: 'eased' }, { ...stretch, step: 'check' }],
    [
      'inside the exercise',
      { subject: { ...stretch, muscle: 'foot' } },
      { kind: 'inside', what: 'in_bed' },
      { ...stretch, muscle: 'foot', step: 'in_bed' },
    ],
    ['the same outside of it', {}, { kind: 'inside', what: 'in_bed' }, { ...stretch, step: 'in_bed' }],
    ['how long outside of it', {}, { kind: 'inside', what: 'how_long' }, { topic: 'entry', entry: 'stretch_hold' }],
    [
      'how long, said again',
      { subject: { topic: 'entry', entry: 'stretch_hold' } },
      { kind: 'inside', what: 'how_long' },
      { topic: 'entry', entry: 'stretch_hold', page: 1 },
    ],
    ['a no to nothing', {}, { kind: 'deny', signs: [] }, { topic: 'anything_else' }],
    ['thanks', {}, { kind: 'end', manner: 'thanks' }, { topic: 'goodbye', manner: 'thanks' }],
    ['a timer', {}, { kind: 'cannot', what: 'timer' }, { topic: 'cannot', what: 'timer' }],
    ['something else altogether', {}, { kind: 'out_of_scope', score: 1 }, { topic: 'fallback' }],
    ['that again', { fallbacks: 1 }, { kind: 'out_of_scope', score: 1 }, { topic: 'fallback', again: true }],
    ['that in the exercise', { subject: stretch }, { kind: 'out_of_scope', score: 1 }, { topic: 'help', of: stretch }],
  ])('%s', (_, state, act, question) => {
    expect(asked(state, act)).toEqual(question);
  });

  it('nothing done at all is not understood', () => {
    expect(asked({})).toEqual({ topic: 'fallback' });
  });

  it('hands on what was heard for a value that is not known', () => {
    expect(resolvedAfter({}, ask('foods', { unknown: 'unobtainium' }))).toMatchObject({
      question: { topic: 'which', slot: 'nutrient', because: 'unknown' },
      heard: 'unobtainium',
    });
  });
});

describe('who somebody is, said beside a question', () => {
  it('is whom the question is asked for', () => {
    const group = ask('group', { groups: ['pregnancy'] });
    const amount = ask('amount', { nutrients: ['magnesium'] });
    const forPregnancy = { topic: 'amount', nutrient: 'magnesium', group: 'pregnancy' };
    expect(asked({}, amount, group)).toEqual(forPregnancy);
    expect(asked({}, group, amount)).toEqual(forPregnancy);
    expect(asked({}, { ...amount, groups: ['over_seventy'] }, group)).toEqual({
      ...forPregnancy,
      group: 'over_seventy',
    });
  });
});

describe('a correction of nothing in particular', () => {
  it('beside a question leaves what is known of the person', () => {
    const people = { about: 'speaker', speaker: { circumstances: ['dialysis'] } };
    const { question, state } = resolvedAfter({ people }, { kind: 'correct', what: 'value' }, foods);
    expect(question).toEqual(potassiumFoods);
    expect(state.people.speaker.circumstances).toEqual(['dialysis']);
  });
});
