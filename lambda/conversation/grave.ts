import type { Question } from '../guide/types';
import type { Act, WarningAct } from '../nlu/acts';
import { graver, gravest, signFor, swallowed } from './concern';
import { actsOf, type Decided } from './decided';
import { about, type Facts, isChild } from './people';
import type { State } from './state';

/** Wanting to die: nothing else is answered in that session, but a warning sign and goodbye. */
export function inCrisis(acts: readonly Act[], state: State): Decided | undefined {
  const said = actsOf(acts, 'crisis')[0];
  if (said !== undefined) {
    const taken = said.taken || acts.some((act) => act.kind === 'warning' && swallowed(act.sign));
    const fresh = isChild(state.people.speaker) ? 'child' : 'speaker';
    // Said again, the line comes again, in other words.
    const who = said.who === 'other' ? 'other' : state.crisis ? 'talk' : fresh;
    const step = said.lethal ? 'lethal' : taken ? 'taken' : who;
    return { question: { topic: 'crisis', step }, state: { ...state, crisis: true } };
  }
  if (!state.crisis) return undefined;
  const warning = gravest(actsOf(acts, 'warning').filter(({ conditional }) => !conditional));
  if (warning) return { question: { topic: 'crisis', step: 'taken' }, state };
  const end = actsOf(acts, 'end')[0];
  if (end) return { question: { topic: 'goodbye', manner: end.manner, crisis: true }, state };
  const deny = actsOf(acts, 'deny')[0];
  if (deny?.signs.some(swallowed)) return { question: { topic: 'crisis', step: 'not_taken' }, state };
  const no = actsOf(acts, 'refuse')[0];
  // What was misheard does not hold the rest of the talk.
  if (no?.mistaken) return { question: { topic: 'crisis', step: 'safe' }, state: { ...state, crisis: false } };
  // "No, i'm fine" says nothing of anything that was taken.
  if (no || deny) return { question: state.onNo ?? { topic: 'crisis', step: 'safe' }, state };
  return { question: { topic: 'crisis', step: 'talk' }, state };
}

/** Something alarming was said: the gravest sign is answered, and it stands until it is denied. */
export function warned(acts: readonly Act[], state: State): Decided | undefined {
  const said = actsOf(acts, 'warning');
  const worst = gravest(said.filter(({ conditional }) => !conditional));
  if (worst) return { question: warningOf(worst, about(state.people)), state: withConcern(state, worst) };
  const askedAbout = gravest(said);
  // "Should I go in if it swells" is about the sign, whatever else it sounds like.
  const otherwise = acts.some(({ kind }) => kind === 'ask') && !askedAbout?.asks;
  return askedAbout && !otherwise ? { question: warningOf(askedAbout, about(state.people)), state } : undefined;
}

function warningOf({ sign, nutrient, asks }: WarningAct, facts: Facts): Question {
  const meant = signFor(sign, facts);
  if (meant && asks && !swallowed(meant)) return { topic: 'concern', sign: meant, about: asks };
  return { topic: 'warning', ...(meant && { sign: meant }), ...(nutrient && { nutrient }) };
}

function withConcern(state: State, { sign }: WarningAct): State {
  const meant = signFor(sign, about(state.people));
  return meant === undefined ? state : { ...state, concern: graver(state.concern, meant) };
}
