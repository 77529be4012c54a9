import { foods } from '../lambda/content/facts';
import {
  CAUSES,
  type FoodId,
  GROUPS,
  HABITS,
  MEDICINES,
  MUSCLES,
  NEIGHBORS,
  NUTRIENTS,
  REMEDIES,
  SIGNS,
} from '../lambda/content/ids';
import { type Question, RELIEF_STEPS } from '../lambda/guide/types';

const PLAIN = ['launch', 'overview', 'basics', 'night', 'fallback', 'anything_else', 'goodbye'] as const;
const OF_NUTRIENT = ['about', 'signs', 'foods', 'amount', 'too_much', 'risk', 'supplements', 'evidence'] as const;
const FOODS = Object.keys(foods) as FoodId[];

function ofNutrients(): readonly Question[] {
  return OF_NUTRIENT.flatMap((topic) =>
    NUTRIENTS.flatMap((nutrient) => [
      { topic, nutrient } as Question,
      ...NUTRIENTS.filter((also) => also !== nutrient).map((also) => ({ topic, nutrient, also }) as Question),
      ...GROUPS.map((group) => ({ topic, nutrient, group }) as Question),
    ]),
  );
}

function ofSupplements(): readonly Question[] {
  return [
    { topic: 'supplements' },
    ...GROUPS.map((group): Question => ({ topic: 'supplements', group })),
    ...MEDICINES.flatMap((medicine): readonly Question[] => [
      { topic: 'supplements', medicine },
      ...NUTRIENTS.map((nutrient): Question => ({ topic: 'supplements', medicine, nutrient })),
    ]),
  ];
}

function ofFoods(): readonly Question[] {
  return FOODS.flatMap((food): readonly Question[] => [
    { topic: 'food_check', food },
    ...NUTRIENTS.map((nutrient): Question => ({ topic: 'food_check', food, nutrient })),
  ]);
}

function ofTheRest(): readonly Question[] {
  return [
    ...MUSCLES.flatMap((muscle) => RELIEF_STEPS.map((step): Question => ({ topic: 'relief', muscle, step }))),
    { topic: 'prevention' },
    ...HABITS.map((habit): Question => ({ topic: 'prevention', habit })),
    { topic: 'remedy' },
    ...REMEDIES.map((remedy): Question => ({ topic: 'remedy', remedy })),
    { topic: 'causes' },
    ...CAUSES.map((cause): Question => ({ topic: 'causes', cause })),
    { topic: 'doctor' },
    { topic: 'doctor', test: true },
    { topic: 'warning' },
    ...SIGNS.map((sign): Question => ({ topic: 'warning', sign })),
    ...NUTRIENTS.map((nutrient): Question => ({ topic: 'warning', sign: 'overdose', nutrient })),
    ...NEIGHBORS.map((neighbor): Question => ({ topic: 'neighbor', neighbor })),
    ...GROUPS.map((group): Question => ({ topic: 'group', group })),
    { topic: 'evidence' },
    { topic: 'help' },
  ];
}

function asides(): readonly Question[] {
  const of: readonly Question[] = [
    { topic: 'about', nutrient: 'magnesium' },
    { topic: 'food_check', food: 'banana' },
    { topic: 'remedy', remedy: 'pickle_juice' },
    { topic: 'remedy' },
    { topic: 'causes', cause: 'statins' },
    { topic: 'relief', muscle: 'calf', step: 'stretch' },
    { topic: 'warning', sign: 'clot_leg' },
    { topic: 'overview' },
  ];
  const which = (rest: object) => ({ topic: 'which', for: 'foods', ...rest }) as Question;
  return [
    ...of.map((each): Question => ({ topic: 'help', of: each })),
    ...of.map((each): Question => ({ topic: 'sources', of: each })),
    which({ slot: 'nutrient', because: 'missing' }),
    which({ slot: 'nutrient', because: 'unknown' }),
    which({
      slot: 'nutrient',
      because: 'ambiguous',
      options: ['b_vitamins', 'vitamin_b1', 'vitamin_b5', 'vitamin_b6'],
    }),
    which({ slot: 'food', because: 'missing' }),
    which({ slot: 'food', because: 'unknown' }),
    which({ slot: 'food', because: 'ambiguous', options: ['black_beans', 'kidney_beans', 'unheard_of'] }),
    which({ slot: 'remedy', because: 'unknown' }),
    which({ slot: 'cause', because: 'unknown' }),
  ];
}

/** Every first Question that the guide can be asked. */
export const QUESTIONS: readonly Question[] = [
  ...PLAIN.map((topic): Question => ({ topic })),
  ...ofNutrients(),
  ...ofSupplements(),
  ...ofFoods(),
  ...ofTheRest(),
  ...asides(),
];
