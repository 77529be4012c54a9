import { intentsOf, loadModel } from '../../interaction-model/model';
import { actsOfIntent, INTENTS, isIntent, SENTENCE_INTENT } from '../../lambda/conversation/intents';
import type { Act } from '../../lambda/nlu/acts';
import { ask, crisis, says, slotsOf, stateWith, warn } from './acts';

type Said = Parameters<typeof slotsOf>[0];

const NOTHING = () => [];
const acts = (intent: string, said: Said = {}, state: object = {}, understood: readonly Act[] = []) =>
  actsOfIntent(intent, { slots: slotsOf(said), state: stateWith(state) }, () => understood);

describe('the intents', () => {
  it('are those of the interaction model, each with its acts', () => {
    const names = intentsOf(loadModel('en-US')).map(({ name }) => name);
    expect(names.filter((name) => !isIntent(name))).toEqual([]);
    expect(isIntent(SENTENCE_INTENT)).toBe(true);
    expect(['toString', 'overview', undefined, ['OverviewIntent']].map(isIntent)).toEqual([false, false, false, false]);
  });

  it.each(Object.keys(INTENTS).filter((name) => name !== 'ReliefProgressIntent'))('%s alone is one act', (intent) => {
    expect(acts(intent)).toHaveLength(1);
  });

  it('of another name is not understood', () => {
    expect(acts('toString')).toEqual([{ kind: 'out_of_scope', score: 1 }]);
  });
});

describe('a question with slots', () => {
  it.each<[string, Said, object]>([
    ['FoodSourcesIntent', { nutrient: 'calcium' }, ask('foods', { nutrients: ['calcium'] })],
    [
      'FoodCheckIntent',
      { food: 'banana', nutrient: 'potassium' },
      ask('food_check', { nutrients: ['potassium'], foods: ['banana'] }),
    ],
    ['RemedyIntent', { remedy: 'mustard' }, ask('remedy', { remedy: 'mustard' })],
    ['OtherCausesIntent', { cause: 'statins' }, ask('causes', { cause: 'statins' })],
    ['PreventionIntent', { habit: 'stretching' }, ask('prevention', { habit: 'stretching' })],
    ['ReliefIntent', { muscle: 'foot' }, ask('relief', { muscle: 'foot' })],
    ['NeighborTopicIntent', { neighbor: 'gout' }, ask('neighbor', { neighbor: 'gout' })],
    ['SeeDoctorIntent', {}, ask('doctor')],
    ['SeeDoctorIntent', { test: 'blood_test' }, ask('doctor_test')],
    ['SeeDoctorIntent', { nutrient: 'potassium' }, ask('doctor_test', { nutrients: ['potassium'] })],
  ])('%s with %j', (intent, said, act) => {
    expect(acts(intent, said)).toEqual([act]);
  });

  it('keeps every value that was said, and of one that could be several the first', () => {
    const slots = {
      ...slotsOf({}),
      nutrient: [
        { ids: ['b_vitamins', 'vitamin_b1'], heard: 'b' },
        { ids: ['calcium'], heard: 'c' },
      ],
    } as never;
    expect(actsOfIntent('FoodSourcesIntent', { slots, state: stateWith() }, NOTHING)).toEqual([
      ask('foods', { nutrients: ['b_vitamins', 'calcium'] }),
    ]);
  });

  it('names the choices where one value could be several', () => {
    expect(acts('FoodSourcesIntent', { nutrient: ['b_vitamins', 'vitamin_b1'] })).toMatchObject([
      { options: { slot: 'nutrient', ids: ['b_vitamins', 'vitamin_b1'] } },
    ]);
    expect(acts('FoodCheckIntent', { food: ['apple', 'banana'] })).toMatchObject([{ options: { slot: 'food' } }]);
  });

  it('keeps the topic for "and calcium", and takes a bare value as the answer to what was asked', () => {
    const subject = { topic: 'foods', nutrient: 'potassium' };
    const topic = (said: Said, state: object) => acts('AboutNutrientIntent', { nutrient: 'calcium', ...said }, state);
    expect(topic({ link: 'same' }, { subject })).toMatchObject([{ topic: 'foods' }]);
    expect(topic({ link: 'same' }, { subject: { topic: 'night' } })).toMatchObject([{ topic: 'about' }]);
    expect(topic({}, { subject })).toMatchObject([{ topic: 'about' }]);
    expect(topic({}, { expects: { slot: 'nutrient', for: 'amount' } })).toMatchObject([{ topic: 'amount' }]);
    expect(topic({}, { expects: { slot: 'nutrient', for: 'doctor' } })).toMatchObject([{ topic: 'about' }]);
    expect(topic({}, { expects: { slot: 'food', for: 'food_check' } })).toMatchObject([{ topic: 'about' }]);
  });

  it('is about the group, or about the nutrient in talk for the group', () => {
    const topic = (said: Said, state = {}) => acts('RiskFactorsIntent', said, state).at(-1);
    expect(topic({ group: 'vegans' })).toMatchObject({ topic: 'group', groups: ['vegans'] });
    expect(topic({ group: 'vegans', nutrient: 'calcium' })).toMatchObject({ topic: 'risk' });
    expect(topic({ group: 'vegans' }, { subject: { topic: 'about', nutrient: 'calcium' } })).toMatchObject({
      topic: 'risk',
    });
    expect(topic({})).toMatchObject({ topic: 'risk' });
  });
});

