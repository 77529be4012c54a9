import type { Slot } from 'ask-sdk-model';
import { readSlot } from '../../lambda/alexa/slots';
import { resolve } from '../../lambda/conversation/resolve';
import { SLOT_NAMES, type Slots } from '../../lambda/conversation/slots';
import { readState } from '../../lambda/conversation/state';
import { understand } from '../../lambda/nlu';

// What was said is not always understood: each row is a slot as Alexa sends it, with what has to be answered.

type Sent = Pick<Slot, 'value' | 'resolutions' | 'slotValue'>;

const statuses = (code: string, ids: readonly string[] = []) =>
  ({
    resolutionsPerAuthority: [
      { authority: 'type', status: { code }, values: ids.map((id) => ({ value: { name: id, id } })) },
    ],
  }) as Sent['resolutions'];
const resolved = (value: string, code: string, ids: readonly string[] = []): Sent => {
  const resolutions = statuses(code, ids);
  return resolutions ? { value, resolutions } : { value };
};

const matched = (value: string, ...ids: string[]): Sent => resolved(value, 'ER_SUCCESS_MATCH', ids);
const notMatched = (value: string): Sent => resolved(value, 'ER_SUCCESS_NO_MATCH');
const timedOut = (value: string): Sent => resolved(value, 'ER_ERROR_TIMEOUT');
const bare = (value: string): Sent => ({ value });
const list = (...values: readonly Sent[]): Sent =>
  ({ slotValue: { type: 'List', values: values.map((each) => ({ type: 'Simple', ...each })) } }) as Sent;

function slotsOf(sent: Readonly<Record<string, Sent>>): Slots {
  return Object.fromEntries(
    SLOT_NAMES.map((name) => {
      const slot = sent[name] && ({ name, confirmationStatus: 'NONE', ...sent[name] } as Slot);
      return [name, readSlot(slot, name)];
    }),
  ) as unknown as Slots;
}

const said = (intent: string, sent: Readonly<Record<string, Sent>>, state: object = {}) =>
  resolve(
    { input: { kind: 'intent', intent, slots: slotsOf(sent) }, state: readState({ v: 1, ...state }) },
    understand,
  );

const magnesium = matched('magnesium', 'magnesium');
const stretch = { topic: 'relief', muscle: 'calf', step: 'stretch' };

describe('a value', () => {
  it.each<[string, string, Record<string, Sent>, object]>([
    ['matched', 'FoodSourcesIntent', { nutrient: magnesium }, { topic: 'foods', nutrient: 'magnesium' }],
    [
      'not matched, known by its words',
      'FoodSourcesIntent',
      { nutrient: notMatched('magnesium') },
      { topic: 'foods', nutrient: 'magnesium' },
    ],
    [
      'without resolutions',
      'FoodSourcesIntent',
      { nutrient: bare('magnesium') },
      { topic: 'foods', nutrient: 'magnesium' },
    ],
    [
      'whose resolution timed out',
      'FoodSourcesIntent',
      { nutrient: timedOut('magnesium') },
      { topic: 'foods', nutrient: 'magnesium' },
    ],
    [
      'of several ids',
      'FoodSourcesIntent',
      { nutrient: matched('vitamin b', 'vitamin_b1', 'vitamin_b6') },
      { topic: 'which', because: 'ambiguous' },
    ],
    [
      'that is two',
      'FoodSourcesIntent',
      { nutrient: notMatched('magnesium and potassium') },
      { topic: 'foods', nutrient: 'magnesium', also: 'potassium' },
    ],
    [
      'that nobody knows',
      'FoodSourcesIntent',
      { nutrient: notMatched('unobtainium') },
      { topic: 'which', because: 'unknown' },
    ],
    ['in the slot of another kind', 'RemedyIntent', { remedy: notMatched('magnesium') }, { nutrient: 'magnesium' }],
    [
      'food without resolutions',
      'FoodCheckIntent',
      { food: bare('spinach') },
      { topic: 'food_check', food: 'spinach' },
    ],
  ])('%s', (_, intent, sent, question) => {
    expect(said(intent, sent).question).toMatchObject(question);
  });
});

describe('a list', () => {
  it('of three answers all three', () => {
    const three = list(magnesium, matched('potassium', 'potassium'), matched('calcium', 'calcium'));
    expect(said('FoodSourcesIntent', { nutrient: three }).question).toMatchObject({
      topic: 'both',
      first: { nutrient: 'magnesium', also: 'potassium' },
      second: { nutrient: 'calcium' },
    });
  });

  it.each([
    ['last', list(magnesium, notMatched('zinc'))],
    ['first', list(notMatched('zinc'), magnesium)],
  ])('keeps what is known where the unknown is %s, and names it', (_, nutrient) => {
    expect(said('FoodSourcesIntent', { nutrient })).toMatchObject({
      question: { topic: 'foods', nutrient: 'magnesium' },
      heard: 'zinc',
    });
  });
});

