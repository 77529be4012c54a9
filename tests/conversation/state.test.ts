import { nextSession, readSession } from '../../lambda/conversation/state';
import { given } from '../../testing/scenes';

const empty = { alarm: false, told: false, turn: 0 };

describe('the session', () => {
  it.each([undefined, null, 7, 'odd', [], {}])('starts empty from %j', (attributes) => {
    expect(readSession(attributes)).toEqual(empty);
  });

  it('comes back as it was written', () => {
    const session = nextSession(
      readSession({}),
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
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  it('keeps what was offered, and only that', () => {
    const asked = { text: '?', reprompt: '?' };
    const yes = { topic: 'overview' } as const;
    const no = { topic: 'goodbye' } as const;
    const expects = { slot: 'nutrient', for: 'foods' } as const;
    const keys = (ask: object) => Object.keys(nextSession(readSession({}), given({ ask: { ...asked, ...ask } })));
    expect(nextSession(readSession({}), given({ ask: { ...asked, yes, no, expects } }))).toMatchObject({
      yes,
      no,
      expects,
    });
    for (const ask of [{}, { yes }, { no }, { expects }]) {
      expect(keys(ask).filter((key) => ['yes', 'no', 'expects'].includes(key))).toEqual(Object.keys(ask));
    }
    expect(nextSession(readSession({}), given({})).yes).toBeUndefined();
  });

  it('reads the alarm and the count of turns back', () => {
    expect(readSession({ alarm: true, told: true, turn: 0 })).toEqual({ alarm: true, told: true, turn: 0 });
    expect(readSession({ turn: 999_999 }).turn).toBe(999_999);
    expect(readSession({ turn: 1_000_000 }).turn).toBe(0);
  });

  it.each([
    ['last', { topic: 'constructor' }],
    ['last', { topic: 'foods', nutrient: 'unobtainium' }],
    ['last', { topic: 'foods', nutrient: 'calcium', page: -1 }],
    ['last', { topic: 'foods', nutrient: 'calcium', page: 1e9 }],
    ['last', { topic: 'help', of: { topic: 'help', of: { topic: 'launch' } } }],
    ['yes', { topic: 'sources', of: 'odd' }],
    ['yes', []],
    ['no', 'goodbye'],
    ['said', { topic: 'food_check', food: 'toString' }],
    ['said', { topic: 'which', slot: 'nutrient', for: '__proto__', because: 'missing' }],
    ['said', { topic: 'which', slot: 'nutrient', for: 'foods', because: 'missing', options: [1] }],
    ['expects', { slot: 'shoe', for: 'foods' }],
    ['expects', { slot: 'nutrient', for: 'constructor' }],
    ['expects', null],
    ['turn', -1],
    ['turn', 1.5],
    ['turn', 1e9],
    ['alarm', 'yes'],
    ['told', 1],
  ])('does not trust a tampered %s: %j', (name, value) => {
    expect(readSession({ [name]: value })).toEqual(empty);
  });

  it('drops what a Question should not carry', () => {
    const { last } = readSession({ last: { topic: 'launch', utterance: 'my calf hurts' } });
    expect(last).toEqual({ topic: 'launch' });
  });

  it('remembers an alarm for one answer', () => {
    const alarmed = nextSession(readSession({}), given({ question: { topic: 'warning', sign: 'clot_leg' } }));
    expect(alarmed.alarm).toBe(true);
    expect(nextSession(alarmed, given({})).alarm).toBe(false);
  });

  it('owes the disclaimer until something other than a warning has been said', () => {
    const alarmed = nextSession(readSession({}), given({ question: { topic: 'warning' } }));
    expect(alarmed.told).toBe(false);
    expect(nextSession(alarmed, given({})).told).toBe(true);
  });

  it('keeps the topic through help, and repeats the help', () => {
    const topic = nextSession(readSession({}), given({}));
    const helped = nextSession(topic, given({ question: { topic: 'help' } }));
    expect(helped).toMatchObject({ last: { topic: 'foods' }, said: { topic: 'help' } });
    expect(nextSession(readSession({}), given({ question: { topic: 'help' } })).last).toEqual({ topic: 'help' });
  });
});
