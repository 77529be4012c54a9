import { parse } from 'yaml';

/** A sentence as it stands in the content: its words, and the sources that it rests on. */
interface Sentence {
  readonly say: string;
  readonly from: readonly string[];
}

export type Sources = Readonly<Record<string, { readonly reviewed: string | null }>>;

function sentencesIn(value: unknown): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  const { say, from } = value as Partial<Sentence>;
  const own = typeof say === 'string' && Array.isArray(from) ? [{ say, from }] : [];
  return [...own, ...Object.values(value).flatMap(sentencesIn)];
}

/**
 * What a clinician has reviewed holds for the words that were read. Where a sentence is new or says something else, each
 * of its sources has to be reviewed again: `reviewed: null`. Gives a line for every source where it is not.
 */
export function staleReviews(before: string, after: string, sources: Sources): readonly string[] {
  const known = new Set(sentencesIn(parse(before)).map(({ say }) => say));
  return sentencesIn(parse(after))
    .filter(({ say }) => !known.has(say))
    .flatMap(({ say, from }) =>
      from
        .filter((id) => sources[id]?.reviewed)
        .map((id) => `"${say}" changed; set reviewed of ${id} to null (it says ${sources[id]?.reviewed})`),
    );
}
