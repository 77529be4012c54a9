import type { Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import { answered, both, fresh, inPairs } from './breath';
import { type ActOf, actsOf, type Decided, type Kind } from './decided';
import { followed } from './follow';
import { inCrisis, warned } from './grave';
import { heeding } from './heeding';
import { hear, without } from './people';
import type { State } from './state';
import { childSpeaks, corrected, stated, statesOf } from './stated';

/** "No, it's not swollen": the sign that stands, or that was asked about, is off the table. */
function denied(acts: readonly Act[], state: State): Decided | undefined {
  const deny = actsOf(acts, 'deny')[0];
  if (deny === undefined) return undefined;
  const { concern, subject, answered: last } = state;
  // A bare no is about the sign only where the guide has just asked about it.
  const asked = last?.topic === 'concern' || last?.topic === 'unsure' || last?.topic === 'relief';
  if (deny.signs.length === 0 && !asked) return undefined;
  const clears = concern !== undefined && (deny.signs.length === 0 || deny.signs.includes(concern));
  const { concern: _, ...free } = state;
  const after: State = clears ? free : state;
  const ask = actsOf(acts, 'ask')[0];
  // "It's not red" takes nothing back that was said of the leg: not before it was asked about once more.
  const insists = last?.topic === 'unsure' || (last?.topic === 'concern' && last.about === 'sure');
  if (clears && deny.signs.length > 0 && !insists)
    return ask ? answered(ask, state) : { question: { topic: 'concern', sign: concern, about: 'sure' }, state };
  if (ask) return answered(ask, after);
  if (subject?.topic === 'relief' && subject.step === 'check')
    return { question: { ...subject, step: 'rub' }, state: after };
  if (subject?.topic === 'relief') return { question: { ...subject, step: 'again' }, state: after };
  // Another sign than the one that was denied still stands: what to do about that is said again.
  if (after.concern) return { question: { topic: 'concern', sign: after.concern, about: 'sure' }, state: after };
  return { question: { topic: 'denied' }, state: after };
}

/** What is not understood of a sign never counts as a no. */
function unsure(acts: readonly Act[], state: State): Decided | undefined {
  if (!acts.some(({ kind }) => kind === 'unsure')) return undefined;
  const check = state.subject?.topic === 'relief' && state.subject.step === 'check';
  if (check || state.concern) return { question: { topic: 'unsure' }, state };
  return followed('choose', state);
}

function plain(act: Act, acts: readonly Act[], state: State): Decided {
  switch (act.kind) {
    case 'ask':
      return both(actsOf(acts, 'ask').flatMap(inPairs), state);
    case 'confirm':
      return followed('yes', state);
    case 'refuse':
    case 'deny':
      return followed('no', state);
    case 'progress':
      return followed(act.state, state);
    case 'inside':
      return inside(act.what, state);
    case 'follow':
      return followed(act.what, state);
    case 'end':
      return {
        question: { topic: 'goodbye', manner: act.manner, ...(state.concern && { sign: state.concern }) },
        state,
      };
    case 'cannot':
      return { question: { topic: 'cannot', what: act.what }, state };
    default:
      return notUnderstood(state);
  }
}

/** Of the exercise, asked where it does not go on. */
const OF_STRETCHES: Partial<Record<ActOf<'inside'>['what'], Question>> = {
  how_long: { topic: 'entry', entry: 'stretch_hold' },
  which_way: { topic: 'entry', entry: 'which_way_pull' },
};

function inside(what: ActOf<'inside'>['what'], state: State): Decided {
  const { subject } = state;
  const apart = subject?.topic === 'relief' ? undefined : OF_STRETCHES[what];
  if (apart) return { question: fresh(apart, state), state };
  const muscle = subject?.topic === 'relief' ? subject.muscle : 'calf';
  return { question: heeding({ topic: 'relief', muscle, step: what }, state), state };
}

/** In the exercise: what can be said there. Else the first time what is known, and then what lies nearest. */
function notUnderstood(state: State): Decided {
  const { subject, concern } = state;
  if (concern && state.fallbacks === 0 && state.warned)
    return { question: { topic: 'concern', sign: concern, about: 'sure' }, state };
  if (subject?.topic === 'relief') return { question: { topic: 'help', of: subject }, state };
  return { question: { topic: 'fallback', ...(state.fallbacks > 0 && { again: true }) }, state };
}

/** What is done beside "i'm not pregnant": then that is no more than a remark. */
const ALONGSIDE: readonly Kind[] = ['state', 'ask', 'deny', 'progress', 'follow'];

/** What a turn's acts mean in the conversation: one Question, and what is known from now on. */
export function decide(acts: readonly Act[], before: State): Decided {
  const people = statesOf(acts, before).reduce(hear, before.people);
  const heard: State = { ...before, people };
  const grave = inCrisis(acts, before) ?? warned(acts, heard);
  if (grave) return { ...grave, state: { ...grave.state, people } };
  const correction = actsOf(acts, 'correct')[0];
  if (correction?.what === 'value' && acts.some(({ kind }) => ALONGSIDE.includes(kind))) {
    const people = without(before.people, correction.circumstances ?? [], correction.who);
    return decide(
      acts.filter((act) => act !== correction),
      { ...before, people },
    );
  }
  if (correction) return corrected(correction, acts, before);
  const special = denied(acts, heard) ?? unsure(acts, heard) ?? childSpeaks(acts, before) ?? stated(acts, before);
  if (special) return heeded(special);
  // A sign that was only asked about is not what was asked: "should i see a doctor if it swells".
  const [first] = acts.filter(({ kind }) => kind !== 'state' && kind !== 'warning');
  return heeded(first === undefined ? notUnderstood(heard) : plain(first, acts, heard));
}

const heeded = (decided: Decided): Decided => ({ ...decided, question: heeding(decided.question, decided.state) });
