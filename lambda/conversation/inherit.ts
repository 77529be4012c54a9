import type { Question } from '../guide/types';
import type { Act, AskAct } from '../nlu/acts';
import { isOfNutrient } from './asked';
import { NAMING } from './rescue';
import type { State } from './state';

/** What a Question is about, in words; null for general talk. */
export type NameOf = (question: Question) => string | null;

/** A turn of more words says itself what it is about. */
const WORDS_AT_MOST = 9;
/** As sure as this, a question needs no help; and a reading with the subject must be as sure. */
const SURE = 0.5;

const VALUES: readonly (keyof AskAct)[] = [...NAMING, 'unknown', 'options', 'open'];

/** Whether a question names no value that it could be about. */
export const namesNothing = (act: AskAct): boolean => VALUES.every((value) => act[value] === undefined);

function needsSubject(act: Act, state: State): boolean {
  if (act.kind === 'out_of_scope') return true;
  if (act.kind !== 'ask' || !namesNothing(act)) return false;
  const knows = state.subject !== undefined && 'nutrient' in state.subject;
  return act.score < SURE || (!knows && isOfNutrient(act));
}

/** "How many glasses" after tonic water: a few words that name nothing are read once more, after the name of the subject. */
export function inherited(
  words: string,
  state: State,
  understand: (words: string) => readonly Act[],
  nameOf?: NameOf,
): readonly Act[] {
  const acts = understand(words);
  const rest = acts.filter(({ kind }) => kind !== 'state');
  const leans = rest.length === 1 && rest.every((act) => needsSubject(act, state));
  const name = state.subject && leans && words.split(' ').length <= WORDS_AT_MOST ? nameOf?.(state.subject) : undefined;
  if (!name) return acts;
  const asked = understand(`${name} ${words}`).find(
    (act): act is AskAct => act.kind === 'ask' && (act.score >= SURE || act.topic === (rest[0] as AskAct).topic),
  );
  return asked === undefined ? acts : [...acts.filter(({ kind }) => kind === 'state'), asked];
}
