import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { foods } from '../../lambda/content/facts';
import { CIRCUMSTANCES, SIGNS } from '../../lambda/content/ids';
import { FRESH, readState, STATE_AT_MOST, stateAfter, VERSION } from '../../lambda/conversation/state';
import type { Question } from '../../lambda/guide/types';
import { PERSONS } from '../../lambda/nlu/acts';
import { given } from '../../testing/answers';
import { QUESTIONS } from '../../testing/questions';
import { stateWith } from './acts';

const back = (value: unknown) => readState(JSON.parse(JSON.stringify(value)));
const answered = (question: Question) => stateAfter(FRESH, given({ question }));

describe('the state', () => {
  it.each([undefined, null, 7, 'odd', [], {}])('starts empty from %j', (attributes) => {
    expect(readState(attributes)).toEqual(FRESH);
  });

  it.each([undefined, 0, 1, VERSION + 1, `${VERSION}`])('of version %j is not guessed at', (v) => {
    expect(readState({ v, subject: { topic: 'overview' }, concern: 'clot_leg', crisis: true, turn: 3 })).toEqual(FRESH);
  });

  it('comes back as it was written', () => {
    const state = stateAfter(
      stateWith({ concern: 'clot_leg', crisis: true, fallbacks: 2 }),
      given({
        ask: {
          text: '?',
          reprompt: '?',
          yes: { topic: 'foods', nutrient: 'calcium', page: 1 },
          no: { topic: 'goodbye' },
          expects: { slot: 'nutrient', for: 'foods' },
        },
        saidBack: ['statin'],
      }),
    );
    expect(back(state)).toEqual(state);
  });

  it('carries every Question', () => {
    const lost = QUESTIONS.filter((question) => !isDeepStrictEqual(back(answered(question)), answered(question)));
    expect(lost).toEqual([]);
  });

  it.each(PERSONS)('carries what is known of a %s', (person) => {
    const other = { circumstances: ['child_4_8', 'asthma'], years: 6, person };
    const people = { about: 'other', speaker: { circumstances: ['pregnancy'] }, other };
    expect(stateWith({ people }).people).toEqual(people);
  });

  it.each(SIGNS)('carries %s as a sign that stands', (concern) => {
    expect(stateWith({ concern }).concern).toBe(concern);
  });

  it('keeps what was offered, and only that', () => {
    const yes = { topic: 'overview' } as const;
    const no = { topic: 'goodbye' } as const;
    const expects = { slot: 'nutrient', for: 'foods' } as const;
    const offers = (ask: object) => {
      const { onYes, onNo, expects: waits } = stateAfter(FRESH, given({ ask: { text: '?', reprompt: '?', ...ask } }));
      return { onYes, onNo, waits };
    };
    expect(offers({})).toEqual({});
    expect(offers({ yes })).toEqual({ onYes: yes });
    expect(offers({ no })).toEqual({ onNo: no });
    expect(offers({ expects })).toEqual({ waits: expects });
    expect(stateAfter(stateWith({ onYes: yes, onNo: no, expects }), given({}))).not.toHaveProperty('onYes');
  });
});

describe('what comes back through the device', () => {
  it.each([
    ['subject', { topic: 'constructor' }],
    ['subject', { topic: 'foods', nutrient: 'unobtainium' }],
    ['subject', { topic: 'foods', nutrient: 'calcium', page: -1 }],
    ['subject', { topic: 'foods', nutrient: 'calcium', page: 1e9 }],
    ['subject', { topic: 'help', of: { topic: 'help', of: { topic: 'launch' } } }],
    [
      'subject',
      {
        topic: 'both',
        first: { topic: 'both', first: { topic: 'night' }, second: { topic: 'night' } },
        second: { topic: 'night' },
      },
    ],
    ['subject', { topic: 'simpler', of: { topic: 'both', first: { topic: 'night' }, second: { topic: 'night' } } }],
    ['subject', { topic: 'entry', entry: 'toString' }],
    ['subject', { topic: 'opening', circumstance: '__proto__' }],
    ['onYes', { topic: 'sources', of: 'odd' }],
    ['onYes', []],
    ['onNo', 'goodbye'],
    ['answered', { topic: 'food_check', food: 'toString' }],
    ['answered', { topic: 'crisis', step: 'odd' }],
    ['answered', { topic: 'which', slot: 'nutrient', for: '__proto__', because: 'missing' }],
    ['answered', { topic: 'which', slot: 'nutrient', for: 'foods', because: 'missing', options: [1] }],
    ['expects', { slot: 'shoe', for: 'foods' }],
    ['expects', { slot: 'nutrient', for: 'constructor' }],
    ['expects', null],
    ['concern', 'toString'],
    ['concern', ['clot_leg']],
    ['crisis', 'yes'],
    ['saidBack', 'statin'],
    ['saidBack', ['my calf hurts', 7, null]],
    ['past', 'night'],
    ['past', [{ topic: 'constructor' }, 7, null]],
    ['past', [{ topic: 'both', first: { topic: 'night' }, second: { topic: 'basics' } }]],
    ['people', 7],
    ['people', { about: 'other' }],
    ['people', { about: 'nobody', speaker: null }],
    ['people', { speaker: { circumstances: ['constructor', {}], years: -1, person: 'neighbor' } }],
    ['people', { speaker: { years: 1e9 } }],
    ['people', { speaker: { years: 6.5 } }],
    ['turn', -1],
    ['turn', 1.5],
    ['turn', 1e9],
    ['fallbacks', 1e9],
    ['warned', 'yes'],
    ['disclaimerGiven', 1],
    ['safetyGiven', 'true'],
  ])('is not trusted: a tampered %s of %j', (name, value) => {
    expect(stateWith({ [name]: value })).toEqual(FRESH);
  });

  it('holds no words', () => {
    const { subject, people } = stateWith({
      subject: { topic: 'launch', utterance: 'my calf hurts' },
      people: { about: 'speaker', speaker: { circumstances: ['statin'], name: 'ann' }, note: 'my calf hurts' },
    });
    expect(subject).toEqual({ topic: 'launch' });
    expect(people).toEqual({ about: 'speaker', speaker: { circumstances: ['statin'] } });
  });

  it('is read from anything without failing, and read again the same', () => {
    const odd = fc.record({
      v: fc.constant(VERSION),
      people: fc.anything(),
      subject: fc.anything(),
      saidBack: fc.anything(),
      expects: fc.anything(),
    });
    fc.assert(
      fc.property(odd, (attributes) => expect(back(readState(attributes))).toEqual(readState(attributes))),
      { numRuns: 300 },
    );
  });

  it('is small, whatever it holds', () => {
    const longest = [...Object.keys(foods)].sort((a, b) => b.length - a.length).slice(0, 10);
    const many = {
      topic: 'which',
      slot: 'neighbor',
      for: 'anything_else',
      because: 'ambiguous',
      options: longest,
      page: 50,
    };
    const deep = { topic: 'both', first: many, second: many, page: 50 };
    const circumstances = [...CIRCUMSTANCES].sort((a, b) => b.length - a.length);
    const facts = { circumstances, years: 129, person: 'grandparent' };
    const state = stateWith({
      subject: deep,
      past: [deep, many, { topic: 'food_check', food: longest[0], nutrient: 'magnesium', page: 50 }],
      answered: deep,
      onYes: deep,
      onNo: deep,
      expects: { slot: 'neighbor', for: 'anything_else' },
      people: { about: 'other', speaker: facts, other: facts },
      saidBack: circumstances,
      concern: [...SIGNS].sort((a, b) => b.length - a.length)[0],
      crisis: true,
      warned: true,
      turn: 999_999,
      fallbacks: 99,
    });
    expect(state.people.speaker.circumstances).toHaveLength(16);
    expect(JSON.stringify(state).length).toBeLessThan(STATE_AT_MOST);
  });
});

