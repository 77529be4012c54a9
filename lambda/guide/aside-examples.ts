/** Questions in whose middle help or "how do you know" can be asked, one of each kind of answer. */
export const ASIDE_EXAMPLES = [
  { topic: 'about', nutrient: 'magnesium' },
  { topic: 'food_check', food: 'banana' },
  { topic: 'remedy', remedy: 'pickle_juice' },
  { topic: 'remedy' },
  { topic: 'causes', cause: 'statins' },
  { topic: 'relief', muscle: 'calf', step: 'stretch' },
  { topic: 'warning', sign: 'clot_leg' },
  { topic: 'overview' },
] as const;
