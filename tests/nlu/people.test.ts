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
  ["i've only one kidney can i take magnesium", ['one_kidney']],
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

test.each(["i'm nursing a four month old", "i'm breastfeeding and my son is four months old"])(
  '"%s" tells no age of hers',
  (words) => {
    const [mother, ...others] = states(words);
    expect(mother).toMatchObject({ who: 'speaker', circumstances: ['breastfeeding'] });
    expect(mother).not.toHaveProperty('years');
    expect(others).toEqual([]);
  },
);

test('a lot of what is drunk, and not said, is no alcohol', () => {
  expect(states('i drink a lot of')).toEqual([]);
  expect(states('i drink a lot of wine')[0]?.circumstances).toEqual(['heavy_drinking']);
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

describe('whom it is about, where nothing is told of them', () => {
  test.each([
    ['can my mum take magnesium', { who: 'other', person: 'mother' }],
    ['and for my wife', { who: 'other', person: 'wife' }],
    ['what can i give her', { who: 'other' }],
    ['his leg cramps at night', { who: 'other' }],
  ])('"%s"', (words, about) => {
    expect(states(words)).toEqual([{ kind: 'state', ...about, circumstances: [], score: 0.9 }]);
  });

  test.each(['my husband says magnesium helps is it true', 'do they work', 'can i take magnesium'])(
    '"%s" is of nobody else',
    (words) => {
      expect(states(words)).toEqual([]);
    },
  );

  test.each(['and i get them too', 'can i take it', 'what about me', 'my calf cramps as well'])(
    '"%s" comes back to the one who speaks',
    (words) => {
      expect(states(words, { ofOther: true })).toMatchObject([{ who: 'speaker', circumstances: [] }]);
    },
  );

  test.each(['what can i give her', 'would tonic water be alright', 'should i rub it'])(
    '"%s" stays with the other',
    (words) => {
      expect(states(words, { ofOther: true }).filter(({ who }) => who === 'speaker')).toEqual([]);
    },
  );

  test('nothing else is heard where nothing else is said', () => {
    expect(understand('what about my wife')).toMatchObject([{ kind: 'state', who: 'other', person: 'wife' }]);
  });

  test('she is whoever was spoken of before', () => {
    expect(states("she's on warfarin")).toEqual([
      { kind: 'state', who: 'other', circumstances: ['blood_thinner'], score: 0.9 },
    ]);
  });
});

test.each(['he uses low potassium salt', 'what foods are low in potassium'])(
  '"%s" says nothing of low potassium',
  (words) => {
    expect(states(words).flatMap((act) => act.circumstances)).not.toContain('low_potassium');
  },
);

test.each(['what is poor circulation', 'what does poor circulation mean', 'can i use a heating pad on my leg'])(
  '"%s" says of nobody that the arteries are ill',
  (words) => {
    expect(states(words)).toEqual([]);
  },
);

test.each([
  ['i drink a lot of coffee is that why i cramp', false],
  ['he drinks a lot of water', false],
  ['i drink a lot of wine and get cramps', true],
  ['i drink a lot and get cramps', true],
])('"%s": drinks too much %j', (words, heavily) => {
  expect(states(words).some((act) => act.circumstances.includes('heavy_drinking'))).toBe(heavily);
});
