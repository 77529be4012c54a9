import { entryFacts } from '../content/facts';
import { type EntryId, MEDICINES, type MuscleId, type NutrientId } from '../content/ids';
import { isNutrientTopic, type NutrientTopic, topicOf } from '../guide/topics';
import type { Of, Question } from '../guide/types';
import type { AskAct, TopicId } from '../nlu/acts';
import { about } from './people';
import type { State } from './state';

const nutrientOf = (question: Question): NutrientId | undefined => {
  if ('second' in question) return nutrientOf(question.second) ?? nutrientOf(question.first);
  return 'nutrient' in question ? question.nutrient : undefined;
};

/** The nutrient that the conversation is about. */
export function nutrientInTalk({ subject }: State): NutrientId | undefined {
  return subject && nutrientOf(subject);
}

/** "Back to the foods": the nutrient that it was about before. */
function nutrientBefore({ past }: State): NutrientId | undefined {
  return past.map(nutrientOf).find((nutrient) => nutrient !== undefined);
}

/** The muscle that cramped before: "how do i stretch it". */
function muscleInTalk({ subject, past }: State): MuscleId {
  const relief = [...(subject ? [subject] : []), ...past].find((each) => each.topic === 'relief');
  return relief?.muscle ?? 'calf';
}

/** They go without a nutrient too, or about who it is. */
const FREE: readonly TopicId[] = ['evidence', 'supplements', 'risk'];

type NutrientAct = AskAct & { readonly topic: NutrientTopic };

function ofNutrient(act: NutrientAct, state: State): Question {
  const { topic } = act;
  const [first, second] = act.nutrients ?? [];
  const before = FREE.includes(topic) || act.unknown !== undefined ? undefined : nutrientBefore(state);
  const nutrient = first ?? nutrientInTalk(state) ?? before;
  const group = act.groups?.[0];
  const medicine = act.medicines?.[0];
  const extra = {
    ...(group && { group }),
    ...(topic === 'supplements' && medicine && { medicine }),
    ...((topic === 'amount' || topic === 'too_much' || topic === 'supplements') && doseOf(act)),
  };
  if (nutrient === undefined) {
    if (topic === 'evidence') return sourcesOf(state) ?? { topic: 'evidence' };
    if (topic === 'supplements') return { topic: 'supplements', ...extra } as Question;
    if (topic === 'risk' && act.unknown === undefined) return group ? { topic: 'group', group } : { topic: 'causes' };
    const { subject } = state;
    // "How much is too much" of a food.
    const ofAmount = (topic === 'amount' || topic === 'too_much') && !act.unknown;
    if (ofAmount && subject?.topic === 'remedy') return { ...subject, page: (subject.page ?? 0) + 1 };
    if (ofAmount && subject?.topic === 'food_check') return helpOn(state);
    return { topic: 'which', slot: 'nutrient', for: topic, because: act.unknown ? 'unknown' : 'missing' };
  }
  const also = second !== undefined && second !== first ? { also: second } : {};
  return { topic, nutrient, ...also, ...extra } as Question;
}

/** Where the last answer comes from; undefined where it was general talk. */
export function sourcesOf({ subject }: State): Of<'sources'> | undefined {
  const general = subject === undefined || topicOf(subject).general || 'of' in subject || 'first' in subject;
  return general ? undefined : { topic: 'sources', of: subject };
}

/** An amount by weight: tablets and cups cannot be compared with a limit. */
function doseOf({ amount }: AskAct) {
  const { unit, value } = amount ?? {};
  return unit === 'mg' || unit === 'mcg' || unit === 'g' || unit === 'iu' ? { dose: { value, unit } } : {};
}

/** Whether a question is about a nutrient, named or not. */
export const isOfNutrient = (act: AskAct): act is NutrientAct =>
  act.topic !== 'entry' && act.topic !== 'doctor_test' && isNutrientTopic(act.topic);

const topicFor = ({ topic }: AskAct): Question['topic'] => (topic === 'doctor_test' ? 'doctor' : topic);

/** "Which one is it", of what somebody takes or has: what is told of the most telling medicines, two at most. */
export function behindIt({ people }: State, entry: EntryId = 'medicine_cause'): Question {
  const { circumstances } = about(people);
  const [medicine, other] = MEDICINES.filter((id) => circumstances.includes(id));
  const first = { topic: 'entry', entry, ...(medicine && { medicine }) } as Question;
  return other ? { topic: 'both', first, second: { ...first, medicine: other } as Question } : first;
}

