import { type AnswerTo, next } from '../../lambda/conversation/next';
import { FRESH } from '../../lambda/conversation/state';
import type { Answer, Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { given } from '../../testing/answers';
import { ask, ofOther, says, slotsOf, stateWith, warn } from './acts';

const overview: Question = { topic: 'overview' };
const asking = (question: Question): Answer => given({ question, ask: { text: '?', reprompt: '?', yes: overview } });
const NOTHING = () => [];

describe('a turn of the conversation', () => {
  it('comes to an answer, what is said after it, and what is remembered', () => {
    expect(next({ input: { kind: 'launch' }, state: FRESH }, asking, NOTHING)).toEqual({
      question: { topic: 'launch' },
      acts: [],
      answer: asking({ topic: 'launch' }),
      afterwords: expect.anything(),
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
    expect(
      next({ input: { kind: 'launch' }, state: FRESH }, (question) => given({ question }), NOTHING).state,
    ).toBeNull();
  });

  it('asks the guide with what was heard, who is meant and where the talk is', () => {
    const asked: Parameters<AnswerTo>[1][] = [];
    const answerTo = (question: Question, how: Parameters<AnswerTo>[1]) => {
      asked.push(how);
      return asking(question);
    };
    const intent = {
      kind: 'intent',
      intent: 'FoodSourcesIntent',
      slots: slotsOf({ nutrient: [] }, 'unobtainium'),
    } as const;
    next({ input: intent, state: stateWith({ turn: 3 }) }, answerTo, NOTHING);
    expect(asked).toEqual([
      { turn: 3, person: { circumstances: [], saidBack: [] }, near: [], safetyGiven: false, heard: 'unobtainium' },
    ]);
    const state = stateWith({ subject: overview, saidBack: ['statin'], safetyGiven: true });
    next({ input: { kind: 'sentence', words: '' }, state }, answerTo, () => [
      ofOther('son', ['child_4_8'], 6),
      ask('night'),
    ]);
    expect(asked[1]).toEqual({
      turn: 0,
      person: { circumstances: ['child_4_8', 'male'], saidBack: ['statin'], years: 6 },
      near: [overview],
      safetyGiven: true,
    });
  });

  it('tells what was understood, and keeps what was said', () => {
    const turn = next({ input: { kind: 'sentence', words: '' }, state: FRESH }, asking, () => [warn('clot_leg')]);
    expect(turn.acts).toEqual([warn('clot_leg')]);
    expect(turn.state).toMatchObject({ concern: 'clot_leg', warned: true });
  });
});

describe('the same text', () => {
  const night: Question = { topic: 'night' };
  const hears = (acts: readonly Act[], state: object, text = 'the same') =>
    next(
      { input: { kind: 'sentence', words: '' }, state: stateWith(state) },
      (question) => given({ question, say: [{ text: question.topic === 'night' ? text : 'the same', from: [] }] }),
      () => acts,
    ).question;
  const group = { topic: 'group', group: 'diabetes' } as const;

  it('goes on where it left off', () => {
    expect(hears([ask('night')], { subject: { ...group, page: 1 } })).toEqual({ ...night, page: 1 });
    expect(hears([ask('night')], { subject: group }, 'another')).toEqual(night);
  });

  it('is said where it was asked to be, where a sign stands, or for the exercise', () => {
    expect(hears([ask('night')], {})).toEqual(night);
    expect(hears([ask('night')], { subject: night })).toEqual({ ...night, page: 1 });
    expect(hears([ask('night')], { subject: group, concern: 'clot_leg' })).toEqual(night);
    expect(hears([{ kind: 'confirm' }], { subject: group, onYes: night })).toEqual(night);
    expect(hears([ask('relief')], { subject: group })).toMatchObject({ topic: 'relief' });
  });
});

describe('what was heard already', () => {
  const sentence = { kind: 'sentence', words: '' } as const;

  it('is not offered again, and something new is', () => {
    const state = stateWith({ past: [{ topic: 'overview', page: 1 }] });
    const answerTo = (question: Question): Answer =>
      question.topic === 'anything_else'
        ? given({ question, ask: { text: 'else', reprompt: 'else' } })
        : asking(question);
    const askOf = (question: 'night' | 'overview' | 'help', from = state) =>
      next({ input: sentence, state: from }, answerTo, () => [ask(question)]).answer.ask?.text;
    expect(askOf('night')).toBe('else');
    expect(askOf('night', stateWith({ subject: overview }))).toBe('else');
    expect(askOf('night', stateWith({}))).toBe('?');
    expect(askOf('overview')).toBe('?');
    expect(askOf('help')).toBe('?');
  });

  it.each([
    ['speaker', 'same_you', { about: 'other', speaker: { circumstances: [] }, other: { circumstances: ['gout'] } }],
    ['other', 'same_other', { about: 'speaker', speaker: { circumstances: [] } }],
  ] as const)('is in few words the same for the %s', (who, change, people) => {
    const subject = { topic: 'remedy', remedy: 'pickle_juice' };
    const hears = (differs: boolean) =>
      next(
        { input: sentence, state: stateWith({ subject, people, saidBack: ['gout'] }) },
        (question, { person }) =>
          given({
            question,
            say: [{ text: differs ? `for ${person?.circumstances}` : `for all ${person?.saidBack}`, from: [] }],
          }),
        () => [says([], who === 'other' ? { who, person: 'wife' } : {})],
      ).question;
    expect(hears(false)).toEqual({ topic: 'person', change });
    expect(hears(true)).toMatchObject({ topic: 'remedy' });
  });

  it('is not said again for a person who changes nothing of it', () => {
    const state = stateWith({ subject: { topic: 'remedy', remedy: 'pickle_juice' } });
    const hears = (changes: boolean) =>
      next(
        { input: sentence, state },
        (question, { person }) =>
          given({ question, say: [{ text: changes && person ? 'for you' : 'for all', from: [] }] }),
        () => [says(['statin'])],
      ).question;
    expect(hears(true)).toMatchObject({ topic: 'remedy' });
    expect(hears(false)).toEqual({ topic: 'opening', circumstance: 'statin' });
  });
});
