import { nutrientInTalk, questionOf, sourcesOf } from '../../lambda/conversation/asked';
import type { Question } from '../../lambda/guide/types';
import type { AskAct, TopicId } from '../../lambda/nlu/acts';
import { ask, stateWith } from './acts';

const potassium: Question = { topic: 'about', nutrient: 'potassium' };
const asked = (topic: TopicId, more: Partial<AskAct> = {}, state: object = {}) =>
  questionOf(ask(topic, more), stateWith(state));
const which = (slot: string, topic: string, because: string) => ({ topic: 'which', slot, for: topic, because });

describe('what a question takes from the talk', () => {
  const past: readonly Question[] = [{ topic: 'night' }, { topic: 'foods', nutrient: 'calcium' }];

  it('is the nutrient that it was about before, where none is now', () => {
    expect(asked('foods', {}, { subject: { topic: 'night' }, past })).toEqual({ topic: 'foods', nutrient: 'calcium' });
    expect(asked('foods', {}, { subject: potassium, past })).toEqual({ topic: 'foods', nutrient: 'potassium' });
    expect(asked('supplements', {}, { subject: { topic: 'night' }, past })).toEqual({ topic: 'supplements' });
  });

  it('is the nutrient of either of two answers', () => {
    const night: Question = { topic: 'night' };
    for (const [first, second] of [
      [potassium, night],
      [night, potassium],
    ] as const)
      expect(nutrientInTalk(stateWith({ subject: { topic: 'both', first, second } }))).toBe('potassium');
  });

  it('is the food that somebody asks how much of', () => {
    const beer: Question = { topic: 'food_check', food: 'beer' };
    expect(asked('too_much', {}, { subject: beer })).toEqual({ topic: 'help', of: beer });
    expect(asked('amount', {}, { subject: { topic: 'remedy', page: 1 } })).toEqual({ topic: 'remedy', page: 2 });
    expect(asked('amount', {}, { subject: { topic: 'remedy' } })).toEqual({ topic: 'remedy', page: 1 });
    expect(asked('signs', {}, { subject: beer })).toMatchObject({ topic: 'which' });
  });

  it('is the muscle that cramped', () => {
    const thigh: Question = { topic: 'relief', muscle: 'thigh', step: 'check' };
    const stretch = { topic: 'relief', muscle: 'thigh', step: 'stretch' };
    expect(asked('relief', {}, { subject: thigh })).toEqual(stretch);
    expect(asked('relief', {}, { subject: { topic: 'night' }, past: [thigh] })).toEqual(stretch);
    expect(asked('relief', { muscle: 'foot' }, { subject: thigh })).toEqual({ ...stretch, muscle: 'foot' });
  });

  it('is the medicine that somebody takes', () => {
    const cause = { entry: 'medicine_cause' };
    const people = { about: 'other', other: { circumstances: ['over_70', 'diuretic'] } };
    const entry = { topic: 'entry', entry: 'medicine_cause' };
    expect(asked('entry', cause, { people })).toEqual({ ...entry, medicine: 'diuretic' });
    expect(asked('entry', { ...cause, medicines: ['statin'] }, { people })).toEqual({ ...entry, medicine: 'statin' });
    expect(asked('entry', cause)).toEqual(entry);
    const two = { about: 'speaker', speaker: { circumstances: ['statin', 'diuretic'] } };
    const [first, second] = ['diuretic', 'statin'].map((medicine) => ({ ...entry, medicine }));
    expect(asked('entry', cause, { people: two })).toEqual({ topic: 'both', first, second });
  });

  it('is the muscle that cramps, after the guide asked for a cramp', () => {
    const said = { muscle: 'calf' } as const;
    const stretch = { topic: 'relief', muscle: 'calf', step: 'stretch' };
    expect(asked('basics', said, { answered: { topic: 'launch' } })).toEqual(stretch);
    expect(asked('basics', said)).toEqual({ topic: 'basics' });
    expect(asked('basics', {}, { answered: { topic: 'launch' } })).toEqual({ topic: 'basics' });
  });
});

