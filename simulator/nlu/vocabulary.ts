import type { Catalog } from './catalog';
import type { Vocabulary } from './features';
import type { Sample } from './samples';

/** In how many samples and slot values each word of the model stands. */
export function vocabularyOf(
  samples: readonly Sample[],
  catalog: Catalog,
): { readonly vocabulary: Vocabulary; readonly documents: number } {
  const vocabulary = new Map<string, number>();
  const documents = [
    ...samples.map(({ pieces }) => pieces.flatMap((piece) => ('word' in piece ? [piece.word] : []))),
    ...catalog.entries.map(({ tokens }) => tokens),
  ];
  for (const words of documents)
    for (const word of new Set(words)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  return { vocabulary, documents: documents.length };
}
