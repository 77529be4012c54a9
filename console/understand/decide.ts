import type { Alarm } from './alarm';
import { FALLBACK } from './platform';
import type { Ranked } from './softmax';

/** Below this the utterance is nothing that the model knows. */
const THRESHOLD = 0.35;
/** Warning signs win near-ties: from this probability on, or when this much of a known sign was said. */
const ALARM_SCORE = 0.3;
const ALARM_SHARE = 0.75;

/** What an utterance that is no sample is taken for. */
export function decide(ranked: readonly Ranked[], alarm: Alarm | null, alarming: string | undefined): Ranked {
  const warning = ranked.find(({ label }) => label === alarming);
  const share = alarm?.share ?? 0;
  if (warning && (warning.score >= ALARM_SCORE || share >= ALARM_SHARE))
    return { label: warning.label, score: Math.max(warning.score, share) };
  const top = ranked[0];
  return top && top.score >= THRESHOLD ? top : { label: FALLBACK, score: 1 - (top?.score ?? 0) };
}
