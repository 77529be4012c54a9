import type foods from './facts/foods.json';
import type sources from './facts/sources.json';

/** Entity-resolution ids: the same in the interaction model, the code and the output. */
export const NUTRIENTS = [
  'magnesium',
  'potassium',
  'calcium',
  'vitamin_d',
  'sodium',
  'b_vitamins',
  'vitamin_b1',
  'vitamin_b5',
  'vitamin_b6',
  // Not one of the six; people ask for it by name under every topic, so it gets an honest answer instead of B1's.
  'vitamin_b12',
] as const;
export type NutrientId = (typeof NUTRIENTS)[number];

/** Nutrients that have amounts of their own in `nutrients.json`. */
export type MeasuredNutrient = Exclude<NutrientId, 'b_vitamins' | 'vitamin_b12'>;
export function isMeasured(nutrient: NutrientId): nutrient is MeasuredNutrient {
  return nutrient !== 'b_vitamins' && nutrient !== 'vitamin_b12';
}
export const MEASURED: readonly MeasuredNutrient[] = NUTRIENTS.filter(isMeasured);

export type FoodId = keyof typeof foods;
/** How much of a food the figures are for. */
export const SERVINGS = [
  'bar',
  'cup',
  'eight_fluid_ounces',
  'eight_ounces',
  'five_fluid_ounces',
  'five_large',
  'fruit',
  'glass',
  'half_cup',
  'half_fruit',
  'large',
  'medium',
  'mug',
  'one',
  'ounce',
  'sausage',
  'six_ounces',
  'slice',
  'small_box',
  'small_can',
  'spear',
  'stalk',
  'tablespoon',
  'teaspoon',
  'three_cups',
  'three_ounces',
  'twelve_fluid_ounces',
  'two_slices',
  'two_tablespoons',
  'yolk',
] as const;
export type ServingId = (typeof SERVINGS)[number];
export type SourceId = keyof typeof sources;

export const SIGNS = [
  'clot_leg',
  'lung_clot',
  'rhabdo',
  'hyponatraemia',
  'long_cramp',
  'tetanus',
  'toxin',
  'sudden_cold_leg',
  'heart_rhythm',
  'severe_weakness',
  'statin_muscle',
  'back_bladder',
  'compartment',
  'stroke',
  'heatstroke',
  'tetany',
  'pre_eclampsia',
  'rest_pain_foot',
  'infection',
  'child_leg',
  'pop_injury',
  'fluid_loss',
  'high_sugar',
  'overdose',
] as const;
export type SignId = (typeof SIGNS)[number];

export const REMEDIES = [
  'tonic_water',
  'quinine_tablets',
  'pickle_juice',
  'mustard',
  'salt_water',
  'electrolyte_drinks',
  'coconut_water',
  'bananas',
  'apple_cider_vinegar',
  'magnesium_spray_oil',
  'epsom_salt_bath',
  'soap_in_bed',
  'heat_pad',
  'ice',
  'compression_socks',
  'stretching_before_bed',
  'vitamin_e',
  'vitamin_k2',
  'zinc',
  'iron',
  'cbd',
  'cherry_juice',
  'chamomile_tea',
  'alcohol',
  'caffeine_coffee',
  'vitamin_b12',
  'muscle_relaxants',
  'gabapentin',
] as const;
export type RemedyId = (typeof REMEDIES)[number];

export const NEIGHBORS = [
  'iron_deficiency',
  'zinc',
  'vitamin_e',
  'vitamin_c',
  'vitamin_b12',
  'vitamin_b3_niacin',
  'folate',
  'restless_legs',
  'eye_twitching',
  'period_cramps',
  'stomach_cramps',
  'foot_cramps',
  'hand_cramps',
  'charley_horse',
  'growing_pains',
  'shin_splints',
  'sciatica',
  'varicose_veins',
  'swelling_lymphedema',
  'gout',
  'fibromyalgia',
  'dehydration',
  'electrolytes',
  'multiple_sclerosis',
  'als_worry',
  'thyroid',
] as const;
export type NeighborId = (typeof NEIGHBORS)[number];

