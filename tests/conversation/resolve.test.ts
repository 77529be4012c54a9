import { foods } from '../../lambda/content/facts';
import { isIntent, resolve } from '../../lambda/conversation/resolve';
import { SLOT_NAMES, type Slots } from '../../lambda/conversation/slots';
import { readState } from '../../lambda/conversation/state';
import type { Input } from '../../lambda/conversation/turn';
import { parseQuestion } from '../../lambda/guide/parse';
import type { Question } from '../../lambda/guide/types';

type Said = Readonly<Record<string, readonly string[] | string>>;

/** `{nutrient: 'magnesium'}` is a match, `[]` is not known, several ids could be any of them. */
function slotsOf(said: Said): Slots {
  const value = (name: string) => {
    const given = said[name];
    if (given === undefined) return [];
    return [{ ids: typeof given === 'string' ? [given] : given, heard: 'what was said' }];
  };
  return Object.fromEntries(SLOT_NAMES.map((name) => [name, value(name)])) as unknown as Slots;
}

const after = (state: object, input: Input) => resolve({ input, state: readState({ v: 1, ...state }) });
const route = (intent: string, said: Said = {}, state: object = {}) =>
  after(state, { kind: 'intent', intent, slots: slotsOf(said) });
const potassium: Question = { topic: 'about', nutrient: 'potassium' };
const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const clot: Question = { topic: 'warning', sign: 'clot_leg' };
const missing = (topic: string) => ({ topic: 'which', slot: 'nutrient', for: topic, because: 'missing' });

describe('a topic about one nutrient', () => {
  it.each([
    ['DeficiencySignsIntent', 'signs'],
    ['FoodSourcesIntent', 'foods'],
    ['DailyAmountIntent', 'amount'],
    ['TooMuchIntent', 'too_much'],
    ['RiskFactorsIntent', 'risk'],
  ])('%s takes what was said, else the conversation, else asks', (intent, topic) => {
    expect(route(intent, { nutrient: 'calcium' }).question).toStrictEqual({ topic, nutrient: 'calcium' });
    expect(route(intent, {}, { subject: potassium }).question).toStrictEqual({ topic, nutrient: 'potassium' });
    expect(route(intent).question).toEqual(missing(topic));
  });

  it.each<[string, readonly (readonly string[])[], object]>([
    ['answers both of two nutrients', [['potassium'], ['magnesium']], { nutrient: 'potassium', also: 'magnesium' }],
    ['answers once for a nutrient that is named twice', [['potassium'], ['potassium']], { nutrient: 'potassium' }],
    [
      'takes the likelier meaning of the first of two',
      [['b_vitamins', 'vitamin_b1'], ['calcium']],
      { nutrient: 'b_vitamins', also: 'calcium' },
    ],
  ])('%s', (_, said, nutrients) => {
    const nutrient = said.map((ids) => ({ ids, heard: 'what was said' }));
    const slots = { ...slotsOf({}), nutrient } as unknown as Slots;
    const { question } = after({}, { kind: 'intent', intent: 'FoodSourcesIntent', slots });
    expect(question).toStrictEqual({ topic: 'foods', ...nutrients });
  });

  it('asks which of several it could be', () => {
    const options = ['b_vitamins', 'vitamin_b1'];
    expect(route('FoodSourcesIntent', { nutrient: options }).question).toEqual({
      topic: 'which',
      slot: 'nutrient',
      for: 'foods',
      because: 'ambiguous',
      options,
    });
  });

  it('asks with no more choices than a session may carry', () => {
    const question = route('FoodCheckIntent', { food: Object.keys(foods).slice(0, 11) }).question;
    expect(question).toMatchObject({ topic: 'which', options: Object.keys(foods).slice(0, 10) });
    expect(parseQuestion(question)).toEqual(question);
  });

  it('says what it heard when it does not know it', () => {
    expect(route('FoodSourcesIntent', { nutrient: [] })).toEqual({
      question: { topic: 'which', slot: 'nutrient', for: 'foods', because: 'unknown' },
      heard: 'what was said',
    });
  });

  it('keeps the topic for "and calcium"', () => {
    const subject: Question = { topic: 'foods', nutrient: 'potassium' };
    const said = { link: 'same', nutrient: 'calcium' };
    expect(route('AboutNutrientIntent', said, { subject }).question).toEqual({ topic: 'foods', nutrient: 'calcium' });
    expect(route('AboutNutrientIntent', said).question).toEqual({ topic: 'about', nutrient: 'calcium' });
  });

  it('takes a bare value as the answer to what was asked', () => {
    const expects = { slot: 'nutrient', for: 'amount' };
    const asked = route('AboutNutrientIntent', { nutrient: 'sodium' }, { expects });
    expect(asked.question).toEqual({ topic: 'amount', nutrient: 'sodium' });
    const other = route(
      'AboutNutrientIntent',
      { nutrient: 'sodium' },
      { expects: { slot: 'nutrient', for: 'doctor' } },
    );
    expect(other.question).toEqual({ topic: 'about', nutrient: 'sodium' });
  });
});