describe('who a slot says that somebody is', () => {
  it('is kept: a group, a medicine', () => {
    expect(acts('DailyAmountIntent', { nutrient: 'magnesium', group: 'pregnancy' })).toEqual([
      says(['pregnancy']),
      ask('amount', { nutrients: ['magnesium'], groups: ['pregnancy'] }),
    ]);
    expect(acts('SupplementsIntent', { medicine: 'statin' })).toEqual([
      says(['statin']),
      ask('supplements', { medicines: ['statin'] as never }),
    ]);
  });
});

describe('a warning sign', () => {
  it.each<[Said, readonly Act[]]>([
    [{ sign: 'clot_leg' }, [warn('clot_leg')]],
    [{}, [warn(undefined)]],
    [{ nutrient: 'potassium' }, [warn('overdose', { nutrient: 'potassium' })]],
  ])('is read from %j', (said, expected) => {
    expect(acts('WarningSignIntent', said)).toEqual(expected);
  });
});

describe('words that matched a sign', () => {
  const said = { sign: 'overdose' };

  it('may be of wanting to die, or a denial', () => {
    expect(acts('WarningSignIntent', said, {}, [crisis(), warn('overdose')])).toEqual([crisis()]);
    expect(acts('WarningSignIntent', { sign: 'long_cramp' }, {}, [crisis()])).toEqual([crisis()]);
    const deny: Act = { kind: 'deny', signs: ['overdose'] };
    expect(acts('WarningSignIntent', said, {}, [deny])).toEqual([deny]);
  });

  it('are the sign where they tell of one as well, or of nothing', () => {
    const deny: Act = { kind: 'deny', signs: ['clot_leg'] };
    expect(acts('WarningSignIntent', said, {}, [warn('overdose'), deny])).toEqual([warn('overdose')]);
    expect(acts('WarningSignIntent', said, {}, [ask('doctor')])).toEqual([warn('overdose')]);
  });
});

describe('how the exercise is doing', () => {
  it('is an act', () => {
    expect(acts('ReliefProgressIntent', { progress: 'a_bit' })).toEqual([{ kind: 'progress', state: 'a_bit' }]);
  });

  it('is understood from the words where no value matched', () => {
    expect(acts('ReliefProgressIntent', { progress: [] }, {}, [{ kind: 'confirm' }])).toEqual([{ kind: 'confirm' }]);
    expect(acts('ReliefProgressIntent')).toEqual([]);
  });
});

describe('a value that was said and not matched', () => {
  it('is understood like words, and what is grave in it is all that counts', () => {
    expect(acts('FoodSourcesIntent', { nutrient: [] }, {}, [warn('clot_leg'), ask('foods')])).toEqual([
      warn('clot_leg'),
    ]);
    expect(acts('RemedyIntent', { remedy: [] }, {}, [crisis()])).toEqual([crisis()]);
  });

  it('keeps who somebody is, before the question', () => {
    expect(acts('DailyAmountIntent', { nutrient: 'calcium', group: [] }, {}, [says(['dialysis'])])).toEqual([
      says(['dialysis']),
      ask('amount', { nutrients: ['calcium'] }),
    ]);
  });

  it('is named where nothing is understood, whichever slot it stood in', () => {
    expect(acts('FoodSourcesIntent', { nutrient: [] })).toMatchObject([ask('foods', { unknown: 'what was said' })]);
    expect(acts('RemedyIntent', { remedy: [] })).toMatchObject([{ topic: 'remedy', unknown: 'what was said' }]);
    expect(acts('SupplementsIntent', { medicine: [] })).toMatchObject([{ unknown: 'what was said' }]);
  });

  it('is no muscle where it says nothing', () => {
    expect(acts('ReliefIntent', { muscle: [] })).toEqual([ask('relief')]);
    expect(acts('ReliefIntent', { muscle: [] }, {}, [ask('relief')])).toEqual([ask('relief')]);
    expect(acts('ReliefIntent', { muscle: [] }, {}, [{ kind: 'out_of_scope', score: 1 }])).toMatchObject([
      { open: true },
    ]);
  });

  it('is a nutrient where it is one: magnesium as a food is magnesium', () => {
    const understood = [ask('about', { nutrients: ['magnesium'] })];
    expect(acts('FoodCheckIntent', { food: [] }, {}, understood)).toEqual(understood);
    expect(acts('FoodSourcesIntent', { nutrient: [] }, {}, understood)).toEqual([
      ask('foods', { nutrients: ['magnesium'] }),
    ]);
  });

  it('joins what was matched beside it', () => {
    const understood = [ask('supplements', { medicines: ['statin'] })];
    expect(acts('SupplementsIntent', { nutrient: 'calcium', medicine: [] }, {}, understood)).toEqual([
      ask('supplements', { nutrients: ['calcium'], medicines: ['statin'] }),
    ]);
  });

  it('may have an answer of its own', () => {
    const entry = ask('entry', { entry: 'bed_socks' });
    expect(acts('RemedyIntent', { remedy: [] }, {}, [entry])).toEqual([entry]);
    expect(acts('RemedyIntent', { remedy: [] }, {}, [ask('night')])).toMatchObject([
      { topic: 'remedy', unknown: 'what was said' },
    ]);
  });
});
