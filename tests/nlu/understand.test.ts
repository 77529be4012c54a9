import { understand } from '../../lambda/nlu/index';

const brief = (words: string) => understand(words).map(({ kind }) => kind);

test('a statement and a question of one sentence are two acts', () => {
  expect(brief('i have kidney disease can i eat bananas')).toEqual(['state', 'ask']);
});

test('several circumstances are heard in one sentence', () => {
  expect(understand("i'm seventy two on a water pill and lipitor and my calves cramp at night")[0]).toMatchObject({
    kind: 'state',
    who: 'speaker',
    circumstances: expect.arrayContaining(['over_70', 'diuretic', 'statin']),
    years: 72,
  });
});

test('nothing said is nothing understood', () => {
  expect(understand('')).toEqual([]);
  expect(understand(' ?! ')).toEqual([]);
});

test('two questions are two, each with its own values', () => {
  expect(understand('how much magnesium do i need and what foods have potassium')).toMatchObject([
    { topic: 'amount', nutrients: ['magnesium'] },
    { topic: 'foods', nutrients: ['potassium'] },
  ]);
});

test('a question after "and" that asks without what or how is one of its own', () => {
  // The second may be of the food, or of the entry about a banana a day.
  const acts = understand('what can i do right now and should i be eating more bananas');
  expect(acts).toEqual([
    expect.objectContaining({ kind: 'ask', topic: 'relief' }),
    expect.objectContaining({ kind: 'ask', topic: expect.stringMatching(/^(food_check|entry)$/), foods: ['banana'] }),
  ]);
});

test('"tablets" may be a cause, or the tablets of a nutrient', () => {
  expect(understand('what about magnesium tablets')).toMatchObject([
    { topic: 'supplements', nutrients: ['magnesium'] },
  ]);
  expect(understand('do iron tablets cause cramps')).toMatchObject([{ topic: 'causes', medicines: ['iron_tablet'] }]);
});

test('a question that is asked twice, once without its values, is one', () => {
  const acts = understand('how much magnesium do i need how much do i need');
  expect(acts.filter(({ kind }) => kind === 'ask')).toMatchObject([{ topic: 'amount', nutrients: ['magnesium'] }]);
});

test('neither story nor question may be in scope', () => {
  const acts = understand('we watched the football all evening and what is the capital of france');
  expect(acts).toMatchObject([{ kind: 'out_of_scope' }]);
});

test('a question after a story is what was asked', () => {
  const acts = understand("so i was at my sister's place and we had a lot of wine what foods have magnesium");
  expect(acts).toContainEqual(expect.objectContaining({ kind: 'ask', topic: 'foods', nutrients: ['magnesium'] }));
});

test('a question that is asked in two ways is one', () => {
  const acts = understand('what foods have magnesium so what foods have magnesium');
  expect(acts).toMatchObject([{ kind: 'ask', topic: 'foods' }]);
});

test('an amount is heard with its unit', () => {
  expect(understand('is six hundred milligrams of magnesium a day too much for a grown man')).toContainEqual(
    expect.objectContaining({ kind: 'ask', amount: { value: 600, unit: 'mg' } }),
  );
});

test.each([
  ['foods with mag nesium', 'magnesium'],
  ['foods with magnezeum', 'magnesium'],
  ['foods with kalsium', 'calcium'],
])('"%s" is a mishearing', (words, nutrient) => {
  expect(understand(words)).toMatchObject([{ topic: 'foods', nutrients: [nutrient] }]);
});

test('everything that can be said in a question is heard', () => {
  expect(
    understand('does pickle juice or walking help my calf if i am on a statin and take it for ten minutes')[1],
  ).toMatchObject({ kind: 'ask', remedy: 'pickle_juice', muscle: 'calf', duration: 10 });
});

test('in the exercise its own words go first', () => {
  expect(understand('how long', { inRelief: true })).toEqual([{ kind: 'inside', what: 'how_long' }]);
  expect(understand('better now', { inRelief: true })).toMatchObject([{ kind: 'progress' }]);
});

test('yes and no answer a question', () => {
  expect(understand('yeah', { expects: 'yes_no' })).toEqual([{ kind: 'confirm' }]);
  expect(understand('nope', { expects: 'yes_no' })).toEqual([{ kind: 'refuse' }]);
});

test.each(['what is the capital of france', 'play some jazz', 'how tall is mount everest'])(
  '"%s" is kept out',
  (words) => {
    expect(understand(words).every(({ kind }) => kind === 'out_of_scope' || kind === 'cannot')).toBe(true);
  },
);

test.each(['mag nesium ', 'zinc iron alcohol heat ', 'my leg is not swollen ', 'xqzvkw grlmpf '])(
  'whatever is said, "%s" over and over is understood in a short time',
  (words) => {
    understand(words);
    const started = performance.now();
    understand(words.repeat(100));
    expect(performance.now() - started).toBeLessThan(500);
  },
);