describe('groups and medicines', () => {
  it('answers for the group alone, or for the nutrient in that group', () => {
    expect(route('RiskFactorsIntent', { group: 'vegans' }).question).toEqual({ topic: 'group', group: 'vegans' });
    expect(route('RiskFactorsIntent', { group: 'vegans', nutrient: 'calcium' }).question).toEqual({
      topic: 'risk',
      nutrient: 'calcium',
      group: 'vegans',
    });
  });

  it('takes a blood test for itself after a warning too', () => {
    expect(route('SeeDoctorIntent', { test: 'blood_test' }, { subject: clot }).question.topic).toBe('doctor');
  });

  it('gives general advice on supplements where no nutrient is in talk', () => {
    expect(route('SupplementsIntent', { medicine: 'statin' }).question).toEqual({
      topic: 'supplements',
      medicine: 'statin',
    });
    expect(route('SupplementsIntent', {}, { subject: potassium }).question).toEqual({
      topic: 'supplements',
      nutrient: 'potassium',
    });
  });
});

describe('a tablet to check with a medicine', () => {
  const attributes = {
    subject: { topic: 'supplements', medicine: 'statin' },
    expects: { slot: 'nutrient', for: 'supplements' },
  };

  it('keeps the medicine', () => {
    expect(route('AboutNutrientIntent', { nutrient: 'calcium' }, attributes).question).toEqual({
      topic: 'supplements',
      medicine: 'statin',
      nutrient: 'calcium',
    });
  });

  it('is not taken for the medicine that was in talk where none was asked for', () => {
    const { subject } = attributes;
    expect(route('SupplementsIntent', { nutrient: 'calcium' }, { subject }).question).toEqual({
      topic: 'supplements',
      nutrient: 'calcium',
    });
  });

  it('goes without one where none was named', () => {
    const { expects } = attributes;
    expect(route('AboutNutrientIntent', { nutrient: 'calcium' }, { expects }).question).toEqual({
      topic: 'supplements',
      nutrient: 'calcium',
    });
  });
});

describe('foods, remedies, causes, neighbors', () => {
  it.each<[string, Said, object]>([
    ['FoodCheckIntent', { food: 'banana' }, { topic: 'food_check', food: 'banana' }],
    [
      'FoodCheckIntent',
      { food: 'banana', nutrient: 'potassium' },
      { topic: 'food_check', food: 'banana', nutrient: 'potassium' },
    ],
    ['FoodCheckIntent', { nutrient: 'potassium' }, { topic: 'foods', nutrient: 'potassium' }],
    ['FoodCheckIntent', {}, { topic: 'which', slot: 'food', for: 'food_check', because: 'missing' }],
    ['FoodCheckIntent', { food: [] }, { topic: 'which', slot: 'food', for: 'food_check', because: 'unknown' }],
    ['RemedyIntent', { remedy: 'mustard' }, { topic: 'remedy', remedy: 'mustard' }],
    ['RemedyIntent', {}, { topic: 'remedy' }],
    ['RemedyIntent', { remedy: [] }, { topic: 'which', slot: 'remedy', for: 'remedy', because: 'unknown' }],
    ['OtherCausesIntent', { cause: 'statins' }, { topic: 'causes', cause: 'statins' }],
    ['OtherCausesIntent', {}, { topic: 'causes' }],
    ['OtherCausesIntent', { cause: [] }, { topic: 'which', slot: 'cause', for: 'causes', because: 'unknown' }],
    ['NeighborTopicIntent', { neighbor: 'gout' }, { topic: 'neighbor', neighbor: 'gout' }],
    ['NeighborTopicIntent', {}, { topic: 'fallback' }],
    [
      'NeighborTopicIntent',
      { neighbor: [] },
      { topic: 'which', slot: 'neighbor', for: 'neighbor', because: 'unknown' },
    ],
    ['PreventionIntent', { habit: 'stretching' }, { topic: 'prevention', habit: 'stretching' }],
    ['PreventionIntent', {}, { topic: 'prevention' }],
    ['SeeDoctorIntent', {}, { topic: 'doctor' }],
    ['SeeDoctorIntent', { test: 'blood_test' }, { topic: 'doctor', test: true }],
    ['SeeDoctorIntent', { nutrient: 'potassium' }, { topic: 'doctor', test: true, nutrient: 'potassium' }],
  ])('%s with %j', (intent, said, question) => {
    expect(route(intent, said).question).toEqual(question);
  });
});

