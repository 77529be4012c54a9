import type { Ask, Question, Screen, Sentence } from './types';

/** What a topic makes of its Question; the guide adds what every answer has (card, sources, numbers). */
export interface Draft {
  readonly question: Question;
  readonly say: readonly Sentence[];
  readonly ask?: Ask;
  /** What the card and the sources list hold beyond what is spoken. */
  readonly further?: readonly Sentence[];
  readonly title?: string;
  readonly screen?: Screen;
}

/** A Draft that knows all its pages. */
export type FullDraft = Draft & { readonly further: readonly Sentence[] };