describe('what it was about before', () => {
  const about = (nutrient: string, page = 0) => ({ topic: 'foods', nutrient, page });
  const pastAfter = (state: object, question: object) =>
    stateAfter(stateWith(state), given({ question: question as Question })).past;

  it('is kept, the latest first, and each once', () => {
    expect(pastAfter({}, about('calcium'))).toEqual([]);
    expect(pastAfter({ subject: about('calcium') }, about('calcium', 1))).toEqual([]);
    const past = [about('magnesium'), about('potassium'), about('sodium')];
    expect(pastAfter({ subject: about('calcium'), past }, about('magnesium', 1))).toEqual([
      about('calcium'),
      about('potassium'),
      about('sodium'),
    ]);
    expect(pastAfter({ subject: about('calcium'), past }, { topic: 'night' })).toEqual([
      about('calcium'),
      about('magnesium'),
      about('potassium'),
    ]);
  });

  it('is left alone by an aside, and holds no Question with others in it', () => {
    const past = [about('magnesium')];
    expect(pastAfter({ subject: about('calcium'), past }, { topic: 'help' })).toEqual(past);
    const both = { topic: 'both', first: { topic: 'night' }, second: { topic: 'basics' } };
    expect(pastAfter({ subject: both, past }, { topic: 'night' })).toEqual(past);
  });
});

describe('what an answer leaves behind', () => {
  it('is an alarm for one answer, and the sign until it is denied', () => {
    const alarmed = stateAfter(
      stateWith({ concern: 'clot_leg' }),
      given({ question: { topic: 'warning', sign: 'clot_leg' } }),
    );
    expect(alarmed).toMatchObject({ warned: true, concern: 'clot_leg' });
    expect(stateAfter(alarmed, given({}))).toMatchObject({ warned: false, concern: 'clot_leg' });
  });

  it('is the disclaimer, owed until something other than a warning has been said', () => {
    const alarmed = answered({ topic: 'warning' });
    expect(alarmed.disclaimerGiven).toBe(false);
    expect(stateAfter(alarmed, given({})).disclaimerGiven).toBe(true);
  });

  it('is the topic, kept through help, and the help to repeat', () => {
    const topic = stateAfter(FRESH, given({}));
    const helped = stateAfter(topic, given({ question: { topic: 'help' } }));
    expect(helped).toMatchObject({ subject: { topic: 'foods' }, answered: { topic: 'help' } });
    expect(answered({ topic: 'help' }).subject).toEqual({ topic: 'help' });
  });

  it('is how often in a row nothing was understood', () => {
    const once = answered({ topic: 'fallback' });
    expect(once).toMatchObject({ fallbacks: 1, safetyGiven: true });
    expect(stateAfter(once, given({ question: { topic: 'fallback', again: true } })).fallbacks).toBe(2);
    expect(stateAfter(once, given({}))).toMatchObject({ fallbacks: 0, safetyGiven: true });
    expect(
      stateAfter(stateWith({ turn: 999_999, fallbacks: 99 }), given({ question: { topic: 'fallback' } })),
    ).toMatchObject({ turn: 0, fallbacks: 0 });
  });

  it('is who was said back, once each', () => {
    const state = stateAfter(stateWith({ saidBack: ['statin'] }), given({ saidBack: ['statin', 'dialysis'] }));
    expect(state.saidBack).toEqual(['statin', 'dialysis']);
  });
});
