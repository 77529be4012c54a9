import type { Context } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';

const signs = (words: string, context: Context = {}) =>
  understand(words, context).flatMap((act) => (act.kind === 'warning' && !act.conditional ? [act.sign] : []));
const kinds = (words: string, context: Context = {}) => understand(words, context).map(({ kind }) => kind);

test.each([
  ['one of my calves is swollen hot and red', 'clot_leg'],
  ["i can't get my breath", 'lung_clot'],
  ['a snake bit me', 'bite'],
  ["my leg's not red but it's swollen", 'clot_leg'],
  ["i can't pee", 'back_bladder'],
  ['breathing problem', 'lung_clot'],
  ["it isn't a cramp his whole body's jerking", 'seizure'],
  ['a dog bit me on the calf', 'bite'],
  ["my leg's gone cold and white", 'sudden_cold_leg'],
  ['i had a clot two years ago and now my calf is swollen and red', 'clot_leg'],
  ['thirty six weeks pregnant with a terrible headache and seeing spots', 'pre_eclampsia'],
])('"%s" is alarming', (words, sign) => {
  expect(signs(words)).toContain(sign);
});

test.each([
  'my dog has a swollen leg',
  'in the film he was bitten by a snake',
  'when i was a kid i had seizures',
  'these cramps are killing me',
  'my calf just cramped thirty weeks pregnant',
  'my father died of a stroke',
  'i never had a stroke',
  'no swelling',
  'i was bitten by a mosquito',
  "i can't complain but the swelling has gone",
  'well today at long last the swelling has gone',
  'it was a long day but the numbness in my leg has gone',
  'the numbness in my leg has gone',
  'it is not at all what i have heard about here',
  'i have not missed dialysis',
  'my leg is not red and not swollen but it aches',
  "my leg isn't swollen or red",
])('"%s" is not', (words) => {
  expect(signs(words)).toEqual([]);
});

test('a question about a sign is conditional', () => {
  expect(understand('what are the signs of a blood clot in the leg')).not.toContainEqual(
    expect.objectContaining({ kind: 'warning', conditional: false }),
  );
});

test('what might be is conditional', () => {
  expect(understand('what if my calf gets swollen and red')).toContainEqual(
    expect.objectContaining({ kind: 'warning', conditional: true }),
  );
});

test('what was denied is said', () => {
  expect(understand("my leg isn't swollen or red")).toContainEqual({ kind: 'deny', signs: ['clot_leg'] });
});

test('a nutrient that was said goes with the warning', () => {
  expect(understand('my son swallowed a whole bottle of magnesium pills')).toContainEqual(
    expect.objectContaining({ kind: 'warning', nutrient: 'magnesium', who: 'other' }),
  );
});

test('after a question about a sign, a word of it is enough', () => {
  const context: Context = { expects: 'sign', asked: ['clot_leg'] };
  expect(signs('a bit warm', context)).toEqual(['clot_leg']);
  expect(signs('a bit warm')).toEqual([]);
  expect(kinds('no', context)).toEqual(['refuse']);
});

test.each([
  ["no pain and it's both the same", 'clot_leg'],
  ["my pee's a normal color", 'rhabdo'],
])('"%s" denies %s by what it says', (words, sign) => {
  expect(understand(words)).toContainEqual({ kind: 'deny', signs: [sign] });
});

test('what is so now, at the end of a long talk, is heard', () => {
  const talk = 'i was out running in the hills with a friend of mine last month and felt great';
  expect(signs(`${talk} and today my words come out all wrong`)).toEqual(['stroke']);
  expect(signs(talk)).toEqual([]);
});

test('a swelling that is of both in the end is still heard', () => {
  expect(signs('one of my legs is a bit puffy at the end of the day both really')).toContain('clot_leg');
});

test('a no that names nothing denies what was asked, and else leaves it to the conversation', () => {
  const deny = (context: Context) => understand("no i haven't got any of those", context)[0];
  expect(deny({ expects: 'sign', asked: ['clot_leg'] })).toEqual({ kind: 'deny', signs: ['clot_leg'] });
  expect(deny({ concern: 'stroke' })).toEqual({ kind: 'deny', signs: [] });
  expect(deny({})).toEqual({ kind: 'deny', signs: [] });
});

