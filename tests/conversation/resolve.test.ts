import { contextOf, resolve } from '../../lambda/conversation/resolve';
import type { Input } from '../../lambda/conversation/turn';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { ask, slotsOf, stateWith } from './acts';

const stretch = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const calcium: Question = { topic: 'foods', nutrient: 'calcium' };
const having = (state: object, input: Input, understood: readonly Act[] = []) =>
  resolve({ input, state: stateWith(state) }, () => understood);

describe('what was done', () => {
  it.each<[Input, Question]>([
    [{ kind: 'launch' }, { topic: 'launch' }],
    [{ kind: 'unknown' }, { topic: 'fallback' }],
    [{ kind: 'intent', intent: 'toString', slots: slotsOf({}) }, { topic: 'fallback' }],
    [
      { kind: 'touch', touch: { kind: 'food', food: 'kale' } },
      { topic: 'food_check', food: 'kale' },
    ],
    [
      { kind: 'touch', touch: { kind: 'nutrient', nutrient: 'sodium' } },
      { topic: 'about', nutrient: 'sodium' },
    ],
    [
      { kind: 'touch', touch: { kind: 'more' } },
      { ...calcium, page: 1 },
    ],
    [{ kind: 'touch', touch: { kind: 'again' } }, calcium],
  ])('%j', (input, question) => {
    expect(having({ subject: calcium, answered: calcium }, input).question).toEqual(question);
  });

  it('on the one big button eases a cramp', () => {
    const ease = { kind: 'touch', touch: { kind: 'ease' } } as const;
    expect(having({}, ease).question).toEqual({ topic: 'relief', muscle: 'calf', step: 'stretch' });
    const { question } = having({ concern: 'clot_leg' }, ease);
    expect(question).toEqual({ topic: 'concern', sign: 'clot_leg', about: 'stretch' });
  });

  it.each([
    ['eased', 'check'],
    ['same', 'again'],
  ] as const)('touched in the exercise as %s goes to its %s', (kind, step) => {
    const stretch = { topic: 'relief', muscle: 'calf', step: 'stretch' } as const;
    expect(having({ subject: stretch }, { kind: 'touch', touch: { kind } }).question).toEqual({ ...stretch, step });
  });

  it('comes to the same by an intent and by the whole sentence', () => {
    const sentence = having({}, { kind: 'sentence', words: 'what has calcium' }, [
      ask('foods', { nutrients: ['calcium'] }),
    ]);
    const intent = having({}, { kind: 'intent', intent: 'FoodSourcesIntent', slots: slotsOf({ nutrient: 'calcium' }) });
    expect(sentence).toEqual(intent);
    expect(sentence.question).toEqual(calcium);
  });

  it('hands the words on with what the guide waits for', () => {
    const heard: unknown[] = [];
    const understand = (words: string, context: object) => {
      heard.push([words, context]);
      return [];
    };
    resolve({ input: { kind: 'sentence', words: 'seven' }, state: stateWith({ concern: 'clot_leg' }) }, understand);
    expect(heard).toEqual([['seven', { concern: 'clot_leg' }]]);
  });

  it('is heeded on the screen as by voice', () => {
    const touch = { kind: 'touch', touch: { kind: 'food', food: 'banana' } } as const;
    expect(having({ concern: 'overdose' }, touch).question).toMatchObject({ topic: 'concern', about: 'food' });
    expect(having({ crisis: true }, touch).question).toEqual({ topic: 'crisis', step: 'talk' });
    const again = { kind: 'touch', touch: { kind: 'again' } } as const;
    expect(having({ concern: 'clot_leg', answered: stretch }, again).question).toMatchObject({ about: 'stretch' });
  });
});

describe('what the guide waits for', () => {
  const context = (state: object) => contextOf(stateWith(state));

  it('is the value, the sign or the yes that it asked for', () => {
    expect(context({ expects: { slot: 'nutrient', for: 'foods' } })).toEqual({ expects: 'nutrient', topic: 'foods' });
    expect(context({ onYes: calcium })).toEqual({ expects: 'yes_no' });
    expect(context({ subject: { ...stretch, step: 'check' }, onYes: calcium })).toEqual({
      expects: 'sign',
      asked: ['clot_leg'],
      inRelief: true,
      topic: 'relief',
    });
  });

  it('tells what is going on', () => {
    expect(context({})).toEqual({});
    expect(context({ subject: stretch })).toEqual({ inRelief: true, topic: 'relief' });
    expect(context({ subject: calcium, concern: 'clot_leg' })).toEqual({ topic: 'foods', concern: 'clot_leg' });
  });
});
