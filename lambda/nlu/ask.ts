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

const ids = <T extends string>(values: readonly Span<Value>[], ...types: readonly Value['type'][]): T[] => [
  ...new Set(values.flatMap(({ of }) => of.filter(({ type }) => types.includes(type)).map(({ id }) => id as T))),
];

/** A question about a topic, with every id that was named. */
export function askAct(
  topic: TopicId,
  entry: string | undefined,
  tokens: readonly string[],
  values: readonly Span<Value>[],
  score: number,
): AskAct {
  const nutrients = ids<NutrientId>(values, 'NUTRIENT');
  const foods = ids<FoodId>(values, 'FOOD');
  const medicines = ids<CircumstanceId>(values, 'medicine', 'MEDICINE');
  const groups = ids<GroupId>(values, 'GROUP');
  const [remedy] = ids<RemedyId>(values, 'REMEDY');
  const [cause] = ids<CauseId>(values, 'CAUSE');
  const [habit] = ids<HabitId>(values, 'HABIT');
  const [muscle] = ids<MuscleId>(values, 'MUSCLE');
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
    score,
  };
}