/** A question as the guide takes it: what is missing comes from the conversation, else it is asked for. */
export function questionOf(act: AskAct, state: State): Question {
  if (act.options)
    return {
      topic: 'which',
      slot: act.options.slot,
      for: topicFor(act),
      because: 'ambiguous',
      options: act.options.ids,
    };
  // "Yeah, my calf, it's bad" after "do you have a cramp right now".
  if (act.topic === 'basics' && act.muscle && state.answered?.topic === 'launch')
    return { topic: 'relief', muscle: act.muscle, step: 'stretch' };
  if (act.open) return { topic: 'anything_else' };
  // "Should i be eating more bananas" is about the food.
  const food = act.topic === 'foods' && !act.nutrients && act.foods;
  if (food) return questionOf({ ...act, topic: 'food_check' }, state);
  // "How much of it" after pickle juice.
  if (isOfNutrient(act) && !act.nutrients && act.remedy) return questionOf({ ...act, topic: 'remedy' }, state);
  if (isOfNutrient(act)) return ofNutrient(act, state);
  const nutrient = act.nutrients?.[0];
  switch (act.topic) {
    case 'entry': {
      // "Losartan and bananas" is about the food, for whoever takes the medicine.
      if (act.entry === 'medicine_cause' && act.foods) return questionOf({ ...act, topic: 'food_check' }, state);
      // "Norvasc and magnesium" is about the two; with cramps it is about what brings them on.
      if (act.entry === 'medicine_cause' && nutrient && !act.muscle)
        return questionOf({ ...act, topic: 'supplements' }, state);
      const other = otherMedicine(act);
      if (other) return ofMedicine(other, act);
      if ((act.entry === 'medicine_cause' || act.entry === 'stop_my_medicine') && !act.medicines)
        return behindIt(state, act.entry);
      return { topic: 'entry', entry: act.entry, ...bySlot(act) } as Question;
    }
    case 'food_check': {
      const food = act.foods?.[0];
      if (food !== undefined) {
        const also = act.foods?.find((each) => each !== food);
        const checked = {
          topic: 'food_check',
          food,
          ...(nutrient && { nutrient }),
          ...(act.cramps && { cramps: true }),
        } as const;
        return (also ? { topic: 'both', first: checked, second: { ...checked, food: also } } : checked) as Question;
      }
      if (nutrient !== undefined) return { topic: 'foods', nutrient };
      return { topic: 'which', slot: 'food', for: 'food_check', because: act.unknown ? 'unknown' : 'missing' };
    }
    case 'relief':
      return { topic: 'relief', muscle: act.muscle ?? muscleInTalk(state), step: 'stretch' };
    case 'prevention':
      return { topic: 'prevention', ...(act.habit && { habit: act.habit }) };
    case 'remedy':
      if (act.remedy === undefined && act.unknown)
        return { topic: 'which', slot: 'remedy', for: 'remedy', because: 'unknown' };
      return { topic: 'remedy', ...(act.remedy && { remedy: act.remedy }) };
    case 'causes': {
      const medicine = act.medicines?.[0];
      // What has no page among the causes has its own words among the medicines.
      if (medicine && (act.cause === undefined || act.cause === 'other_medicines')) return ofMedicine(medicine, act);
      if (act.cause === undefined && act.unknown)
        return { topic: 'which', slot: 'cause', for: 'causes', because: 'unknown' };
      return { topic: 'causes', ...(act.cause && { cause: act.cause }) };
    }
    case 'doctor':
      return nutrient ? { topic: 'doctor', test: true, nutrient } : { topic: 'doctor' };
    case 'doctor_test':
      return { topic: 'doctor', test: true, ...(nutrient && { nutrient }) };
    case 'neighbor':
      return act.neighbor
        ? { topic: 'neighbor', neighbor: act.neighbor }
        : nutrient && act.unknown === undefined
          ? { topic: 'supplements', nutrient }
          : { topic: 'which', slot: 'neighbor', for: 'neighbor', because: 'unknown' };
    case 'group': {
      const group = act.groups?.[0];
      return group ? { topic: 'group', group } : { topic: 'overview' };
    }
    case 'help':
      return helpOn(state);
    default:
      return { topic: act.topic } as Question;
  }
}

/** In the middle of a topic, what can be asked about it. A Question inside a Question holds none itself. */
function helpOn({ subject }: State): Question {
  const plain = subject && !topicOf(subject).general && !('of' in subject) && !('first' in subject);
  return { topic: 'help', ...(plain && { of: subject }) };
}

/** The medicine that was named, where the entry is about another one. */
function otherMedicine({ entry, medicines = [] }: AskAct): string | undefined {
  const of = entryFacts[entry as EntryId]?.medicines;
  return of?.some((id) => medicines.includes(id)) ? undefined : of && medicines[0];
}

/** Whether this medicine brings on cramps. */
const ofMedicine = (medicine: string, act: AskAct): Question =>
  ({ topic: 'entry', entry: 'medicine_cause', ...bySlot(act), medicine }) as Question;

/** What an entry may differ by: each value that was named with it. */
function bySlot({ nutrients, foods, medicines, muscle, remedy }: AskAct) {
  return {
    ...(nutrients?.[0] && { nutrient: nutrients[0] }),
    ...(foods?.[0] && { food: foods[0] }),
    ...(medicines?.[0] && { medicine: medicines[0] }),
    ...(muscle && { muscle }),
    ...(remedy && { remedy }),
  };
}
