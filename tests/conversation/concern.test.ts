import { signFacts } from '../../lambda/content/facts';
import { SIGNS } from '../../lambda/content/ids';
import { feeds, forbidden, gravest, signFor } from '../../lambda/conversation/concern';
import { decide } from '../../lambda/conversation/decide';
import type { RELIEF_STEPS } from '../../lambda/guide/relief-steps';
import type { Question } from '../../lambda/guide/types';
import { ask, stateWith, warn } from './acts';

describe('the gravest sign', () => {
  it('is the one of the first rank, whatever the order', () => {
    for (const signs of [
      ['clot_leg', 'stroke', 'long_cramp'],
      ['long_cramp', 'clot_leg', 'stroke'],
    ] as const) {
      expect(gravest(signs.map((sign) => warn(sign)))?.sign).toBe('stroke');
    }
  });

  it('is the earlier one of two that are as grave, and a plain one before one that is not plain', () => {
    const same = SIGNS.filter((sign) => signFacts[sign].rank === 11).slice(0, 2);
    expect(gravest(same.map((sign) => warn(sign)))?.sign).toBe(same[0]);
    expect(gravest([warn(undefined), warn('long_cramp')])?.sign).toBe('long_cramp');
    expect(gravest([warn(undefined)])).toEqual(warn(undefined));
    expect(gravest([])).toBeUndefined();
  });

  it('is, for a child, the one that children have', () => {
    const child = { circumstances: ['child_4_8'] as const };
    expect(signFor('overdose', child)).toBe('child_swallowed');
    expect(signFor('pop_injury', child)).toBe('child_leg');
    expect(signFor('long_cramp', child)).toBe('child_leg');
    expect(signFor('clot_leg', child)).toBe('clot_leg');
    expect(signFor(undefined, child)).toBeUndefined();
    expect(signFor('overdose', { circumstances: ['over_70'] })).toBe('overdose');
  });
});

const relief = (step: (typeof RELIEF_STEPS)[number]): Question => ({ topic: 'relief', muscle: 'calf', step });

describe('when cramps need help', () => {
  it.each([
    ['urgent_or_er', 'need'],
    ['wait_till_morning', 'wait'],
    ['wait_weeks', 'wait'],
    ['cramps_harmless', 'need'],
    ['cramp_frequency_normal', 'need'],
  ] as const)('%s is about the sign that stands', (entry, about) => {
    const act = ask('entry', { entry });
    const sign = 'rhabdo';
    expect(decide([act], stateWith({ concern: sign })).question).toEqual({ topic: 'concern', sign, about });
    expect(decide([act], stateWith({})).question).toEqual({ topic: 'entry', entry });
  });

  it('a doctor is about it too, and a test is not', () => {
    const asked = (topic: 'doctor' | 'doctor_test') => decide([ask(topic)], stateWith({ concern: 'rhabdo' })).question;
    expect(asked('doctor')).toEqual({ topic: 'concern', sign: 'rhabdo', about: 'wait' });
    expect(asked('doctor_test')).toEqual({ topic: 'doctor', test: true });
  });
});

describe('what a sign forbids', () => {
  it.each(SIGNS)('is kept for %s', (sign) => {
    const { forbids } = signFacts[sign];
    const stretch = forbids.includes('stretch');
    for (const step of ['stretch', 'again', 'stubborn', 'other_leg', 'standing'] as const)
      expect([step, forbidden(relief(step), sign)]).toEqual([step, stretch]);
    expect(forbidden(relief('rub'), sign)).toBe(forbids.includes('rub'));
    expect(forbidden({ topic: 'prevention' }, sign)).toBe(stretch);
    expect(forbidden({ topic: 'remedy', remedy: 'stretching_before_bed' }, sign)).toBe(stretch);
    expect(forbidden({ topic: 'entry', entry: 'massage_help' }, sign)).toBe(forbids.length > 0);
    expect(forbidden({ topic: 'entry', entry: 'massage_gun' }, sign)).toBe(forbids.includes('rub'));
    expect(forbidden({ topic: 'entry', entry: 'stretch_hold' }, sign)).toBe(stretch);
    expect(forbidden({ topic: 'entry', entry: 'urgent_or_er' }, sign)).toBe(false);
    for (const step of ['check', 'worse'] as const) expect(forbidden(relief(step), sign)).toBe(false);
    expect(forbidden({ topic: 'doctor' }, sign)).toBe(false);
  });
});

describe('foods and amounts of what was swallowed', () => {
  it.each(['overdose', 'child_swallowed', 'high_potassium'] as const)('are not named after %s', (sign) => {
    expect(feeds({ topic: 'foods', nutrient: 'potassium' }, sign)).toBe(true);
    expect(feeds({ topic: 'food_check', food: 'banana' }, sign)).toBe(true);
    expect(feeds({ topic: 'amount', nutrient: 'potassium' }, sign)).toBe(true);
    expect(feeds({ topic: 'supplements' }, sign)).toBe(true);
    expect(feeds({ topic: 'doctor' }, sign)).toBe(false);
  });

  it('are named beside other signs', () => {
    expect(feeds({ topic: 'foods', nutrient: 'potassium' }, 'clot_leg')).toBe(false);
  });
});
