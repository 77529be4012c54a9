import type { MuscleId } from '../content/ids';

export const RELIEF_STEPS = [
  'stretch',
  'again',
  'check',
  'rub',
  'stubborn',
  'worse',
  'wait',
  'how_long',
  'cannot_reach',
  'standing',
  'someone_else',
  'in_bed',
  'other_leg',
  'which_way',
] as const;
export type ReliefStep = (typeof RELIEF_STEPS)[number];

/** The step that follows when it has not eased; a cramp that outlasts every step is a warning sign. */
export const NEXT_RELIEF_STEP: Readonly<Record<ReliefStep, ReliefStep | 'warn'>> = {
  stretch: 'again',
  again: 'stubborn',
  stubborn: 'warn',
  wait: 'again',
  check: 'rub',
  rub: 'again',
  worse: 'worse',
  how_long: 'again',
  cannot_reach: 'again',
  standing: 'again',
  someone_else: 'again',
  in_bed: 'again',
  other_leg: 'again',
  which_way: 'again',
};

interface Exercise {
  readonly muscle: MuscleId;
  readonly step: ReliefStep;
}

export function stillCramping({ muscle, step }: Exercise) {
  const next = NEXT_RELIEF_STEP[step];
  if (next === 'warn') return { topic: 'warning', sign: 'long_cramp' } as const;
  return { topic: 'relief', muscle, step: next } as const;
}
