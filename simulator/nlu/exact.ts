import type { SlotDefinition } from './model';
import type { Sample } from './samples';
import type { Span, SpanFinder } from './spans';

interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<SlotDefinition, Node>;
  readonly ends: Set<string>;
}

interface Filled {
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

const isOf = (span: Span, slot: SlotDefinition): boolean => span.entries.some(({ type }) => type === slot.type);

/** A value that the model does not know has at most this many words. */
const UNKNOWN_WORDS = 3;

export interface ExactMatcher {
  /** The samples that an utterance is word for word, with known values in their slots. */
  readonly known: (tokens: readonly string[]) => readonly ExactMatch[];
  /** The samples that it would be if one slot took words that are no known value. */
  readonly unknown: (tokens: readonly string[]) => readonly ExactMatch[];
}

export function exactMatcher(samples: readonly Sample[], spans: SpanFinder): ExactMatcher {
  const root = newNode();
  for (const { intent, pieces } of samples) {
    let node = root;
    for (const piece of pieces) node = 'word' in piece ? step(node.words, piece.word) : step(node.slots, piece.slot);
    node.ends.add(intent);
  }

  function* walk(
    node: Node,
    tokens: readonly string[],
    at: number,
    filled: readonly Filled[],
    strange: boolean,
  ): Generator<ExactMatch> {
    const word = tokens[at];
    if (word === undefined) {
      if (!strange) for (const intent of node.ends) yield { intent, filled };
      return;
    }
    const next = node.words.get(word);
    if (next) yield* walk(next, tokens, at + 1, filled, strange);
    if (node.slots.size === 0) return;
    const values = spans.from(tokens, at);
    for (const [slot, after] of node.slots) {
      for (const span of values)
        if (isOf(span, slot)) yield* fill(slot, after, tokens, [...filled, { slot, span }], strange);
      if (!strange || values.length > 0) continue;
      for (let end = at + 1; end <= Math.min(tokens.length, at + UNKNOWN_WORDS); end++) {
        const span = { start: at, end, entries: [], exact: false };
        yield* walk(after, tokens, end, [...filled, { slot, span }], false);
      }
    }
  }

  /** After one value of a list there may be another, with at most one word between. */
  function* fill(
    slot: SlotDefinition,
    after: Node,
    tokens: readonly string[],
    filled: readonly Filled[],
    strange: boolean,
  ): Generator<ExactMatch> {
    const end = filled.at(-1)?.span.end ?? 0;
    yield* walk(after, tokens, end, filled, strange);
    if (!slot.multipleValues?.enabled) return;
    for (const start of [end, end + 1])
      for (const span of spans.from(tokens, start))
        if (isOf(span, slot)) yield* fill(slot, after, tokens, [...filled, { slot, span }], strange);
  }

  return {
    known: (tokens) => [...walk(root, tokens, 0, [], false)],
    unknown: (tokens) => [...walk(root, tokens, 0, [], true)],
  };
}
