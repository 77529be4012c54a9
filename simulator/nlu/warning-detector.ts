import type { Entry, Match } from './catalog';
import { featuresOf, type Vocabulary } from './features';
import { ranker, train } from './softmax';

/** A warning sign that was found in an utterance: which one it is, and which words say it. */
export interface DetectedWarning {
  readonly matches: readonly Match[];
  readonly start: number;
  readonly end: number;
  /** How much of a known phrase was said, weighted by how telling its words are: 0 to 1. */
  readonly share: number;
}

/** A phrase may be said with this many times its words. */
const SPREAD = 2;
const ROOM = 3;

const labelOf = ({ matches }: Entry): string => matches.map(({ id }) => id).join(' ');
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);

/** Finds warning signs inside a long statement. Each sign is judged by its best phrase, and each phrase by its rare words. */
export function warningDetector(entries: readonly Entry[], vocabulary: Vocabulary, documents: number) {
  const stems = new Map<string, number>();
  for (const [word, count] of vocabulary) stems.set(stem(word), (stems.get(stem(word)) ?? 0) + count);
  const weight = (word: string): number => Math.log((documents + 1) / (stems.get(word) ?? 1)) ** 2;
  const phrases = entries.map((entry) => {
    const words = [...new Set(entry.tokens.map(stem))];
    const total = words.reduce((sum, word) => sum + weight(word), 0);
    return { entry, words: new Set(words), total, label: labelOf(entry) };
  });
  const byWord = new Map<string, typeof phrases>();
  for (const phrase of phrases)
    for (const word of phrase.words) {
      const known = byWord.get(word);
      if (known) known.push(phrase);
      else byWord.set(word, [phrase]);
    }
  const rank = ranker(
    train(entries.map((entry) => ({ label: labelOf(entry), features: featuresOf(entry.tokens, [], vocabulary) }))),
  );

  return (tokens: readonly string[]): DetectedWarning | null => {
    const said = tokens.map(stem);
    const best = new Map<string, DetectedWarning>();
    for (const phrase of new Set(said.flatMap((word) => byWord.get(word) ?? []))) {
      const width = Math.min(said.length, phrase.words.size * SPREAD + ROOM);
      for (let start = 0; start + width <= said.length; start++) {
        if (!phrase.words.has(said[start] as string) && start + width < said.length) continue;
        const heard = new Set(said.slice(start, start + width).filter((word) => phrase.words.has(word)));
        let share = 0;
        for (const word of heard) share += weight(word);
        share /= phrase.total;
        if (share > (best.get(phrase.label)?.share ?? 0))
          best.set(phrase.label, { matches: phrase.entry.matches, start, end: start + width, share });
      }
    }
    const likely = new Map(rank(featuresOf(tokens, [], vocabulary)).map(({ label, score }) => [label, score]));
    const sure = ([label, { share }]: [string, DetectedWarning]): number => share + (likely.get(label) ?? 0);
    return [...best].sort((a, b) => sure(b) - sure(a))[0]?.[1] ?? null;
  };
}
