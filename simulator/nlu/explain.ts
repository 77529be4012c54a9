import type { Sample } from './samples';
import type { Span } from './spans';

/** A stretch of the words that is a value, from the word `start` to before the word `end`. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What the stand-in saw in an utterance: all it decides by. */
export interface Explanation {
  readonly tokens: readonly string[];
  readonly likeliest: readonly { readonly intent: string; readonly score: number }[];
  /** The samples of the model that have most in common with it, with how much: 0 to 1. */
  readonly nearest: readonly { readonly intent: string; readonly sample: string; readonly alike: number }[];
  readonly spans: readonly (Mark & {
    readonly exact: boolean;
    readonly types: readonly string[];
    readonly ids: readonly string[];
  })[];
  /** The warning sign that comes nearest, and how much of it was said. */
  readonly sign: (Mark & { readonly ids: readonly string[]; readonly share: number }) | null;
  /** Whether it is a sample of the model word for word. */
  readonly isSample: boolean;
}

interface Prepared {
  readonly intent: string;
  readonly sample: string;
  readonly items: ReadonlySet<string>;
}

function prepared({ intent, pieces }: Sample): Prepared {
  const sample = pieces.map((piece) => ('word' in piece ? piece.word : `{${piece.slot.name}}`)).join(' ');
  return {
    intent,
    sample,
    items: new Set(pieces.map((piece) => ('word' in piece ? piece.word : `<${piece.slot.type}>`))),
  };
}

/** The words outside the values, and the types of the values. */
function itemsOf(tokens: readonly string[], spans: readonly Span[]): ReadonlySet<string> {
  const inside = (at: number) => spans.some(({ start, end }) => at >= start && at < end);
  const types = spans.flatMap(({ entries }) => entries.map(({ type }) => `<${type}>`));
  return new Set([...tokens.filter((_, at) => !inside(at)), ...types]);
}

/** How much two sets have in common (Jaccard's index). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const item of one) if (other.has(item)) both++;
  return both / Math.max(1, one.size + other.size - both);
}

/** Finds the samples with most words and types of value in common with an utterance. */
export function nearestSamples(samples: readonly Sample[]) {
  const all = samples.map(prepared);
  return (tokens: readonly string[], spans: readonly Span[], count: number): Explanation['nearest'] => {
    const said = itemsOf(tokens, spans);
    return all
      .map(({ intent, sample, items }) => ({ intent, sample, alike: alike(said, items) }))
      .filter((one) => one.alike > 0)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, count);
  };
}
