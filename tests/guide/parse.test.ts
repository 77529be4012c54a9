import { NUTRIENTS } from '../../lambda/content/ids';
import { PAGES_AT_MOST } from '../../lambda/guide/fields';
import { parseQuestion } from '../../lambda/guide/parse';
import type { Question } from '../../lambda/guide/types';

const OF_NUTRIENT = { nutrient: 'calcium', also: 'sodium', group: 'vegans' } as const;
const WHICH = { topic: 'which', slot: 'nutrient', for: 'foods', because: 'ambiguous' } as const;
const launch = { topic: 'launch' };

/** Every kind of Question, with all that it can hold. */
const WHOLE: readonly Question[] = [
  ...(['launch', 'overview', 'basics', 'night', 'fallback', 'anything_else', 'goodbye'] as const).map((topic) => ({
    topic,
  })),
  ...(['about', 'signs', 'foods', 'amount', 'too_much', 'risk', 'evidence'] as const).map((topic) => ({
    topic,
    ...OF_NUTRIENT,
  })),
  { topic: 'supplements', ...OF_NUTRIENT, medicine: 'statin' },
  { topic: 'sources', of: { topic: 'remedy', remedy: 'zinc' } },
  { topic: 'food_check', food: 'kale', nutrient: 'calcium' },
  { topic: 'relief', muscle: 'calf', step: 'rub' },
  { topic: 'prevention', habit: 'sunlight' },
  { topic: 'remedy', remedy: 'zinc' },
  { topic: 'causes', cause: 'alcohol' },
  { topic: 'doctor', test: true, nutrient: 'potassium' },
  { topic: 'warning', sign: 'overdose', nutrient: 'potassium' },
  { topic: 'neighbor', neighbor: 'gout' },
  { topic: 'group', group: 'vegans' },
  { topic: 'help', of: { topic: 'food_check', food: 'kale' } },
  { ...WHICH, options: ['calcium', 'kale'] },
];

const fieldsOf = WHOLE.flatMap((question) =>
  Object.keys(question).map((field): [string, string, Question] => [question.topic, field, question]),
);

describe('a Question from outside', () => {
  it.each(WHOLE)('is read as it was written: %j', (question) => {
    expect(parseQuestion(JSON.parse(JSON.stringify(question)))).toStrictEqual(question);
    expect(parseQuestion({ ...question, page: 1 })).toStrictEqual({ ...question, page: 1 });
  });

  it.each(fieldsOf)('about %s is refused where its %s is nothing of ours', (_, field, question) => {
    expect(parseQuestion({ ...question, [field]: 'odd' })).toBeUndefined();
  });

  it.each([undefined, null, 7, 'launch', [], [launch], {}])('is not %j', (value) => {
    expect(parseQuestion(value)).toBeUndefined();
  });

  it.each(['supplements', 'evidence', 'prevention', 'remedy', 'causes', 'doctor', 'warning', 'help'])(
    'about %s can name nothing else',
    (topic) => {
      expect(parseQuestion({ topic })).toStrictEqual({ topic });
    },
  );

  it.each(['about', 'foods', 'amount', 'sources', 'food_check', 'relief', 'neighbor', 'group', 'which'])(
    'about %s is refused where it does not say of what',
    (topic) => {
      expect(parseQuestion({ topic })).toBeUndefined();
    },
  );

  it('loses what is none of its fields', () => {
    expect(parseQuestion({ ...launch, nutrient: 'calcium', odd: 1 })).toStrictEqual(launch);
  });

  it('has no id in a list instead of an id', () => {
    expect(parseQuestion({ topic: ['launch'] })).toBeUndefined();
    expect(parseQuestion({ topic: 'food_check', food: ['kale'] })).toBeUndefined();
    expect(parseQuestion({ ...WHICH, for: ['foods'] })).toBeUndefined();
  });

  it('about the doctor says of a test yes or no', () => {
    expect(parseQuestion({ topic: 'doctor', test: false })).toStrictEqual({ topic: 'doctor', test: false });
    expect(parseQuestion({ topic: 'doctor', test: 1 })).toBeUndefined();
  });
});

describe('a page', () => {
  it.each([0, 1, PAGES_AT_MOST])('can be %d', (page) => {
    expect(parseQuestion({ ...launch, page })).toStrictEqual({ ...launch, page });
  });

  it.each([-1, 0.5, PAGES_AT_MOST + 1, '1', null])('cannot be %j', (page) => {
    expect(parseQuestion({ ...launch, page })).toBeUndefined();
  });
});

describe('a Question inside a Question', () => {
  it.each([
    ['null', null],
    ['no Question', 'launch'],
    ['an unknown one', { topic: 'odd' }],
    ['one that holds another', { topic: 'help', of: launch }],
    ['one that has another where it needs none', { topic: 'launch', of: launch }],
  ])('is not %s', (_, of) => {
    expect(parseQuestion({ topic: 'help', of })).toBeUndefined();
  });
});

describe('what can be chosen between', () => {
  const choose = (options: unknown) => parseQuestion({ ...WHICH, options });

  it('is ten ids at most', () => {
    const ten = [...NUTRIENTS, 'kale', 'spinach', 'milk'].slice(0, 10);
    expect(choose(ten)).toStrictEqual({ ...WHICH, options: ten });
    expect(choose([...ten, 'egg'])).toBeUndefined();
  });

  it.each([['foods'], ['nutrients']])('can be %s alone', (kind) => {
    const options = kind === 'foods' ? ['kale', 'milk'] : ['calcium', 'sodium'];
    expect(choose(options)).toStrictEqual({ ...WHICH, options });
  });

  it('holds no id that is not ours', () => {
    expect(choose(['kale', 'odd'])).toBeUndefined();
    expect(choose(['calcium', ['kale']])).toBeUndefined();
  });

  it('is a list', () => {
    expect(choose({ length: 1, 0: 'kale' })).toBeUndefined();
    expect(choose('kale')).toBeUndefined();
  });
});

describe('an amount from the session', () => {
  const parsed = (dose: unknown) => parseQuestion({ topic: 'amount', nutrient: 'magnesium', dose });

  it.each([['400 mg'], [null], [{}], [{ value: 400 }], [{ value: 0, unit: 'mg' }], [{ value: 400, unit: 'lb' }]])(
    'is no amount where it is %j',
    (dose) => {
      expect(parsed(dose)).toBeUndefined();
      expect(parsed({ value: 400, unit: 'mg' })).toBeDefined();
    },
  );
});
