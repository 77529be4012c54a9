import { inherited } from '../../lambda/conversation/inherit';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { ask, stateWith } from './acts';

const OUTSIDE: Act = { kind: 'out_of_scope', score: 0.9 };
const tonic: Question = { topic: 'remedy', remedy: 'tonic_water' };
const nameOf = (question: Question) => (question.topic === 'remedy' ? 'tonic water' : null);
/** Understands words by a table, and nothing else. */
const reading = (table: Readonly<Record<string, readonly Act[]>>) => (words: string) => table[words] ?? [OUTSIDE];

describe('a few words that name nothing', () => {
  const amount = ask('entry', { entry: 'quinine_amount' } as never);
  const understand = reading({ 'tonic water how many glasses': [amount] });

  it('are read with the name of the subject', () => {
    expect(inherited('how many glasses', stateWith({ subject: tonic }), understand, nameOf)).toEqual([amount]);
  });

  it('stay as they are without a subject, or with one that has no name', () => {
    expect(inherited('how many glasses', stateWith({}), understand, nameOf)).toEqual([OUTSIDE]);
    expect(inherited('how many glasses', stateWith({ subject: { topic: 'night' } }), understand, nameOf)).toEqual([
      OUTSIDE,
    ]);
  });

  it('stay as they are where the name does not help', () => {
    expect(inherited('who won the match', stateWith({ subject: tonic }), understand, nameOf)).toEqual([OUTSIDE]);
  });

  it('keep what was said of the person', () => {
    const pregnant: Act = { kind: 'state', who: 'speaker', circumstances: ['pregnancy'], score: 0.9 };
    const table = { "i'm pregnant how much": [pregnant, OUTSIDE], "tonic water i'm pregnant how much": [amount] };
    expect(inherited("i'm pregnant how much", stateWith({ subject: tonic }), reading(table), nameOf)).toEqual([
      pregnant,
      amount,
    ]);
  });

  it('need no subject where they name a value, are sure, or many', () => {
    const foods = ask('foods', { nutrients: ['calcium'] });
    const night = ask('night');
    const many = 'a b c d e f g h i j';
    const table = { calcium: [foods], night: [night] };
    for (const [words, acts] of [
      ['calcium', [foods]],
      ['night', [night]],
      [many, [OUTSIDE]],
    ] as const)
      expect(inherited(words, stateWith({ subject: tonic }), reading(table), nameOf)).toEqual(acts);
  });

  it('of a nutrient topic take the nutrient from the subject that has one in its name only', () => {
    const which = ask('foods');
    const magnesium = ask('foods', { nutrients: ['magnesium'], score: 0.4 });
    const table = { 'what foods': [which], 'tonic water what foods': [magnesium] };
    expect(inherited('what foods', stateWith({ subject: tonic }), reading(table), nameOf)).toEqual([magnesium]);
    const about = { topic: 'about', nutrient: 'calcium' } as const;
    expect(inherited('what foods', stateWith({ subject: about }), reading(table), nameOf)).toEqual([which]);
  });
});
