import { understand } from '../../lambda/nlu';
import type { Context } from '../../lambda/nlu/acts';

const crisisIn = (words: string, context?: Context) => understand(words, context).find(({ kind }) => kind === 'crisis');

test.each([
  ['i want to die', 'speaker'],
  ['i am feeling suicidal tonight', 'speaker'],
  ["i'm going to kill myself", 'speaker'],
  ['my brother wants to kill himself', 'other'],
  ["my friend says he doesn't want to live", 'other'],
])('"%s" is heard by its words alone', (words, who) => {
  expect(crisisIn(words)).toMatchObject({ who });
});

// Each of another kind: a passive wish, a farewell, means at hand, a burden, treatment stopped, words misheard.
const INDIRECT = [
  'i keep hoping i will not open my eyes in the morning because i want to be dead',
  'everyone would be better off if i was dead',
  "i've counted out the pills and i'm going to swallow every one to die",
  "i'm on the edge of a bridge and i want to jump and die",
  "i'm stopping my dialysis because i want to die",
  'what is the point of magnesium when i do not want to live',
];
const STATES: readonly Context[] = [
  {},
  { expects: 'sign', asked: ['clot_leg'] },
  { concern: 'stroke' },
  { crisis: true },
  { expects: 'age' },
];

test.each(INDIRECT)('"%s" is heard whatever the talk was about', (words) => {
  for (const context of STATES) expect(crisisIn(words, context)).toBeDefined();
});

test.each([
  'i cut myself shaving',
  'i hurt myself stretching',
  "this powder tastes rotten i can't take it anymore it",
  'i do suicide squats at the gym',
  'die my eyebrows',
  "i don't want to wake up my husband",
  'i left a note for the cleaner',
])('"%s" is none', (words) => {
  expect(crisisIn(words)).toBeUndefined();
});

test.each([
  ['she says she would rather be dead', 'other'],
  ['my best mate says he wants to end it all', 'other'],
  ['my wife left me and i want to end it all', 'speaker'],
  ['she said to me i want to die', 'speaker'],
])('"%s" is of the one who is its subject: %s', (words, who) => {
  expect(crisisIn(words)).toMatchObject({ who });
});

test('too much that was swallowed on purpose is no mishap', () => {
  expect(crisisIn('she swallowed all her tablets deliberately')).toMatchObject({ taken: true });
});

test('in the talk about it, what was misheard is taken back', () => {
  expect(understand('i only meant the cramp', { crisis: true })).toEqual([{ kind: 'refuse', mistaken: true }]);
});

test.each([
  ['i found a goodbye letter hidden under his pillow', 'other'],
  ["i've put the money for my funeral on the table and the note is in the drawer", 'speaker'],
  ["my brother gave his dog away and said we won't need to worry about him after sunday", 'other'],
])('"%s" is heard by two words of it', (words, who) => {
  expect(crisisIn(words)).toMatchObject({ who });
});

test.each(['how would i say how are you today if i were mexican', 'i left the money for the funeral in the kitchen'])(
  '"%s" is no crisis',
  (words) => {
    expect(crisisIn(words)).toBeUndefined();
  },
);

test.each([
  "no and i've a flight tomorrow that'll be alright won't it",
  "and i've a flight tomorrow that'll be alright won't it",
  "sorry i'm being silly it's just i can't sleep for worrying about it",
  "can't sleep for worrying",
])('"%s" is none: the classifier raises nothing where nothing is said of it', (words) => {
  for (const context of [{}, { concern: 'clot_leg' }] as const) expect(crisisIn(words, context)).toBeUndefined();
});

test.each(["i'm not safe on my own tonight", 'i want to drift off and not return', 'i have a belt round my neck'])(
  '"%s" is heard by the classifier alone',
  (words) => {
    expect(crisisIn(words)).toBeDefined();
  },
);

test.each([
  "what no i'm fine i said flight can i fly with this leg",
  "no no it's not like that i'm just anxious about the twitching",
  "i'm just worried about my leg",
])('in the talk about it, "%s" takes it back', (words) => {
  expect(understand(words, { crisis: true })).toEqual([{ kind: 'refuse', mistaken: true }]);
});

test('in the talk about it, "i said" with words of it takes nothing back', () => {
  expect(understand('i said i want it to be over', { crisis: true })).not.toContainEqual(
    expect.objectContaining({ mistaken: true }),
  );
});
