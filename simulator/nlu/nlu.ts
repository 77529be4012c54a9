import type { InteractionModel } from '../../interaction-model/model';
import { readCatalog } from './catalog';
import { decide } from './decide';
import { type ExactMatch, exactMatcher } from './exact';
import { type Explanation, nearestSamples } from './explain';
import { featuresOf } from './features';
import { cachedTraining } from './model-cache';
import { FALLBACK, WARNING_SIGN_TYPE } from './platform';
import { readSamples, spokenSamples } from './samples';
import { slotReader } from './slots';
import { type Ranked, ranker, train } from './softmax';
import { type Span, spanFinder } from './spans';
import { tokenize } from './tokens';
import type { Nlu, NluResult } from './types';
import { vocabularyOf } from './vocabulary';
import { warningDetector } from './warning-detector';

/** How plainly the words around an unknown value must say what is asked, and how many they must be. */
const PLAIN = 0.7;
const PLAIN_WORDS = 3;
/** Only a sample, word for word, is certain. */
const GUESS_AT_MOST = 0.99;

/** The stand-in, which can also tell why it understood as it did. */
export interface StandIn extends Nlu {
  readonly explain: (utterance: string) => Explanation;
}

/** How many of the likeliest intents, and of the nearest samples, are told. */
const TOLD = 5;

/** An honest stand-in for Alexa's own language understanding; it learns from the interaction model alone. */
export function createNlu(model: InteractionModel): StandIn {
  const { intents } = model.interactionModel.languageModel;
  const catalog = readCatalog(model);
  const samples = readSamples(model);
  const { vocabulary, documents } = vocabularyOf(samples, catalog);
  const spans = spanFinder(catalog, new Set(vocabulary.keys()));
  const exact = exactMatcher(samples, spans);
  const learn = () =>
    train(
      Array.from(spokenSamples(samples, catalog), ([label, tokens]) => ({
        label,
        features: featuresOf(tokens, spans.all(tokens), vocabulary),
      })),
    );
  const rank = ranker(cachedTraining(model, learn));
  const detectWarning = warningDetector(catalog.byType.get(WARNING_SIGN_TYPE) ?? [], vocabulary, documents);
  const warningIntent = intents.find(({ slots }) => slots?.some(({ type }) => type === WARNING_SIGN_TYPE))?.name;
  const slotsOf = slotReader(intents, samples);

  const best = (matches: readonly ExactMatch[], ranked: readonly Ranked[]): ExactMatch | undefined =>
    matches.find(({ intent }) => intent === warningIntent) ??
    ranked.map(({ label }) => matches.find(({ intent }) => intent === label)).find((match) => match !== undefined);

  /** "What foods have unobtainium": the words around the unknown value must say by themselves what is asked. */
  function withUnknownValue(tokens: readonly string[], found: readonly Span[]): ExactMatch | undefined {
    return exact.unknown(tokens).find(({ intent, filled }) => {
      if (intent === warningIntent) return false;
      const strange = filled.filter(({ span }) => span.entries.length === 0);
      if (strange.some(({ span }) => found.some(({ start, end }) => start < span.end && span.start < end)))
        return false;
      const around = tokens.filter((_, at) => filled.every(({ span }) => at < span.start || at >= span.end));
      if (around.length < PLAIN_WORDS) return false;
      const [top] = rank(featuresOf(around, [], vocabulary));
      return top?.label === intent && top.score >= PLAIN;
    });
  }

  const nearest = nearestSamples(samples);

  function explain(utterance: string): Explanation {
    const tokens = tokenize(utterance);
    const found = spans.all(tokens);
    const ranked = rank(featuresOf(tokens, found, vocabulary));
    const warning = detectWarning(tokens);
    const sample = best(exact.known(tokens), ranked);
    return {
      tokens,
      likeliest: ranked.slice(0, TOLD).map(({ label, score }) => ({ intent: label, score })),
      nearest: nearest(tokens, found, TOLD),
      // Those of the sample, where it is one: they are what its slots take.
      spans: (sample?.filled.map(({ span }) => span) ?? found).map(({ start, end, entries, exact: said }) => ({
        start,
        end,
        exact: said,
        types: [...new Set(entries.map(({ type }) => type))],
        ids: [...new Set(entries.flatMap(({ matches }) => matches.map(({ id }) => id)))],
      })),
      sign: warning && {
        ids: warning.matches.map(({ id }) => id),
        share: warning.share,
        start: warning.start,
        end: warning.end,
      },
      isSample: sample !== undefined,
    };
  }

  function understand(utterance: string): NluResult {
    const tokens = tokenize(utterance);
    if (tokens.length === 0) return { intent: FALLBACK, slots: {}, score: 1, runnerUp: null };
    const found = spans.all(tokens);
    const ranked = rank(featuresOf(tokens, found, vocabulary));
    const warning = detectWarning(tokens);
    const sample = best(exact.known(tokens), ranked);
    const guess = sample ? { label: sample.intent, score: 1 } : decide(ranked, warning, warningIntent);
    const unknown = sample || guess.label === warningIntent ? undefined : withUnknownValue(tokens, found);
    const intent = unknown?.intent ?? guess.label;
    const match = sample ?? unknown;
    const second = ranked.find(({ label }) => label !== intent);
    return {
      intent,
      slots: match
        ? slotsOf.exact(match, tokens)
        : slotsOf.loose(intent, tokens, found, intent === warningIntent ? warning : null),
      score: unknown ? PLAIN : sample ? 1 : Math.min(guess.score, GUESS_AT_MOST),
      runnerUp: second ? { intent: second.label, score: second.score } : null,
    };
  }

  return Object.assign(understand, { explain });
}
