import { FALLBACK } from './platform';
import type { Ranked } from './softmax';
import type { DetectedWarning } from './warning-detector';

// All figures here were set by cross-validation on the model's own samples (docs/adr/0002-understanding.md).
/** An utterance that is this likely out of scope, or this little like anything else, goes to the fallback. */
const OUT_OF_SCOPE = 0.25;
const LEAST = 0.15;
/** A warning wins before anything else: its probability and, for more, the share of a known sign's words that was said. */
const SAID = 1.5;
const ENOUGH = 1.2;
/** Nearly half of a sign must have been said, its telling words above all: a long story is no sign in itself. */
const LEAST_SAID = 0.4;

/** What an utterance that is no sample is taken for. */
export function decide(
  ranked: readonly Ranked[],
  detected: DetectedWarning | null,
  warningIntent: string | undefined,
): Ranked {
  const scoreOf = (name: string | undefined): number => ranked.find(({ label }) => label === name)?.score ?? 0;
  const warning = scoreOf(warningIntent);
  const share = detected?.share ?? 0;
  if (warningIntent !== undefined && share >= LEAST_SAID && warning + SAID * share >= ENOUGH)
    return { label: warningIntent, score: Math.max(warning, share) };
  const top = ranked.find(({ label }) => label !== FALLBACK && label !== warningIntent);
  const outside = scoreOf(FALLBACK);
  if (top && top.score >= LEAST && outside < OUT_OF_SCOPE) return top;
  return { label: FALLBACK, score: Math.max(outside, 1 - (top?.score ?? 0)) };
}
