import type { Context } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';

const states = (words: string, context: Context = {}) =>
  understand(words, context).flatMap((act) => (act.kind === 'state' ? [act] : []));

test.each([
  ["i'm forty two and have cramps", ['adult_19_50']],
  ["i'm a forty year old man", ['adult_19_50', 'male']],
  ["i'm on a statin and a water pill", ['statin', 'diuretic']],
  ['i am thirty weeks pregnant', ['pregnancy']],
  ["my kidneys don't work", ['kidney_disease']],
  ["i'm vegan and lactose intolerant", ['vegan', 'dairy_free']],
  ['type two diabetic here', ['diabetes']],
  ["no i'm lactose intolerant", ['dairy_free']],
  ["well i'm about seventy five", ['over_70']],
  ['a woman of sixty', ['adult_51_70']],
  ['diabetes', ['diabetes']],
  ['it runs in the family so anyway i got told last month i have gout', ['gout']],
  ['i was diagnosed with gout last year', ['gout']],
  ['as a warfarin patient i bruise', ['blood_thinner']],
  ['i have not missed dialysis', ['dialysis']],
  ['is tonic water safe in pregnancy', ['pregnancy']],
  ['vitamin d and kidney disease', ['kidney_disease']],
  ['doxycycline and magnesium', ['antibiotic']],
  ['since i had my baby my calves cramp', ['after_birth']],
  ['i only have one kidney', ['one_kidney']],
  ['can people with diabetes eat bananas', ['diabetes']],
  ['hep c leg cramps', ['liver_disease']],
])('"%s"', (words, circumstances) => {
  expect([...new Set(states(words).flatMap((act) => act.circumstances))]).toEqual(
    expect.arrayContaining(circumstances),
  );
});

test.each([
  ["my mum's eighty four and on warfarin", 'mother', ['over_70', 'blood_thinner']],
  ['my son is six', 'son', ['child_4_8']],
  ['is magnesium safe on dialysis for my mother', 'mother', ['dialysis']],
  ['my daughter is nine and she is vegetarian', 'daughter', ['child_9_13', 'vegetarian']],
])('"%s" is said of somebody else', (words, person, circumstances) => {
  expect(states(words)).toMatchObject([{ who: 'other', person, circumstances: expect.arrayContaining(circumstances) }]);
});

test.each([
  'do i have low potassium',
  'do people with kidney disease get cramps',
  'diabetes runs in my family',
  'do statins cause cramps',
  'i was pregnant last year',
  'i used to be vegan',
  'there is a family history of diabetes',
  'does omeprazole lower magnesium',
  'foods for low potassium',
  'could i get diabetes from eating bananas',
])('"%s" says nothing of anybody', (words) => {
  expect(states(words)).toEqual([]);
});

test.each([
  ['how much magnesium is safe for an eight year old', 'someone', 8],
  ['can i give a six year old magnesium', 'someone', 6],
  ["can i rub a gel on my ten year old's calf", 'someone', 10],
])('"%s" is asked for a child', (words, person, years) => {
  expect(states(words)).toMatchObject([{ who: 'other', person, years }]);
});

test('an age of somebody grown up may be the one who asks', () => {
  expect(states('how much magnesium for a sixty year old')).toMatchObject([{ who: 'speaker', years: 60 }]);
});

test('a mother speaks of herself, not of the baby', () => {
  expect(states("i'm nursing a four month old and my feet cramp")).toMatchObject([
    { who: 'speaker', circumstances: ['breastfeeding'] },
  ]);
});

test('no salt is a diet and no brand', () => {
  expect(states("i'm on a no salt diet").flatMap((act) => act.circumstances)).toEqual(['low_salt']);
});

test('what is denied is taken back', () => {
  expect(understand("i'm not pregnant")).toContainEqual({
    kind: 'correct',
    what: 'value',
    who: 'speaker',
    circumstances: ['pregnancy'],
  });
});

test('a bare number answers "how old?"', () => {
  expect(states('seven', { expects: 'age' })).toMatchObject([{ years: 7, circumstances: ['child_4_8'] }]);
});

test('a statement and what happens at night are both heard', () => {
  const acts = understand("i'm seventy two on a water pill and lipitor and my calves cramp at night");
  expect(acts).toMatchObject([{ kind: 'state' }, { kind: 'ask', topic: 'night' }]);
});
