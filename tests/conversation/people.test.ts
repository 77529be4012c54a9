import { CIRCUMSTANCES } from '../../lambda/content/ids';
import { about, forget, hear, heededOf, isChild, NO_PEOPLE, notMe, without } from '../../lambda/conversation/people';
import type { StateAct } from '../../lambda/nlu/acts';
import { ofOther, says } from './acts';

const heard = (...acts: readonly StateAct[]) => acts.reduce(hear, NO_PEOPLE);

describe('what is known of a person', () => {
  it('is what the speaker said, once each', () => {
    const people = heard(says(['dialysis']), says(['statin', 'dialysis']));
    expect(about(people).circumstances).toEqual(['statin', 'dialysis']);
  });

  it.each<[StateAct['circumstances'], StateAct['circumstances']]>([
    [['child_1_3'], ['child_4_8']],
    [['teen_14_18'], ['over_70']],
    [['female'], ['male']],
    [['pregnancy'], ['breastfeeding']],
  ])('has one of a kind at a time: %j gives way to %j', (before, after) => {
    expect(about(heard(says([...before, 'statin']), says(after))).circumstances).toEqual(['statin', ...after]);
  });

  it('keeps the years until another age is said', () => {
    expect(about(heard(says(['over_70'], { years: 81 }), says(['statin'])))).toMatchObject({ years: 81 });
    expect(about(heard(says(['over_70'], { years: 81 }), says(['adult_51_70']))).years).toBeUndefined();
    expect(about(heard(ofOther('son', ['child_4_8'], 6), ofOther('son', ['teen_14_18']))).years).toBeUndefined();
    expect(about(heard(ofOther('son', ['child_4_8'], 6), ofOther('son', ['asthma']))).years).toBe(6);
  });

  it('is bounded, and the latest stay', () => {
    const people = CIRCUMSTANCES.reduce((known, id) => hear(known, says([id])), NO_PEOPLE);
    expect(about(people).circumstances).toEqual(CIRCUMSTANCES.slice(-16));
  });
});

describe('somebody else', () => {
  it('starts with a clean slate, and the speaker keeps what is theirs', () => {
    const people = heard(says(['pregnancy']), ofOther('mother', ['blood_thinner']));
    expect(about(people)).toEqual({ circumstances: ['blood_thinner'], person: 'mother' });
    expect(people.speaker.circumstances).toEqual(['pregnancy']);
  });

  it('is not the somebody else before', () => {
    const people = heard(ofOther('mother', ['blood_thinner']), ofOther('daughter', ['child_4_8'], 6));
    expect(about(people)).toEqual({ circumstances: ['child_4_8'], years: 6, person: 'daughter' });
  });

  it('is the same where the name is the same, or was left out', () => {
    const people = heard(ofOther('mother', ['blood_thinner']), ofOther('mother', ['over_70']));
    expect(about(people).circumstances).toEqual(['blood_thinner', 'over_70']);
    expect(about(hear(people, ofOther(undefined, ['diabetes'])))).toEqual({
      circumstances: ['blood_thinner', 'over_70', 'diabetes'],
      person: 'mother',
    });
    const unnamed = heard(ofOther(undefined, ['statin']), ofOther('father', ['gout']));
    expect(about(unnamed)).toEqual({ circumstances: ['statin', 'gout'], person: 'father' });
  });

  it('is left when the speaker talks of themselves again, and known when they come back', () => {
    const people = heard(ofOther('mother', ['blood_thinner']), says(['pregnancy']));
    expect(about(people).circumstances).toEqual(['pregnancy']);
    expect(about(hear(people, ofOther('mother', []))).circumstances).toEqual(['blood_thinner']);
  });

  it('without anything known of them is nobody', () => {
    expect(about({ about: 'other', speaker: { circumstances: ['statin'] } })).toEqual({ circumstances: [] });
  });
});

describe('the sex of somebody', () => {
  it('is known of kin, unless another was said', () => {
    expect(heededOf(heard(ofOther('wife', ['diabetes'])))).toEqual({ circumstances: ['diabetes', 'female'] });
    expect(heededOf(heard(ofOther('son', ['child_4_8'], 6)))).toEqual({
      circumstances: ['child_4_8', 'male'],
      years: 6,
    });
    expect(heededOf(heard(ofOther('wife', ['male']))).circumstances).toEqual(['male']);
    expect(heededOf(heard(ofOther('grandparent', []))).circumstances).toEqual([]);
    expect(heededOf(heard(says(['statin']))).circumstances).toEqual(['statin']);
  });
});

describe('taking it back', () => {
  const both = heard(says(['pregnancy']), ofOther('mother', ['blood_thinner']));

  it('forgets the person that the talk is about', () => {
    expect(forget(both)).toEqual({ about: 'speaker', speaker: { circumstances: ['pregnancy'] } });
    expect(forget(heard(says(['pregnancy'])))).toEqual(NO_PEOPLE);
  });

  it('moves what was taken for the speaker to whose it is', () => {
    const people = heard(says(['kidney_disease', 'statin']));
    expect(notMe(people, ['kidney_disease'], 'husband')).toEqual({
      about: 'other',
      speaker: { circumstances: ['statin'] },
      other: { circumstances: ['kidney_disease'], person: 'husband' },
    });
    expect(notMe(people, [])).toEqual({ about: 'speaker', speaker: { circumstances: [] } });
  });

  it('takes a denied circumstance from whoever has it', () => {
    expect(without(both, ['blood_thinner', 'pregnancy'])).toMatchObject({
      speaker: { circumstances: [] },
      other: { circumstances: [], person: 'mother' },
    });
    expect(without(NO_PEOPLE, ['pregnancy'])).toEqual(NO_PEOPLE);
  });
});

describe('a child', () => {
  it.each(['infant', 'child_1_3', 'child_4_8', 'child_9_13'] as const)('is one with %s', (id) => {
    expect(isChild({ circumstances: ['asthma', id] })).toBe(true);
  });

  it('is not a teenager, nor somebody of no age', () => {
    expect(isChild({ circumstances: ['teen_14_18'] })).toBe(false);
    expect(isChild({ circumstances: [] })).toBe(false);
  });
});
