import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import type { InteractionModel } from '../../interaction-model/model';
import { readCatalog } from '../../simulator/nlu/catalog';
import { FALLBACK } from '../../simulator/nlu/platform';
import { readSamples, spokenSamples } from '../../simulator/nlu/samples';
import { slotReader } from '../../simulator/nlu/slots';
import { type Span, spanFinder } from '../../simulator/nlu/spans';
import { tokenize } from '../../simulator/nlu/tokens';
import type { Nlu, SlotMatch } from '../../simulator/nlu/types';
import { vocabularyOf } from '../../simulator/nlu/vocabulary';

/** Words and pairs of words, with slot values beside their types. */
function wordsOf(tokens: readonly string[], spans: readonly Span[]): string[] {
  const types = spans.flatMap(({ entries }) => entries.map(({ type }) => `<${type}>`));
  return [...tokens, ...types, ...tokens.slice(1).map((word, at) => `${tokens[at]} ${word}`)];
}

/**
 * A second reader of the same model: naive Bayes from a library, with no exact matching, no threshold and no rule for
 * warning signs. What helps it too is a gain of the model and not of one resolver.
 */
export function createSecondUnderstander(model: InteractionModel): Nlu {
  const catalog = readCatalog(model);
  const samples = readSamples(model);
  const spans = spanFinder(catalog, new Set(vocabularyOf(samples, catalog).vocabulary.keys()));
  const slotsOf = slotReader(model.interactionModel.languageModel.intents, samples);
  const classifier = winkNaiveBayes();
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.1 });
  classifier.definePrepTasks([(words) => words]);
  for (const [intent, tokens] of spokenSamples(samples, catalog))
    classifier.learn(wordsOf(tokens, spans.all(tokens)), intent);
  classifier.consolidate();

  return (utterance) => {
    const tokens = tokenize(utterance);
    const found = spans.all(tokens);
    const [first, second] = tokens.length > 0 ? classifier.computeOdds(wordsOf(tokens, found)) : [];
    const known = first !== undefined && first[0] !== 'unknown';
    const intent = known ? first[0] : FALLBACK;
    const slots: Readonly<Record<string, readonly SlotMatch[]>> = slotsOf.loose(intent, tokens, found, null);
    const odds = known ? 2 ** first[1] : 1;
    return {
      intent,
      slots,
      score: odds / (1 + odds),
      runnerUp: second ? { intent: second[0], score: 0 } : null,
    };
  };
}