describe('a question about one nutrient', () => {
  it.each(['about', 'signs', 'foods', 'amount', 'too_much', 'risk'] as const)(
    '%s takes what was said, else the conversation, else asks',
    (topic) => {
      expect(asked(topic, { nutrients: ['calcium'] })).toEqual({ topic, nutrient: 'calcium' });
      expect(asked(topic, {}, { subject: potassium })).toEqual({ topic, nutrient: 'potassium' });
      expect(asked(topic)).toEqual(topic === 'risk' ? { topic: 'causes' } : which('nutrient', topic, 'missing'));
      expect(asked(topic, { unknown: 'unobtainium' })).toEqual(which('nutrient', topic, 'unknown'));
    },
  );

  it('answers both of two nutrients, and once for one that is named twice', () => {
    expect(asked('foods', { nutrients: ['potassium', 'magnesium'] })).toEqual({
      topic: 'foods',
      nutrient: 'potassium',
      also: 'magnesium',
    });
    expect(asked('foods', { nutrients: ['potassium', 'potassium'] })).toEqual({
      topic: 'foods',
      nutrient: 'potassium',
    });
  });

  it('asks which of several it could be', () => {
    const options = { slot: 'nutrient', ids: ['b_vitamins', 'vitamin_b1'] } as const;
    expect(asked('foods', { options })).toEqual({ ...which('nutrient', 'foods', 'ambiguous'), options: options.ids });
    expect(asked('doctor_test', { options })).toMatchObject({ for: 'doctor' });
  });

  it('is for the group, and about the group where no nutrient is in talk', () => {
    expect(asked('risk', { groups: ['vegans'] })).toEqual({ topic: 'group', group: 'vegans' });
    expect(asked('risk', { groups: ['vegans'], nutrients: ['calcium'] })).toEqual({
      topic: 'risk',
      nutrient: 'calcium',
      group: 'vegans',
    });
  });

  it('keeps an amount by weight, and no other', () => {
    for (const unit of ['mg', 'mcg', 'g', 'iu'] as const) {
      const amount = { value: 400, unit };
      expect(asked('too_much', { nutrients: ['magnesium'], amount })).toEqual({
        topic: 'too_much',
        nutrient: 'magnesium',
        dose: amount,
      });
    }
    expect(asked('amount', { nutrients: ['magnesium'], amount: { value: 2, unit: 'tablet' } })).toEqual({
      topic: 'amount',
      nutrient: 'magnesium',
    });
  });

  it('goes without one for tablets and for the evidence', () => {
    expect(asked('supplements', { medicines: ['statin'] })).toEqual({ topic: 'supplements', medicine: 'statin' });
    expect(asked('supplements', { medicines: ['statin'], nutrients: ['calcium'] })).toEqual({
      topic: 'supplements',
      nutrient: 'calcium',
      medicine: 'statin',
    });
    expect(asked('evidence')).toEqual({ topic: 'evidence' });
    expect(asked('evidence', { nutrients: ['calcium'] })).toEqual({ topic: 'evidence', nutrient: 'calcium' });
    expect(asked('evidence', {}, { subject: { topic: 'remedy', remedy: 'mustard' } })).toEqual({
      topic: 'sources',
      of: { topic: 'remedy', remedy: 'mustard' },
    });
  });
});