describe('a warning sign', () => {
  it.each<[Said, object]>([
    [{ sign: 'clot_leg' }, { topic: 'warning', sign: 'clot_leg' }],
    [{}, { topic: 'warning' }],
    [{ sign: [] }, { topic: 'warning' }],
    [{ nutrient: 'potassium' }, { topic: 'warning', sign: 'overdose', nutrient: 'potassium' }],
  ])('is answered from %j', (said, question) => {
    expect(route('WarningSignIntent', said).question).toEqual(question);
  });
});

describe('how it is known', () => {
  it('is the evidence on the nutrient that was named', () => {
    expect(route('EvidenceIntent', { nutrient: 'calcium' }).question).toEqual({
      topic: 'evidence',
      nutrient: 'calcium',
    });
  });

  it('is the evidence on the nutrient in talk, else the sources of the last answer, else the general word', () => {
    const remedy: Question = { topic: 'remedy', remedy: 'mustard' };
    expect(route('EvidenceIntent', {}, { subject: potassium }).question).toEqual({
      topic: 'evidence',
      nutrient: 'potassium',
    });
    expect(route('EvidenceIntent', {}, { subject: remedy }).question).toEqual({ topic: 'sources', of: remedy });
    expect(route('EvidenceIntent', {}, { subject: { topic: 'launch' } }).question).toEqual({ topic: 'evidence' });
    expect(route('EvidenceIntent', {}, { subject: { topic: 'sources', of: remedy } }).question).toEqual({
      topic: 'evidence',
    });
    expect(route('EvidenceIntent').question).toEqual({ topic: 'evidence' });
  });
});

describe('moving about', () => {
  const calciumFoods: Question = { topic: 'foods', nutrient: 'calcium', page: 1 };

  it.each<[string, object, object]>([
    ['AMAZON.YesIntent', { onYes: calciumFoods }, calciumFoods],
    ['AMAZON.YesIntent', {}, { topic: 'anything_else' }],
    ['AMAZON.YesIntent', { expects: { slot: 'nutrient', for: 'foods' }, answered: missing('foods') }, missing('foods')],
    ['AMAZON.YesIntent', { answered: potassium }, { topic: 'anything_else' }],
    ['AMAZON.YesIntent', { expects: { slot: 'nutrient', for: 'foods' } }, { topic: 'anything_else' }],
    ['AMAZON.NoIntent', { onNo: { topic: 'goodbye' } }, { topic: 'goodbye' }],
    ['AMAZON.NoIntent', {}, { topic: 'anything_else' }],
    ['AMAZON.NextIntent', { subject: calciumFoods }, { ...calciumFoods, page: 2 }],
    ['SeeDoctorIntent', { subject: { ...clot, page: 2 } }, { ...clot, page: 0 }],
    ['MoreIntent', { subject: potassium }, { ...potassium, page: 1 }],
    ['MoreIntent', { subject: stretch }, { ...stretch, step: 'again' }],
    ['MoreIntent', { subject: { topic: 'food_check', food: 'kale' }, onYes: calciumFoods }, calciumFoods],
    ['MoreIntent', {}, { topic: 'anything_else' }],
    ['MoreIntent', { subject: { ...potassium, also: 'calcium' }, onYes: potassium }, potassium],
    ['AMAZON.PreviousIntent', { subject: calciumFoods }, { ...calciumFoods, page: 0 }],
    ['AMAZON.PreviousIntent', { subject: potassium }, { ...potassium, page: 0 }],
    ['AMAZON.PreviousIntent', { subject: { ...stretch, step: 'rub' } }, stretch],
    [
      'AMAZON.PreviousIntent',
      { subject: { topic: 'food_check', food: 'kale' } },
      { topic: 'food_check', food: 'kale' },
    ],
    ['AMAZON.PreviousIntent', {}, { topic: 'launch' }],
    ['AMAZON.RepeatIntent', { answered: calciumFoods }, calciumFoods],
    ['AMAZON.RepeatIntent', {}, { topic: 'launch' }],
    ['AMAZON.HelpIntent', { subject: calciumFoods }, { topic: 'help', of: calciumFoods }],
    ['AMAZON.HelpIntent', { subject: { topic: 'sources', of: calciumFoods } }, { topic: 'help' }],
    ['AMAZON.HelpIntent', {}, { topic: 'help' }],
    ['AMAZON.StopIntent', { subject: stretch }, { topic: 'goodbye' }],
    ['AMAZON.CancelIntent', { subject: stretch }, { topic: 'goodbye' }],
    ['AMAZON.NavigateHomeIntent', {}, { topic: 'goodbye' }],
    ['AMAZON.StartOverIntent', { subject: stretch }, { topic: 'launch' }],
    ['AMAZON.FallbackIntent', {}, { topic: 'fallback' }],
    ['AMAZON.FallbackIntent', { subject: stretch }, { topic: 'help', of: stretch }],
  ])('%s from %j', (intent, session, question) => {
    expect(route(intent, {}, session).question).toEqual(question);
  });
});

