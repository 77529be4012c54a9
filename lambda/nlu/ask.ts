import type {
  CauseId,
  CircumstanceId,
  FoodId,
  GroupId,
  HabitId,
  MuscleId,
  NeighborId,
  NutrientId,
  RemedyId,
} from '../content/ids';
import type { AskAct, TopicId } from './acts';

import { amountIn, durationIn } from './measures';
import type { Span } from './phrases';
import type { Value } from './spans';

/** "Vitamin b" may be short for any of them: it is all of them. */
const ofAllB = ({ of }: Span<Value>): readonly Value[] => {
  const all = of.filter(({ id }) => id === 'b_vitamins');
  return all.length > 0 ? all : of;
};

const ids = <T extends string>(values: readonly Span<Value>[], ...types: readonly Value['type'][]): T[] => [
  ...new Set(
    values.flatMap((span) =>
      ofAllB(span)
        .filter(({ type }) => types.includes(type))
        .map(({ id }) => id as T),
    ),
  ),
];

/** "Leg" is the calf, where no muscle is named more closely. */
const ANY_LEG = /^(legs?|calf|calves)$/;

/** The muscle that was named most closely; cramps of the foot are cramps of a muscle too. */
function muscleIn(tokens: readonly string[], values: readonly Span<Value>[]): MuscleId | undefined {
  const named = values.filter(({ of }) => of.some(({ type }) => type === 'MUSCLE'));
  const close = named.filter(({ start, end }) => !tokens.slice(start, end).some((word) => ANY_LEG.test(word)));
  const [muscle] = ids<MuscleId>(close.length > 0 ? close : named, 'MUSCLE');
  const ofFoot = values.some(({ of }) => of.some(({ type, id }) => type === 'NEIGHBOR' && id === 'foot_cramps'));
  return ofFoot && close.length === 0 ? 'foot' : muscle;
}

/** The muscle beside the shinbone pulls the foot up: it's eased the other way. */
const SHIN = /\b(shins?|shinbone|tibialis|front (side )?of (my |the |his |her )?lower (left |right )?leg)\b/;

const isShin = (topic: TopicId, tokens: readonly string[]): boolean =>
  topic === 'relief' && SHIN.test(tokens.join(' ')) && !/\b(calf|calves|toward|towards)\b/.test(tokens.join(' '));

const CRAMP = /^(cramps?|cramping|cramped|charley|spasms?)$/;

/** A question about a topic, with every id that was named. */
export function askAct(
  asked: TopicId,
  its: string | undefined,
  tokens: readonly string[],
  values: readonly Span<Value>[],
  score: number,
): AskAct {
  const ofShin = isShin(asked, tokens);
  const topic = ofShin ? 'entry' : asked;
  const entry = ofShin ? 'shin_cramp' : its;
  const nutrients = ids<NutrientId>(values, 'NUTRIENT');
  const foods = ids<FoodId>(values, 'FOOD');
  const medicines = ids<CircumstanceId>(values, 'medicine', 'MEDICINE');
  const groups = ids<GroupId>(values, 'GROUP');
  const [remedy] = ids<RemedyId>(values, 'REMEDY');
  const [cause] = ids<CauseId>(values, 'CAUSE');
  const [habit] = ids<HabitId>(values, 'HABIT');
  const muscle = ofShin ? undefined : muscleIn(tokens, values);
  const [neighbor] = ids<NeighborId>(values, 'NEIGHBOR');
  const amount = amountIn(tokens, values);
  const duration = durationIn(tokens);
  return {
    kind: 'ask',
    topic,
    ...(entry === undefined ? {} : { entry }),
    ...(nutrients.length > 0 ? { nutrients } : {}),
    ...(foods.length > 0 ? { foods } : {}),
    ...(remedy ? { remedy } : {}),
    ...(medicines.length > 0 ? { medicines } : {}),
    ...(cause ? { cause } : {}),
    ...(habit ? { habit } : {}),
    ...(muscle ? { muscle } : {}),
    ...(neighbor ? { neighbor } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(amount ? { amount } : {}),
    ...(duration === undefined ? {} : { duration }),
    ...(foods.length > 0 && tokens.some((word) => CRAMP.test(word)) ? { cramps: true } : {}),
    score,
  };
}
