import { next } from '../../lambda/conversation/next';
import { FRESH, readState } from '../../lambda/conversation/state';
import type { Answer, Question } from '../../lambda/guide/types';
import { given } from '../../testing/answers';

const overview: Question = { topic: 'overview' };
const asking = (question: Question): Answer => given({ question, ask: { text: '?', reprompt: '?', yes: overview } });

describe('a turn of the conversation', () => {
  it('comes to an answer, what is said after it, and what is remembered', () => {
    const turn = next({ input: { kind: 'launch' }, state: FRESH }, asking);
    expect(turn).toEqual({
      question: { topic: 'launch' },
      answer: asking({ topic: 'launch' }),
      afterwords: ['disclaimer'],
      state: {
        ...FRESH,
        subject: { topic: 'launch' },
        answered: { topic: 'launch' },
        onYes: overview,
        disclaimerGiven: true,
        turn: 1,
      },
    });
  });

  it('remembers nothing where the answer asks nothing, for the session ends', () => {
    expect(next({ input: { kind: 'launch' }, state: FRESH }, (question) => given({ question })).state).toBeNull();
  });

  it('hands on what was heard for a value that is not known', () => {
    const slots = { nutrient: [{ ids: [], heard: 'unobtainium' }] } as never;
    const heard: unknown[] = [];
    const turn = next(
      { input: { kind: 'intent', intent: 'FoodSourcesIntent', slots }, state: FRESH },
      (question, said) => {
        heard.push(said);
        return asking(question);
      },
    );
    expect(heard).toEqual(['unobtainium']);
    expect(turn).toMatchObject({ question: { topic: 'which', because: 'unknown' }, heard: 'unobtainium' });
  });
});

describe('what is said after an answer', () => {
  const after = (question: Question, state: object) =>
    next({ input: { kind: 'unknown' }, state: readState({ v: 1, ...state }) }, () => asking(question)).afterwords;
  const answering = (question: Question, state: object) =>
    next(
      {
        input: { kind: 'intent', intent: 'AMAZON.RepeatIntent', slots: {} as never },
        state: readState({ v: 1, ...state, answered: question }),
      },
      asking,
    ).afterwords;

  it('is the disclaimer, once, and not where nothing of health was told', () => {
    expect(answering(overview, {})).toEqual(['disclaimer']);
    expect(answering(overview, { disclaimerGiven: true })).toEqual([]);
    expect(after({ topic: 'fallback' }, {})).toEqual([]);
  });

  it('is the safety line after a warning, and nothing after a warning itself or a goodbye', () => {
    const warned = { warned: true, disclaimerGiven: true };
    expect(answering(overview, warned)).toEqual(['still_warned']);
    expect(answering(overview, { warned: true })).toEqual(['still_warned', 'disclaimer']);
    expect(answering({ topic: 'warning', sign: 'clot_leg' }, { warned: true })).toEqual([]);
    expect(answering({ topic: 'goodbye' }, warned)).toEqual([]);
  });
});