export const GROUPS = [
  'pregnancy',
  'over_seventy',
  'children',
  'vegans',
  'athletes',
  'kidney_disease',
  'diuretics',
  'statins',
  'ace_arb',
  'diabetes',
] as const;
export type GroupId = (typeof GROUPS)[number];

export const MEDICINES = [
  'diuretic',
  'blood_pressure_tablet',
  'potassium_sparing_diuretic',
  'statin',
  'acid_blocker',
  'antacid',
  'thyroid_tablet',
  'antibiotic',
  'trimethoprim',
  'bone_tablet',
  'digoxin',
  'lithium',
  'blood_thinner',
  'painkiller',
  'inhaler',
  'seizure_medicine',
  'levodopa',
  'isoniazid',
  'hiv_medicine',
  'iron_tablet',
  'antidepressant',
  'steroid',
  'weight_loss_tablet',
  'transplant_medicine',
  'gabapentin',
  'laxative',
  'diabetes_medicine',
  'salt_substitute',
  'raloxifene_estrogen',
] as const;
export type MedicineId = (typeof MEDICINES)[number];

export const CAUSES = [
  'age',
  'exercise',
  'dehydration',
  'heat',
  'pregnancy',
  'statins',
  'diuretics',
  'inhalers',
  'other_medicines',
  'alcohol',
  'diabetes',
  'kidney_disease',
  'liver_disease',
  'thyroid',
  'nerve_damage',
  'artery_disease',
  'minerals',
] as const;
export type CauseId = (typeof CAUSES)[number];

export const HABITS = [
  'stretching',
  'hydration',
  'balanced_diet',
  'processed_food',
  'sunlight',
  'loose_covers',
  'sleep_position',
  'exercise_before_bed',
  'medicine_review',
  'supplements',
  'blood_test',
] as const;
export type HabitId = (typeof HABITS)[number];

export const MUSCLES = ['calf', 'thigh', 'foot'] as const;
export type MuscleId = (typeof MUSCLES)[number];

/** How the cramp is doing, said in the middle of the guided exercise. */
export const PROGRESS = ['eased', 'a_bit', 'same', 'worse', 'wait'] as const;

/** Which intake table a locale speaks from; Canada shares the US one, Australia and India are told it is the US one. */
export type Table = 'us' | 'uk';

/** What a person may volunteer about whose leg it is; kept for the session, as ids, and heeded by every later answer. */
export const CIRCUMSTANCES = [
  'infant',
  'child_1_3',
  'child_4_8',
  'child_9_13',
  'teen_14_18',
  'adult_19_50',
  'adult_51_70',
  'over_70',
  'female',
  'male',
  'pregnancy',
  'breastfeeding',
  'period',
  'menopause',
  'kidney_disease',
  'dialysis',
  'heart_failure',
  'heart_disease',
  'high_blood_pressure',
  'diabetes',
  'liver_disease',
  'thyroid',
  'gut_disease',
  'gout',
  'cancer_treatment',
  'recent_surgery',
  'high_potassium',
  'low_potassium',
  'low_sodium',
  'kidney_stones',
  'nerve_damage',
  'artery_disease',
  'past_clot',
  'osteoporosis',
  'restless_legs',
  'eating_disorder',
  'migraine',
  'asthma',
  'vegan',
  'vegetarian',
  'dairy_free',
  'nut_free',
  'fish_free',
  'egg_free',
  'soy_free',
  'gluten_free',
  'keto',
  'fasting',
  'low_salt',
  'beta_blocker',
  'calcium_blocker',
  'ace_arb',
  'birth_control',
  'hormone_therapy',
  'chemotherapy',
  'amiodarone',
  'metformin',
  'insulin',
  'sleeping_tablet',
  ...MEDICINES,
] as const;
export type CircumstanceId = (typeof CIRCUMSTANCES)[number];
