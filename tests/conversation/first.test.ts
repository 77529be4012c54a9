import { decide } from '../../lambda/conversation/decide';
import type { Act } from '../../lambda/nlu/acts';
import { ask, says, stateWith } from './acts';

const asked = (...acts: readonly Act[]) => decide(acts, stateWith({})).question;

describe('cramps in general, asked with what may be behind them', () => {
  it('begin with what is known of that, and go on with what was asked', () => {
    expect(asked(says(['statin', 'diuretic', 'over_70']), ask('night'))).toEqual({
      topic: 'both',
      first: { topic: 'opening', circumstance: 'diuretic' },
      second: { topic: 'night' },
    });
  });

  it('are about the medicine where it was asked whether it can be the cause', () => {
    const causes = ask('causes', { cause: 'other_medicines', medicines: ['acid_blocker'] });
    expect(asked(says(['acid_blocker']), causes)).toEqual({ topic: 'opening', circumstance: 'acid_blocker' });
  });

  it('are about the person where people like that have no pages', () => {
    expect(asked(says(['over_70']), ask('group'))).toEqual({ topic: 'opening', circumstance: 'over_70' });
  });

  it.each([
    [
      'a cause of its own',
      says(['statin']),
      ask('causes', { cause: 'statins' }),
      { topic: 'causes', cause: 'statins' },
    ],
    ['who may be anybody', says(['adult_19_50', 'female']), ask('night'), { topic: 'night' }],
    [
      'a question about one thing',
      says(['vegan']),
      ask('remedy', { remedy: 'pickle_juice' }),
      { topic: 'remedy', remedy: 'pickle_juice' },
    ],
    [
      'a group that has pages',
      says(['vegan']),
      ask('group', { groups: ['vegans'] }),
      { topic: 'group', group: 'vegans' },
    ],
  ])('stay what was asked with %s', (_, said, question, expected) => {
    expect(asked(said, question)).toEqual(expected);
  });
});

it('a salt substitute is looked at with the medicines that it clashes with', () => {
  expect(asked(says(['potassium_sparing_diuretic', 'salt_substitute']))).toEqual({
    topic: 'supplements',
    medicine: 'salt_substitute',
  });
});

it('what somebody else does not have stays with the one who speaks', () => {
  const people = {
    about: 'other',
    speaker: { circumstances: ['dialysis'] },
    other: { circumstances: ['dialysis'], person: 'wife' },
  };
  const correct: Act = { kind: 'correct', what: 'value', who: 'other', circumstances: ['dialysis'] };
  const { people: after } = decide([correct], stateWith({ people })).state;
  expect([after.speaker.circumstances, after.other?.circumstances]).toEqual([['dialysis'], []]);
});