describe('a question about something else', () => {
  it.each<[TopicId, Partial<AskAct>, object]>([
    ['entry', { entry: 'bed_socks' }, { topic: 'entry', entry: 'bed_socks' }],
    [
      'entry',
      {
        entry: 'bed_socks',
        nutrients: ['calcium'],
        foods: ['banana'],
        medicines: ['statin'],
        muscle: 'foot',
        remedy: 'mustard',
      },
      {
        topic: 'entry',
        entry: 'bed_socks',
        nutrient: 'calcium',
        food: 'banana',
        medicine: 'statin',
        muscle: 'foot',
        remedy: 'mustard',
      },
    ],
    ['food_check', { foods: ['banana'] }, { topic: 'food_check', food: 'banana' }],
    ['food_check', { foods: ['kale'], cramps: true }, { topic: 'food_check', food: 'kale', cramps: true }],
    [
      'food_check',
      { foods: ['banana', 'kale'], nutrients: ['potassium'] },
      {
        topic: 'both',
        first: { topic: 'food_check', food: 'banana', nutrient: 'potassium' },
        second: { topic: 'food_check', food: 'kale', nutrient: 'potassium' },
      },
    ],
    ['food_check', { nutrients: ['potassium'] }, { topic: 'foods', nutrient: 'potassium' }],
    ['foods', { foods: ['banana'] }, { topic: 'food_check', food: 'banana' }],
    ['amount', { remedy: 'pickle_juice' }, { topic: 'remedy', remedy: 'pickle_juice' }],
    ['doctor', { nutrients: ['vitamin_b12'] }, { topic: 'doctor', test: true, nutrient: 'vitamin_b12' }],
    ['food_check', {}, which('food', 'food_check', 'missing')],
    ['food_check', { unknown: 'x' }, which('food', 'food_check', 'unknown')],
    ['relief', {}, { topic: 'relief', muscle: 'calf', step: 'stretch' }],
    ['relief', { muscle: 'foot' }, { topic: 'relief', muscle: 'foot', step: 'stretch' }],
    ['prevention', {}, { topic: 'prevention' }],
    ['prevention', { habit: 'stretching' }, { topic: 'prevention', habit: 'stretching' }],
    ['remedy', { remedy: 'mustard' }, { topic: 'remedy', remedy: 'mustard' }],
    ['remedy', {}, { topic: 'remedy' }],
    ['remedy', { unknown: 'x' }, which('remedy', 'remedy', 'unknown')],
    ['causes', {}, { topic: 'causes' }],
    ['causes', { cause: 'statins' }, { topic: 'causes', cause: 'statins' }],
    ['causes', { unknown: 'x' }, which('cause', 'causes', 'unknown')],
    ['causes', { medicines: ['statin'] }, { topic: 'entry', entry: 'medicine_cause', medicine: 'statin' }],
    [
      'causes',
      { cause: 'other_medicines', medicines: ['calcium_blocker'] },
      { topic: 'entry', entry: 'medicine_cause', medicine: 'calcium_blocker' },
    ],
    ['causes', { cause: 'statins', medicines: ['statin'] }, { topic: 'causes', cause: 'statins' }],
    [
      'entry',
      { entry: 'furosemide_cramps', medicines: ['diuretic'] },
      { topic: 'entry', entry: 'furosemide_cramps', medicine: 'diuretic' },
    ],
    [
      'entry',
      { entry: 'medicine_cause', medicines: ['ace_arb'], foods: ['banana'] },
      { topic: 'food_check', food: 'banana' },
    ],
    ['entry', { entry: 'furosemide_cramps' }, { topic: 'entry', entry: 'furosemide_cramps' }],
    [
      'entry',
      { entry: 'furosemide_cramps', medicines: ['painkiller'] },
      { topic: 'entry', entry: 'medicine_cause', medicine: 'painkiller' },
    ],
    ['doctor', {}, { topic: 'doctor' }],
    ['doctor_test', {}, { topic: 'doctor', test: true }],
    ['doctor_test', { nutrients: ['potassium'] }, { topic: 'doctor', test: true, nutrient: 'potassium' }],
    ['neighbor', { neighbor: 'gout' }, { topic: 'neighbor', neighbor: 'gout' }],
    ['neighbor', { nutrients: ['magnesium'] }, { topic: 'supplements', nutrient: 'magnesium' }],
    [
      'entry',
      { entry: 'medicine_cause', medicines: ['calcium_blocker'], nutrients: ['magnesium'] },
      { topic: 'supplements', nutrient: 'magnesium', medicine: 'calcium_blocker' },
    ],
    ['neighbor', {}, which('neighbor', 'neighbor', 'unknown')],
    ['group', { groups: ['vegans'] }, { topic: 'group', group: 'vegans' }],
    ['group', {}, { topic: 'overview' }],
    ['help', {}, { topic: 'help' }],
    ['overview', {}, { topic: 'overview' }],
    ['night', {}, { topic: 'night' }],
  ])('%s with %j', (topic, more, question) => {
    expect(asked(topic, more)).toEqual(question);
  });
});

describe('help', () => {
  it('is about the topic in talk', () => {
    expect(asked('help', {}, { subject: potassium })).toEqual({ topic: 'help', of: potassium });
  });

  it.each([
    { topic: 'launch' },
    { topic: 'sources', of: potassium },
    { topic: 'both', first: potassium, second: { topic: 'night' } },
  ])('is plain after %j', (subject) => {
    expect(asked('help', {}, { subject })).toEqual({ topic: 'help' });
  });
});

describe('what the talk is about', () => {
  it('has a nutrient, or none', () => {
    expect(nutrientInTalk(stateWith({ subject: potassium }))).toBe('potassium');
    expect(nutrientInTalk(stateWith({ subject: { topic: 'night' } }))).toBeUndefined();
    expect(nutrientInTalk(stateWith())).toBeUndefined();
  });

  it('has sources, unless it is general talk or about sources itself', () => {
    expect(sourcesOf(stateWith({ subject: potassium }))).toEqual({ topic: 'sources', of: potassium });
    for (const subject of [
      undefined,
      { topic: 'launch' },
      { topic: 'sources', of: potassium },
      { topic: 'both', first: potassium, second: potassium },
    ])
      expect(sourcesOf(stateWith({ subject }))).toBeUndefined();
  });
});