test.each(['my foot', 'in my left foot', 'no my foot'])('"%s" is no alarm', (words) => {
  expect(understand(words)).toMatchObject([{ kind: 'ask', muscle: 'foot' }]);
});

test('a reason is no question of its own', () => {
  expect(understand("is it because i'm low on calcium and what should i have for breakfast")).toMatchObject([
    { kind: 'ask', topic: 'entry', entry: 'low_level_cause', nutrients: ['calcium'] },
    { kind: 'ask', topic: 'entry', entry: 'breakfast' },
  ]);
});

test('a language without a lexicon understands no sentence', () => {
  expect(understand('ich habe einen Krampf', {}, 'de')).toEqual([]);
});

test.each([
  ['i have a foot cramp', 'foot'],
  ['how to stop a cramp in my foot', 'foot'],
  ['toe cramp right now', 'foot'],
  ['every time i sit with my legs crossed i get this awful cramp in the back of my thigh', 'thigh'],
  ['my left leg has a cramp', 'calf'],
])('"%s" is about the muscle that was named most closely', (words, muscle) => {
  expect(understand(words)).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'ask', muscle })]));
});

test.each(['i have a cramp in my shin', 'how do i stretch my shin', 'front of my lower leg is cramping now'])(
  '"%s" is never given the stretch of the calf',
  (words) => {
    const acts = understand(words);
    expect(acts).toEqual(expect.arrayContaining([expect.objectContaining({ topic: 'entry', entry: 'shin_cramp' })]));
    expect(acts).not.toEqual(expect.arrayContaining([expect.objectContaining({ topic: 'relief' })]));
  },
);

test('toes drawn toward the shin stretch the calf', () => {
  expect(understand('how do i stretch my calf toes toward the shin')).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ entry: 'shin_cramp' })]),
  );
});

test.each([
  ['my husband says cramps come from too little water is he right', { cause: 'dehydration' }],
  ["my calves cramp every night what's going on", { topic: 'night' }],
  ['magnesium or potassium for cramps which is it', { nutrients: ['magnesium', 'potassium'] }],
  ['my doctor said magnesium will cure my cramps is she right', { topic: 'evidence' }],
])('"%s" is about what was said before the last words', (words, asked) => {
  expect(understand(words)).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'ask', ...asked })]));
});

test('the last words stay where little was said before them', () => {
  expect(understand('magnesium is it a myth')).toMatchObject([{ kind: 'ask', topic: 'evidence' }]);
});

test('one of the thoughts of somebody who rambles says what it is about', () => {
  expect(understand('we had a lovely holiday in spain but the pickle juice worked for my friend')).toContainEqual(
    expect.objectContaining({ kind: 'ask', remedy: 'pickle_juice' }),
  );
});

test('a bare name after who it is for is no question of its own', () => {
  expect(understand('for a six year old magnesium')).toEqual([
    expect.objectContaining({ kind: 'state', who: 'other', circumstances: ['child_4_8'] }),
    expect.objectContaining({ kind: 'ask', entry: 'child_magnesium' }),
  ]);
});

test('of two that may be low both are asked about', () => {
  const asked = { kind: 'ask', topic: 'signs', nutrients: ['potassium', 'magnesium'] };
  expect(understand('what are symptoms of low potassium and magnesium')).toEqual(
    expect.arrayContaining([expect.objectContaining(asked)]),
  );
});

test('"vitamin b" is all of them', () => {
  expect(understand('should i take vitamin b')).toMatchObject([{ kind: 'ask', nutrients: ['b_vitamins'] }]);
});

test('cramps beside a food are kept', () => {
  expect(understand('are carrots good for leg cramps')).toMatchObject([{ kind: 'ask', cramps: true }]);
  expect(understand('what is in carrots')[0]).not.toHaveProperty('cramps');
});

test.each([
  ['i take lisinopril and get cramps should i come off it', ['ace_arb']],
  ['should my mum stop furosemide because of cramps', ['diuretic']],
  ['is it okay to stop taking amlodipine', ['calcium_blocker']],
])('"%s" asks about stopping, whatever else is known of the medicine', (words, medicines) => {
  expect(understand(words)).toContainEqual(
    expect.objectContaining({ topic: 'entry', entry: 'stop_my_medicine', medicines }),
  );
});

test.each(['my statin gives me cramps how do i stop it', 'should i stop eating bananas on lisinopril'])(
  '"%s" is not about stopping every medicine',
  (words) => {
    expect(understand(words)).not.toContainEqual(expect.objectContaining({ entry: 'stop_my_medicine' }));
  },
);

test('a value after somebody who was spoken of ends the question before', () => {
  expect(understand('can i give a six year old magnesium')).toContainEqual(
    expect.objectContaining({ topic: 'entry', entry: 'child_magnesium' }),
  );
});

test.each([
  ['can gabapentin cause leg cramps', 'causes'],
  ['does pickle juice cause cramps', 'remedy'],
])('"%s" is about the medicine, if it is one, before the remedy', (words, topic) => {
  expect(understand(words)).toMatchObject([{ topic }]);
});
