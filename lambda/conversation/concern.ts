import { entryFacts, signFacts } from '../content/facts';
import type { SignId } from '../content/ids';
import type { Question } from '../guide/types';
import type { WarningAct } from '../nlu/acts';
import { type Facts, isChild } from './people';

/** The gravest of the signs that were said; the earlier one where two are as grave. */
export function gravest(warnings: readonly WarningAct[]): WarningAct | undefined {
  const rank = ({ sign }: WarningAct) => (sign === undefined ? Number.POSITIVE_INFINITY : signFacts[sign].rank);
  return warnings.reduce<WarningAct | undefined>(
    (worst, each) => (worst === undefined || rank(each) < rank(worst) ? each : worst),
    undefined,
  );
}

/** The graver of the sign that stands and the one that is said now: a lesser one takes nothing off the table. */
export function graver(standing: SignId | undefined, now: SignId): SignId {
  return standing !== undefined && signFacts[standing].rank < signFacts[now].rank ? standing : now;
}

/** A sign as it holds for the person: a child that limps, a child that swallowed pills. */
export function signFor(sign: SignId | undefined, facts: Facts): SignId | undefined {
  if (!isChild(facts)) return sign;
  if (sign === 'overdose') return 'child_swallowed';
  return sign === 'pop_injury' || sign === 'long_cramp' ? 'child_leg' : sign;
}

/** Whether a sign is that something was swallowed. */
export const swallowed = (sign: SignId | undefined): boolean => sign === 'overdose' || sign === 'child_swallowed';

/** Steps of the exercise that leave the leg alone; every other one moves it. */
const STILL = ['check', 'wait', 'worse'];

/** Whether a Question asks for what must not be done while the sign stands. */
export function forbidden(question: Question, sign: SignId): boolean {
  const { forbids } = signFacts[sign];
  if (question.topic === 'relief') {
    if (question.step === 'rub') return forbids.includes('rub');
    return forbids.includes('stretch') && !STILL.includes(question.step);
  }
  if (question.topic === 'entry')
    return entryFacts[question.entry]?.does?.some((one) => forbids.includes(one)) === true;
  if (question.topic === 'prevention' || question.topic === 'remedy') return forbids.includes('stretch');
  return false;
}

/** Whether a Question names foods or amounts of what somebody took too much of. */
export function feeds(question: Question, sign: SignId): boolean {
  const holdsBack = swallowed(sign) || sign === 'high_potassium';
  return holdsBack && ['foods', 'food_check', 'amount', 'supplements'].includes(question.topic);
}
