import type { SlotDefinition } from './model';
import type { Sample } from './samples';
import type { Span, SpanFinder } from './spans';

interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<SlotDefinition, Node>;
  readonly ends: Set<string>;
}

export interface Filled {
  readonly slot: SlotDefinition;
  readonly span: Span;
}

export interface ExactMatch {
  readonly intent: string;
  readonly filled: readonly Filled[];
}

const newNode = (): Node => ({ words: new Map(), slots: new Map(), ends: new Set() });

function step<K>(nodes: Map<K, Node>, key: K): Node {
  const node = nodes.get(key) ?? newNode();
  nodes.set(key, node);
  return node;
}

/** Finds the samples that an utterance is word for word, with known values in their slots. */
export function exactMatcher(samples: readonly Sample[], spans: SpanFinder) {
  const root = newNode();
  for (const { intent, pieces } of samples) {
    let node = root;
    for (const piece of pieces) node = 'word' in piece ? step(node.words, piece.word) : step(node.slots, piece.slot);
    node.ends.add(intent);
  }

  function* walk(node: Node, tokens: readonly string[], at: number, filled: readonly Filled[]): Generator<ExactMatch> {
    const word = tokens[at];
    if (word === undefined) {
      for (const intent of node.ends) yield { intent, filled };
      return;
    }
    const next = node.words.get(word);
    if (next) yield* walk(next, tokens, at + 1, filled);
    if (node.slots.size === 0) return;
    for (const span of spans.from(tokens, at))
      for (const [slot, after] of node.slots)
        if (span.entries.some(({ type }) => type === slot.type))
          yield* fill(slot, after, tokens, [...filled, { slot, span }]);
  }

  /** After one value of a list there may be another, with at most one word between. */
  function* fill(
    slot: SlotDefinition,
    after: Node,
    tokens: readonly string[],
    filled: readonly Filled[],
  ): Generator<ExactMatch> {
    const end = filled.at(-1)?.span.end ?? 0;
    yield* walk(after, tokens, end, filled);
    if (!slot.multipleValues?.enabled) return;
    for (const start of [end, end + 1])
      for (const span of spans.from(tokens, start))
        if (span.entries.some(({ type }) => type === slot.type))
          yield* fill(slot, after, tokens, [...filled, { slot, span }]);
  }

  return (tokens: readonly string[]): readonly ExactMatch[] => [...walk(root, tokens, 0, [])];
}
