import type { Match } from './catalog';

/** What was said in a slot; no match: said, but not a value that the model knows. */
export interface SlotMatch {
  readonly spoken: string;
  readonly matches: readonly Match[];
}

export interface NluResult {
  readonly intent: string;
  /** More than one in a slot: several values were said. */
  readonly slots: Readonly<Record<string, readonly SlotMatch[]>>;
  readonly score: number;
  readonly runnerUp: { readonly intent: string; readonly score: number } | null;
}

/** Turns an utterance into an intent with slots. */
export type Nlu = (utterance: string) => NluResult;
