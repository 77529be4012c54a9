import { foods } from '../../lambda/content/facts';
import { readState, STATE_AT_MOST, stateAfter } from '../../lambda/conversation/state';
import { given } from '../../testing/answers';

const empty = { v: 1, warned: false, disclaimerGiven: false, turn: 0 };

describe('the state', () => {
  it.each([undefined, null, 7, 'odd', [], {}])('starts empty from %j', (attributes) => {
    expect(readState(attributes)).toEqual(empty);
  });

  it('comes back as it was written', () => {
    const state = stateAfter(
      readState({}),
      given({
        ask: {
          text: '?',
          reprompt: '?',
          yes: { topic: 'foods', nutrient: 'calcium', page: 1 },
          no: { topic: 'goodbye' },
          expects: { slot: 'nutrient', for: 'foods' },
        },
      }),
    );
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('keeps what was offered, and only that', () => {
    const asked = { text: '?', reprompt: '?' };
    const yes = { topic: 'overview' } as const;
    const no = { topic: 'goodbye' } as const;
    const expects = { slot: 'nutrient', for: 'foods' } as const;
    const keys = (ask: object) => Object.keys(stateAfter(readState({}), given({ ask: { ...asked, ...ask } })));
    expect(stateAfter(readState({}), given({ ask: { ...asked, yes, no, expects } }))).toMatchObject({
      onYes: yes,
      onNo: no,
      expects,
    });
    const kept: readonly [object, readonly string[]][] = [
      [{}, []],
      [{ yes }, ['onYes']],
      [{ no }, ['onNo']],
      [{ expects }, ['expects']],
    ];
    for (const [ask, names] of kept) {
      expect(keys(ask).filter((key) => ['onYes', 'onNo', 'expects'].includes(key))).toEqual(names);
    }
    expect(stateAfter(readState({}), given({})).onYes).toBeUndefined();
  });

  it('reads the alarm and the count of turns back', () => {
    const state = { v: 1, warned: true, disclaimerGiven: true, turn: 0 };
    expect(readState(state)).toEqual(state);
    expect(readState({ v: 1, turn: 999_999 }).turn).toBe(999_999);
    expect(readState({ v: 1, turn: 1_000_000 }).turn).toBe(0);
  });

  it.each([
    ['subject', { topic: 'constructor' }],
    ['subject', { topic: 'foods', nutrient: 'unobtainium' }],
    ['subject', { topic: 'foods', nutrient: 'calcium', page: -1 }],
    ['subject', { topic: 'foods', nutrient: 'calcium', page: 1e9 }],
    ['subject', { topic: 'help', of: { topic: 'help', of: { topic: 'launch' } } }],
    ['onYes', { topic: 'sources', of: 'odd' }],
    ['onYes', []],
    ['onNo', 'goodbye'],
    ['answered', { topic: 'food_check', food: 'toString' }],
    ['answered', { topic: 'which', slot: 'nutrient', for: '__proto__', because: 'missing' }],
    ['answered', { topic: 'which', slot: 'nutrient', for: 'foods', because: 'missing', options: [1] }],
    ['expects', { slot: 'shoe', for: 'foods' }],
    ['expects', { slot: 'nutrient', for: 'constructor' }],
    ['expects', null],
    ['turn', -1],
    ['turn', 1.5],
    ['turn', 1e9],
    ['warned', 'yes'],
    ['disclaimerGiven', 1],
  ])('does not trust a tampered %s: %j', (name, value) => {
    expect(readState({ v: 1, [name]: value })).toEqual(empty);
  });

  it('drops what a Question should not carry', () => {
    const { subject } = readState({ v: 1, subject: { topic: 'launch', utterance: 'my calf hurts' } });
    expect(subject).toEqual({ topic: 'launch' });
  });

  it('remembers an alarm for one answer', () => {
    const alarmed = stateAfter(readState({}), given({ question: { topic: 'warning', sign: 'clot_leg' } }));
    expect(alarmed.warned).toBe(true);
    expect(stateAfter(alarmed, given({})).warned).toBe(false);
  });

  it('owes the disclaimer until something other than a warning has been said', () => {
    const alarmed = stateAfter(readState({}), given({ question: { topic: 'warning' } }));
    expect(alarmed.disclaimerGiven).toBe(false);
    expect(stateAfter(alarmed, given({})).disclaimerGiven).toBe(true);
  });

  it('keeps the topic through help, and repeats the help', () => {
    const topic = stateAfter(readState({}), given({}));
    const helped = stateAfter(topic, given({ question: { topic: 'help' } }));
    expect(helped).toMatchObject({ subject: { topic: 'foods' }, answered: { topic: 'help' } });
    expect(stateAfter(readState({}), given({ question: { topic: 'help' } })).subject).toEqual({ topic: 'help' });
  });

  it.each([undefined, 0, 2, '1'])('of version %j is not guessed at', (v) => {
    expect(readState({ v, subject: { topic: 'overview' }, warned: true, turn: 3 })).toEqual(empty);
  });

  it('is small, whatever it holds', () => {
    const longest = [...Object.keys(foods)].sort((a, b) => b.length - a.length).slice(0, 10);
    const of = { topic: 'which', slot: 'neighbor', for: 'anything_else', because: 'ambiguous', options: longest };
    const deep = { topic: 'sources', of: { ...of, page: 50 }, page: 50 };
    const expects = { slot: 'neighbor', for: 'anything_else' };
    const most = { v: 1, subject: deep, answered: deep, onYes: deep, onNo: deep, expects, turn: 999_999 };
    const state = readState(most);
    expect(state).toMatchObject(most);
    expect(JSON.stringify(state).length).toBeLessThan(STATE_AT_MOST);
  });
});