describe('a sign in any slot is a warning', () => {
  it.each<[string, Record<string, Sent>, string]>([
    ['ReliefIntent', { muscle: notMatched('chest') }, 'heart_rhythm'],
    ['ReliefIntent', { muscle: notMatched('heart') }, 'heart_rhythm'],
    ['ReliefIntent', { muscle: notMatched('left arm') }, 'heart_rhythm'],
    ['ReliefIntent', { muscle: notMatched('swollen red calf') }, 'clot_leg'],
    ['ReliefProgressIntent', { progress: notMatched("i can't breathe") }, 'lung_clot'],
    ['RemedyIntent', { remedy: notMatched('chest pain') }, 'heart_rhythm'],
    ['WarningSignIntent', { sign: notMatched('face is drooping a bit on the left') }, 'stroke'],
    ['WarningSignIntent', { sign: notMatched('swallowed a whole bottle of pills') }, 'overdose'],
    ['WarningSignIntent', { sign: matched('bad', 'long_cramp', 'stroke') }, 'stroke'],
    ['WarningSignIntent', { sign: matched('sore', 'statin_muscle', 'rhabdo') }, 'rhabdo'],
    [
      'WarningSignIntent',
      { sign: notMatched('my legs are jelly'), nutrient: matched('potassium', 'potassium') },
      'severe_weakness',
    ],
  ])('%s %j', (intent, sent, sign) => {
    expect(said(intent, sent, { subject: stretch }).question).toMatchObject({ topic: 'warning', sign });
  });

  it('is none where it is denied', () => {
    const state = { concern: 'clot_leg', warned: true, subject: { topic: 'warning', sign: 'clot_leg' } };
    expect(said('WarningSignIntent', { sign: notMatched('no swelling') }, state).question.topic).not.toBe('warning');
  });

  it('stands without a name where nobody knows which', () => {
    const slots = slotsOf({ sign: notMatched('a purple umbrella') });
    const input = { kind: 'intent', intent: 'WarningSignIntent', slots } as const;
    expect(resolve({ input, state: readState(undefined) }, () => []).question).toEqual({ topic: 'warning' });
  });
});

describe('what is not known', () => {
  it('gives no muscle a calf', () => {
    const { question, heard } = said('ReliefIntent', { muscle: notMatched('elbow') });
    expect(question.topic).not.toBe('relief');
    expect(heard).toBe('elbow');
  });

  it('gives nobody an adult amount', () => {
    const baby = said('DailyAmountIntent', { nutrient: magnesium, group: notMatched('my premature baby') });
    expect(baby.state.people.other?.circumstances).toContain('infant');
    expect(baby.question).toMatchObject({ topic: 'amount', nutrient: 'magnesium' });
    const twins = said('DailyAmountIntent', { nutrient: magnesium, group: notMatched('my six month old twins') });
    expect(twins.state.people.other?.circumstances).toContain('infant');
    const martian = said('DailyAmountIntent', { nutrient: magnesium, group: notMatched('martians') });
    expect(martian).toMatchObject({ question: { topic: 'anything_else' }, heard: 'martians' });
  });

  it('names a medicine, and answers for the nutrient', () => {
    const made = said('SupplementsIntent', { nutrient: magnesium, medicine: notMatched('fizzbuzzole') });
    expect(made).toMatchObject({ question: { topic: 'supplements', nutrient: 'magnesium' }, heard: 'fizzbuzzole' });
  });

  it('heeds a medicine that was not resolved', () => {
    const { question, state } = said('SupplementsIntent', { nutrient: magnesium, medicine: bare('amiodarone') });
    expect(question).toMatchObject({ topic: 'supplements', nutrient: 'magnesium', medicine: 'amiodarone' });
    expect(state.people.speaker.circumstances).toContain('amiodarone');
  });

  it('names a nutrient beside a food', () => {
    const made = said('FoodCheckIntent', { food: matched('spinach', 'spinach'), nutrient: notMatched('vitamin c') });
    expect(made).toMatchObject({ question: { topic: 'food_check', food: 'spinach' }, heard: 'vitamin c' });
  });

  it('is no progress of the exercise', () => {
    const progress = notMatched('turn on the light');
    expect(said('ReliefProgressIntent', { progress }, { subject: stretch }).question.topic).not.toBe('relief');
    expect(said('ReliefProgressIntent', { progress }).question.topic).toBe('fallback');
  });
});