test.each([
  ['can it wait till morning', 'can_wait'],
  ['but i feel fine', 'feel_fine'],
  ["it's gone now", 'gone'],
  ['are you sure', 'sure'],
  ['start over', 'start_over'],
])('"%s" follows a warning', (words, what) => {
  expect(understand(words, { concern: 'clot_leg' })).toEqual([{ kind: 'follow', what }]);
});

test.each([
  ['i want to die', { who: 'speaker', taken: false }],
  ['my friend says he wants to die', { who: 'other', taken: false }],
  ['i took all my pills because i want to die', { who: 'speaker', taken: true }],
  ['how many magnesium pills would kill me', { lethal: true }],
  ["i'm about to take an overdose", { who: 'speaker' }],
])('"%s" is a crisis', (words, crisis) => {
  expect(understand(words)[0]).toMatchObject({ kind: 'crisis', ...crisis });
});

test.each([
  'these cramps are killing me',
  "i don't want to die",
  "i'm not suicidal",
  'i want to',
  'in the film she wants to die',
])('"%s" is none', (words) => {
  expect(kinds(words)).not.toContain('crisis');
});

test('in the talk about wanting to die a no is heard for what it is', () => {
  const context: Context = { crisis: true };
  expect(understand("i haven't taken anything", context)).toEqual([{ kind: 'deny', signs: ['overdose'] }]);
  expect(understand("i'm safe", context)).toEqual([{ kind: 'refuse' }]);
  expect(understand('no', context)).toEqual([{ kind: 'refuse' }]);
  expect(kinds('i want to kill myself', context)).toContain('crisis');
  expect(kinds('what foods have magnesium', context)).toEqual(['ask']);
});

test.each([
  ['they thought it was a clot but the scan was clear', 'ruled out'],
  ['i fainted once and all the tests were normal', 'found harmless'],
  ['he had a fit as a baby and never again', 'over'],
  ['my toddler seemed to swallow a tablet but i found it on the floor', 'a false alarm'],
  ['i laughed so hard i could not breathe', 'an idiom'],
  ['i take quinine with no bleeding and no ringing in my ears', 'denied'],
])('"%s" is %s, and no alarm', (words) => {
  expect(signs(words)).toEqual([]);
});

test.each([
  ['they said the scan was clear but now my calf is swollen and red', 'clot_leg'],
  ['my speech is not back to normal and my face is drooping', 'stroke'],
  ['it was just heartburn last year but today i have chest pain', 'heart_rhythm'],
  ['the ultrasound was clear and my face has dropped on one side', 'stroke'],
])('"%s": what is over hides nothing that is there', (words, sign) => {
  expect(signs(words)).toContain(sign);
});

test.each([
  'is chest tightness ever caused by magnesium tablets',
  'would a swollen calf always mean a clot',
  'how would somebody know they had cellulitis',
  'tell me about quinine and bleeding',
  'should my pee ever go brown on a statin who do i phone',
])('"%s" asks how things are', (words) => {
  expect(signs(words)).toEqual([]);
});

test.each([
  ['i have got bad kidneys and i use lo salt and now my legs are floppy and tingly', 'high_potassium'],
  ['my toddler swallowed some of my co codamol', 'child_swallowed'],
  ['i took a quinine tablet and now i have chills and blurry sight', 'quinine_bleeding'],
  ['i am on sip ro flocks a sin and the tendon above my heel is swollen and sore', 'pop_injury'],
  ['my b twelve is low and my feet are numb and i keep stumbling', 'numb_leg'],
  ['i stretched and drank some water and now i have a tight pain right across my chest', 'heart_rhythm'],
])('"%s" is heard', (words, sign) => {
  expect(signs(words)).toContain(sign);
});

