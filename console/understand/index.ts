import { type Alarm, alarmFinder } from './alarm';
import { type Match, readCatalog } from './catalog';
import { type ExactMatch, exactMatcher } from './exact';
import { featuresOf } from './features';
import type { InteractionModel } from './model';
import { ALARM_TYPE, FALLBACK } from './platform';
import { readSamples, spokenSamples } from './samples';
import { slotReader } from './slots';
import { type Ranked, train } from './softmax';
import { spanFinder } from './spans';
import { tokenize } from './tokens';
import { vocabularyOf } from './vocabulary';

export type { Match } from './catalog';

/** What was said in a slot; no match: said, but not a value that the model knows. */
export interface Heard {
  readonly spoken: string;
  readonly matches: readonly Match[];
}

export interface Understood {
  readonly intent: string;
  /** More than one in a slot: several values were said. */
  readonly slots: Readonly<Record<string, readonly Heard[]>>;
  readonly score: number;
  readonly runnerUp: { readonly intent: string; readonly score: number } | null;
}

export type Understander = (utterance: string) => Understood;

/** Below this the utterance is nothing that the model knows. */
const THRESHOLD = 0.35;
/** Warning signs win near-ties: from this probability on, or when this much of a known sign was said. */
const ALARM_SCORE = 0.3;
const ALARM_SHARE = 0.75;

/** An honest stand-in for Alexa's own language understanding; it learns from the interaction model alone. */
export function createUnderstander(model: InteractionModel): Understander {
  const { intents } = model.interactionModel.languageModel;
  const catalog = readCatalog(model);
  const samples = readSamples(model);
  const { vocabulary, documents } = vocabularyOf(samples, catalog);
  const spans = spanFinder(catalog, new Set(vocabulary.keys()));
  const exact = exactMatcher(samples, spans);
  const rank = train(
    Array.from(spokenSamples(samples, catalog), ([label, tokens]) => ({
      label,
      features: featuresOf(tokens, spans.all(tokens), vocabulary),
    })),
  );
  const findAlarm = alarmFinder(catalog.byType.get(ALARM_TYPE) ?? [], vocabulary, documents);
  const alarming = intents.find(({ slots }) => slots?.some(({ type }) => type === ALARM_TYPE))?.name;
  const slotsOf = slotReader(intents, samples);

  function choose(ranked: readonly Ranked[], alarm: Alarm | null): Ranked {
    const warning = ranked.find(({ label }) => label === alarming);
    if (warning && (warning.score >= ALARM_SCORE || (alarm?.share ?? 0) >= ALARM_SHARE))
      return { label: warning.label, score: Math.max(warning.score, alarm?.share ?? 0) };
    const top = ranked[0];
    return top && top.score >= THRESHOLD ? top : { label: FALLBACK, score: 1 - (top?.score ?? 0) };
  }

  const bestExact = (matches: readonly ExactMatch[], ranked: readonly Ranked[]): ExactMatch | undefined =>
    matches.find(({ intent }) => intent === alarming) ??
    ranked.map(({ label }) => matches.find(({ intent }) => intent === label)).find((match) => match !== undefined);

  return (utterance) => {
    const tokens = tokenize(utterance);
    if (tokens.length === 0) return { intent: FALLBACK, slots: {}, score: 1, runnerUp: null };
    const found = spans.all(tokens);
    const ranked = rank(featuresOf(tokens, found, vocabulary));
    const alarm = findAlarm(tokens);
    const sample = bestExact(exact(tokens), ranked);
    const { label: intent, score } = sample ? { label: sample.intent, score: 1 } : choose(ranked, alarm);
    const second = ranked.find(({ label }) => label !== intent);
    return {
      intent,
      slots: sample
        ? slotsOf.exact(sample, tokens)
        : slotsOf.loose(intent, tokens, found, intent === alarming ? alarm : null),
      score,
      runnerUp: second ? { intent: second.label, score: second.score } : null,
    };
  };
}
