import type { Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import type { State } from './state';

/** What is said and kept: the Question that the guide answers, and what is known before it is answered. */
export interface Decided {
  readonly question: Question;
  readonly state: State;
  /** In its place, where the person that was just described changes nothing of it. */
  readonly otherwise?: Question;
  /** Only whom it is about was said: in its place that it is the same, where it is. */
  readonly turned?: true;
  /** What was said for a value that is not known: spoken back, never kept. */
  readonly heard?: string;
}

export type Kind = Act['kind'];
export type ActOf<K extends Kind> = Extract<Act, { readonly kind: K }>;

/** Acts of one kind, in the order in which they were said. */
export function actsOf<K extends Kind>(acts: readonly Act[], kind: K): readonly ActOf<K>[] {
  return acts.filter((act): act is ActOf<K> => act.kind === kind);
}