test.each([
  ["i've lost two stone without trying and i soak the sheets at night with an ache deep in my shin bone", 'bone_pain'],
  ['my thigh muscle is wasting away and getting weaker', 'muscle_wasting'],
  ['my throat is closing up since the antibiotic', 'allergic'],
  ["i'm diabetic and shaking and sweating and confused", 'low_sugar'],
  ['i fell and my leg is bent the wrong way', 'broken_leg'],
  ["he stopped drinking on sunday and he's seeing spiders on the wall", 'withdrawal'],
  ['a tearing pain in my belly through to my back', 'aorta'],
  ['walking the dog i got bitten by a brown snake', 'bite'],
  ["he's on lithium and he's staggering and throwing up", 'toxin'],
])('"%s" is heard as %s', (words, sign) => {
  expect(signs(words)).toContain(sign);
});

test.each([
  ['my calf is swollen should i go to the hospital', 'need'],
  ['my calf is swollen can it wait till morning', 'wait'],
  ['is it safe to fly with a swollen calf', 'allowed'],
  ['my calf is swollen', undefined],
] as const)('"%s" asks how urgent it is: %s', (words, asks) => {
  const warning = understand(words).find((act) => act.kind === 'warning');
  expect(warning?.asks).toBe(asks);
});

test.each(['no i meant my dog', 'i only asked', 'that was years ago'])(
  '"%s" takes back what was said before',
  (words) => {
    expect(understand(words, { concern: 'clot_leg' })).toContainEqual({ kind: 'deny', signs: ['clot_leg'] });
    expect(understand(words)).not.toContainEqual({ kind: 'deny', signs: ['clot_leg'] });
  },
);

test('what is said to be alarming now takes nothing back', () => {
  const acts = understand('i only meant my chest is tight and i have crushing chest pain', { concern: 'clot_leg' });
  expect(acts).not.toContainEqual({ kind: 'deny', signs: ['clot_leg'] });
});

test.each([
  ['i had chest pain but the doctor cleared me and now i just have a cramp', []],
  ['i had chest pain and the doctor cleared me but now it is back again', ['heart_rhythm']],
])('"%s": what was cleared alarms only if it is back', (words, heard) => {
  expect(signs(words)).toEqual(heard);
});

test.each([
  "i'm twenty weeks and my calf keeps seizing up",
  "i've got heart failure and my legs cramp at night",
  "what can i do at bedtime so i don't wake up with cramp",
  'my calves cramp when i walk and ease when i stop',
  'on dialysis for two years and every session i get cramps',
  'i took four hundred milligrams of magnesium is that too much',
  'i took a thousand units of vitamin d this morning is that too much',
  'i took fifty milligrams of vitamin b one is that too much',
  'is chest pain a side effect of quinine',
  'can quinine give you chest pain',
  'after a good leg day i can barely walk down the stairs and my quads cramp',
])('"%s" is no alarm', (words) => {
  expect(signs(words)).toEqual([]);
});

test.each([
  ['i took ten thousand milligrams of magnesium is that too much', 'overdose'],
  ['i took ninety nine milligrams of potassium is that too much', 'overdose'],
  ['i took too much magnesium i had five thousand units', 'overdose'],
  ['i took the whole bottle of four hundred milligrams of magnesium is that too much', 'overdose'],
  ['i suffer from dyspnea with muscle cramps in arms and feet', 'lung_clot'],
  ['warm calf three weeks after a hip operation', 'clot_leg'],
  ["i hit my head and i'm on a blood thinner", 'broken_leg'],
  ['he is seizing', 'seizure'],
  [
    "so i was telling my neighbour about the tomatoes and how good the summer's been and since the long haul home my right calf has been throbbing and it's a good inch fatter than the left",
    'clot_leg',
  ],
  [
    'we had a lovely week at the lake with the kids swimming and eating ice cream and then this evening my chest feels crushed and heavy',
    'heart_rhythm',
  ],
])('"%s" is an alarm', (words, sign) => {
  expect(signs(words)).toContain(sign);
});

test.each([
  ['i accidentally took two potassium pills', undefined],
  ['i accidentally took twenty two potassium pills', 'potassium'],
  ['i have kidney disease and i accidentally took two potassium pills', 'potassium'],
])('"%s": a dose too many names no nutrient that calls an ambulance at once', (words, nutrient) => {
  const warning = understand(words).find(({ kind }) => kind === 'warning');
  expect(warning).toMatchObject({ sign: 'overdose' });
  expect(warning && 'nutrient' in warning ? warning.nutrient : undefined).toBe(nutrient);
});