describe('the guided exercise', () => {
  const at = (step: string) => ({ subject: { ...stretch, step } });

  it.each<[string, object, object]>([
    ['eased', at('stretch'), { ...stretch, step: 'check' }],
    ['a_bit', at('stretch'), { ...stretch, step: 'again' }],
    ['a_bit', at('again'), { ...stretch, step: 'again' }],
    ['worse', at('again'), { ...stretch, step: 'worse' }],
    ['wait', at('again'), { ...stretch, step: 'wait' }],
    ['same', at('stretch'), { ...stretch, step: 'again' }],
    ['same', at('again'), { ...stretch, step: 'stubborn' }],
    ['same', at('stubborn'), { topic: 'warning', sign: 'long_cramp' }],
    ['same', {}, stretch],
    ['eased', {}, { topic: 'anything_else' }],
  ])('%s from %j', (progress, session, question) => {
    expect(route('ReliefProgressIntent', { progress }, session).question).toEqual(question);
  });

  it('starts with the muscle that was named', () => {
    expect(route('ReliefIntent', { muscle: 'foot' }).question).toEqual({ ...stretch, muscle: 'foot' });
    expect(route('ReliefIntent').question).toEqual(stretch);
  });
});

describe('plain topics', () => {
  it.each([
    ['OverviewIntent', 'overview'],
    ['CrampBasicsIntent', 'basics'],
    ['NightCrampsIntent', 'night'],
  ])('%s', (intent, topic) => {
    expect(route(intent).question).toEqual({ topic });
  });
});

describe('what was done besides saying an intent', () => {
  const calcium: Question = { topic: 'foods', nutrient: 'calcium' };

  it.each<[Input, Question]>([
    [{ kind: 'launch' }, { topic: 'launch' }],
    [{ kind: 'unknown' }, { topic: 'fallback' }],
    [{ kind: 'intent', intent: 'toString', slots: slotsOf({}) }, { topic: 'fallback' }],
    [
      { kind: 'touch', touch: { kind: 'food', food: 'kale' } },
      { topic: 'food_check', food: 'kale' },
    ],
    [
      { kind: 'touch', touch: { kind: 'nutrient', nutrient: 'sodium' } },
      { topic: 'about', nutrient: 'sodium' },
    ],
    [
      { kind: 'touch', touch: { kind: 'more' } },
      { ...calcium, page: 1 },
    ],
    [{ kind: 'touch', touch: { kind: 'again' } }, calcium],
  ])('%j', (input, question) => {
    expect(after({ subject: calcium, answered: calcium }, input)).toEqual({ question });
  });

  it('knows the intents of the interaction model, and no other name', () => {
    expect(isIntent('OverviewIntent')).toBe(true);
    expect(['toString', 'overview', undefined, ['OverviewIntent']].map(isIntent)).toEqual([false, false, false, false]);
  });
});
