import type { NutrientId } from '../../lambda/content/ids';
import { inherited } from '../../lambda/conversation/inherit';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import { ask, ofOther, stateWith } from './acts';

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

  it('may lean on a food, and not where they name a value', () => {
    const kale = { topic: 'food_check', food: 'kale' };
    const name = (question: Question) => (question.topic === 'food_check' ? 'Kale' : null);
    const table = { 'kale how many': [amount], 'for the calf': [{ ...ask('relief', { muscle: 'calf' }), score: 0.3 }] };
    expect(inherited('how many', stateWith({ subject: kale }), reading(table), name)).toEqual([amount]);
    expect(inherited('for the calf', stateWith({ subject: kale }), reading(table), name)).toEqual(
      table['for the calf'],
    );
    const unknown = { 'how much foo': [{ ...ask('amount', { unknown: 'foo' }), score: 0.3 }] };
    expect(inherited('how much foo', stateWith({ subject: kale }), reading(unknown), name)).toEqual(
      unknown['how much foo'],
    );
  });

  it('stay as they are where nothing tells a name', () => {
    expect(inherited('how many glasses', stateWith({ subject: tonic }), understand)).toEqual([OUTSIDE]);
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

describe('a pronoun', () => {
  const remedy = ask('remedy', { remedy: 'tonic_water' });
  const pills = ask('supplements');
  const words = 'is it safe with my tablets';

  it('stands for the subject, even where the question seemed sure', () => {
    const table = {
      [words]: [pills],
      'is tonic water safe with my tablets': [remedy],
      [`tonic water ${words}`]: [{ ...ask('supplements'), score: 0.4 }],
    };
    expect(inherited(words, stateWith({ subject: tonic }), reading(table as never), nameOf)).toEqual([remedy]);
  });

  it('gives way to the surer reading', () => {
    const table = { [words]: [pills], 'is tonic water safe with my tablets': [{ ...remedy, score: 0.6 }] };
    const before = { ...table, [`tonic water ${words}`]: [ask('entry', { entry: 'tonic_how_much' } as never)] };
    expect(inherited(words, stateWith({ subject: tonic }), reading(before), nameOf)).toEqual([
      ask('entry', { entry: 'tonic_how_much' } as never),
    ]);
  });

  it('is left alone where the question names a value, or is for the exercise', () => {
    const state = stateWith({ subject: tonic });
    const named = ask('about', { nutrients: ['calcium'] });
    for (const act of [named, ask('relief'), { kind: 'cannot', what: 'timer' } as const])
      expect(inherited('stop it', state, reading({ 'stop it': [act] }), nameOf)).toEqual([act]);
  });
});

describe('words that say nothing of cramps', () => {
  const subject: Question = { topic: 'night' };
  const prevention = (score: number) => ({ ...ask('prevention'), score });

  it('may mean cramps in the talk of them, where that is plain', () => {
    const read = (score: number) => reading({ 'what now for leg cramps': [prevention(score)] });
    expect(inherited('what now', stateWith({ subject }), read(0.7), nameOf)).toEqual([prevention(0.7)]);
    expect(inherited('what now', stateWith({ subject }), read(0.5), nameOf)).toEqual([OUTSIDE]);
    expect(inherited('what now', stateWith({}), read(0.7), nameOf)).toEqual([OUTSIDE]);
  });
});

describe('a follow-up', () => {
  const why: Act = { kind: 'follow', what: 'why' };
  const most: Act = { kind: 'follow', what: 'which_most' };
  const repeat: Act = { kind: 'follow', what: 'repeat' };
  const entry = ask('entry', { entry: 'magnesium_best_form' } as never);
  const about: Question = { topic: 'remedy', remedy: 'tonic_water' };
  const foods: Question = { topic: 'foods', nutrient: 'magnesium' };
  const named = () => 'Magnesium';
  const read = (act: Act) => reading({ 'which one': [act], 'magnesium which one': [entry] });

  it('may ask more with the name of the subject', () => {
    expect(inherited('which one', stateWith({ subject: about }), read(why), named)).toEqual([entry]);
    expect(inherited('which one', stateWith({ subject: about }), read(most), named)).toEqual([entry]);
  });

  it('is one of foods, and of what was said', () => {
    expect(inherited('which one', stateWith({ subject: foods }), read(most), named)).toEqual([most]);
    expect(inherited('which one', stateWith({ subject: about }), read(repeat), named)).toEqual([repeat]);
  });
});

describe('what was meant', () => {
  const foot = ask('relief', { muscle: 'foot' });

  it.each(['no i said my foot', 'i mean my foot', 'sorry i was asking about my foot'])('%s', (words) => {
    expect(inherited(words, stateWith({}), reading({ 'my foot': [foot] }), nameOf)).toEqual([foot]);
  });

  it('is what was said where the rest is not understood', () => {
    expect(inherited('no i said my dog', stateWith({}), reading({}), nameOf)).toEqual([OUTSIDE]);
  });
});

describe('an entry about a nutrient', () => {
  it('has two names: the surer reading counts', () => {
    const subject = { topic: 'entry', entry: 'magnesium_label', nutrient: 'magnesium' };
    const name = (question: Question) => (question.topic === 'entry' ? 'The label' : 'magnesium');
    const [less, more] = [
      { ...ask('entry'), score: 0.6 },
      { ...ask('amount'), score: 0.9 },
    ];
    const table = { 'the label how much': [less], 'magnesium how much': [more] };
    expect(inherited('how much', stateWith({ subject }), reading(table as never), name)).toEqual([more]);
    const other = { 'the label how much': [more], 'magnesium how much': [less] };
    expect(inherited('how much', stateWith({ subject }), reading(other as never), name)).toEqual([more]);
  });
});

describe('both', () => {
  const evidence = (...nutrients: readonly NutrientId[]) => ask('evidence', { nutrients });
  const calcium = { topic: 'evidence', nutrient: 'calcium' };
  const past = [{ topic: 'night' }, calcium, { topic: 'evidence', nutrient: 'magnesium' }];
  const heard = (words: string, state: object, table = {}) =>
    inherited(words, stateWith(state), reading(table), nameOf);

  it('are the two that the talk is about', () => {
    expect(heard('how about both', { subject: calcium, past })).toEqual([evidence('magnesium', 'calcium')]);
    const supplements = { 'can i take both': [ask('supplements')] };
    expect(heard('can i take both', { subject: calcium, past }, supplements)).toEqual([
      ask('supplements', { nutrients: ['magnesium', 'calcium'] }),
    ]);
    const [kale, banana] = ['kale', 'banana'].map((food) => ({ topic: 'food_check', food }));
    expect(heard('and both', { subject: kale, past: [banana] })).toEqual([
      ask('food_check', { foods: ['banana', 'kale'] }),
    ]);
  });

  it('are both legs in the exercise', () => {
    const subject = { topic: 'relief', muscle: 'calf', step: 'stretch' };
    expect(heard('both legs', { subject })).toEqual([ask('entry', { entry: 'both_legs_cramp' })]);
  });

  it('are nothing where there are no two, and in many words a question of their own', () => {
    expect(heard('both', {})).toEqual([OUTSIDE]);
    expect(heard('both', { subject: calcium })).toEqual([OUTSIDE]);
    expect(heard('both', { subject: { topic: 'night' }, past: [calcium] })).toEqual([OUTSIDE]);
    expect(heard('do both of my legs have a clot', { subject: calcium, past })).toEqual([OUTSIDE]);
  });
});

describe('said against the last answer', () => {
  const sport = ask('entry', { entry: 'return_to_sport', cause: 'exercise' });
  const table = {
    "no in the day when i'm running": [ofOther('son', []), sport],
    'no can i run': [sport],
    'when i am running': [sport],
  };
  const heard = (words: keyof typeof table) =>
    inherited(words, stateWith({ subject: { topic: 'night' } }), reading(table), nameOf);

  it('is what may be behind it', () => {
    expect(heard("no in the day when i'm running")).toEqual([ofOther('son', []), ask('causes', { cause: 'exercise' })]);
  });

  it('is no question, and not said without a no', () => {
    expect(heard('no can i run')).toEqual([sport]);
    expect(heard('when i am running')).toEqual([sport]);
  });
});

describe('a bare stop', () => {
  it.each(['stop', 'please stop', 'stop now'])('%s ends the exercise too', (words) => {
    const state = stateWith({ subject: { topic: 'relief', muscle: 'calf', step: 'stretch' } });
    expect(inherited(words, state, reading({}), nameOf)).toEqual([{ kind: 'end', manner: 'stop' }]);
  });
});

describe('the subject itself', () => {
  it('is nothing new, read with its own name', () => {
    const subject = { topic: 'entry', entry: 'husband_cramps' };
    const why: Act = { kind: 'follow', what: 'why' };
    const table = { why: [why], 'husband why': [ask('entry', { entry: 'husband_cramps' })] };
    expect(inherited('why', stateWith({ subject }), reading(table), () => 'Husband')).toEqual([why]);
  });
});

describe('a name with a cramp in it', () => {
  it('starts no exercise', () => {
    const subject = { topic: 'entry', entry: 'stop_my_medicine' };
    const remedy = { ...ask('remedy'), score: 0.3 };
    const table = { 'what for it': [remedy], 'cramp what for it': [ask('relief')], 'what for cramp': [ask('relief')] };
    expect(inherited('what for it', stateWith({ subject }), reading(table as never), () => 'Cramp')).toEqual([remedy]);
    const relief = { ...ask('relief'), score: 0.3 };
    const same = { ...table, 'what for it': [relief] };
    expect(inherited('what for it', stateWith({ subject }), reading(same as never), () => 'Cramp')).toEqual([
      ask('relief'),
    ]);
  });
});
