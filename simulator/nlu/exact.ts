import type { SlotDefinition } from '../../interaction-model/model';
import type { Sample } from './samples';
import type { Span, SpanFinder } from './spans';

interface Node {
  readonly id: number;
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

/** A span whose words are no known value. */
const isUnknown = ({ span }: Filled): boolean => span.entries.length === 0;

const isOf = (span: Span, slot: SlotDefinition): boolean => span.entries.some(({ type }) => type === slot.type);

/** A value that the model does not know has at most this many words. */
const UNKNOWN_WORDS = 3;

export interface ExactMatcher {
  /** The samples that an utterance is word for word, with known values in their slots. */
  readonly known: (tokens: readonly string[]) => readonly ExactMatch[];
  /** The samples that it would be if one slot took words that are no known value. */
  readonly unknown: (tokens: readonly string[]) => readonly ExactMatch[];
}

/** The samples as a tree of words and slots. */
function treeOf(samples: readonly Sample[]): Node {
  let count = 0;
  const newNode = (): Node => ({ id: count++, words: new Map(), slots: new Map(), ends: new Set() });
  function step<K>(nodes: Map<K, Node>, key: K): Node {
    const node = nodes.get(key) ?? newNode();
    nodes.set(key, node);
    return node;
  }
  const root = newNode();
  for (const { intent, pieces } of samples) {
    let node = root;
    for (const piece of pieces) node = 'word' in piece ? step(node.words, piece.word) : step(node.slots, piece.slot);
    node.ends.add(intent);
  }
  return root;
}

export function exactMatcher(samples: readonly Sample[], spans: SpanFinder): ExactMatcher {
  const root = treeOf(samples);

  function matches(tokens: readonly string[], mayBeUnknown: boolean): readonly ExactMatch[] {
    const found: ExactMatch[] = [];
    // The same word many times over can be cut into values in more ways than anyone could count. Two ways that meet in
    // the same place go on alike, so only the first goes on.
    const visited = new Set<string>();

    function isNew(kind: string, node: Node, at: number, filled: readonly Filled[]): boolean {
      const unknown = filled.find(isUnknown)?.span;
      const state = `${kind} ${node.id} ${at} ${unknown?.start} ${unknown?.end}`;
      if (visited.has(state)) return false;
      visited.add(state);
      return true;
    }

    function walk(node: Node, at: number, filled: readonly Filled[]): void {
      if (!isNew('walk', node, at, filled)) return;
      const word = tokens[at];
      const wantsUnknown = mayBeUnknown && !filled.some(isUnknown);
      if (word === undefined) {
        if (!wantsUnknown) for (const intent of node.ends) found.push({ intent, filled });
        return;
      }
      const next = node.words.get(word);
      if (next) walk(next, at + 1, filled);
      if (node.slots.size === 0) return;
      const values = spans.from(tokens, at);
      for (const [slot, after] of node.slots) {
        for (const span of values) if (isOf(span, slot)) fill(slot, after, [...filled, { slot, span }]);
        if (!wantsUnknown || values.length > 0) continue;
        for (let end = at + 1; end <= Math.min(tokens.length, at + UNKNOWN_WORDS); end++) {
          const span = { start: at, end, entries: [], exact: false };
          walk(after, end, [...filled, { slot, span }]);
        }
      }
    }

    /** After one value of a list there may be another, with at most one word between. */
    function fill(slot: SlotDefinition, after: Node, filled: readonly Filled[]): void {
      const end = filled.at(-1)?.span.end ?? 0;
      if (!isNew('fill', after, end, filled)) return;
      walk(after, end, filled);
      if (!slot.multipleValues?.enabled) return;
      for (const start of [end, end + 1])
        for (const span of spans.from(tokens, start))
          if (isOf(span, slot)) fill(slot, after, [...filled, { slot, span }]);
    }

    walk(root, 0, []);
    return found;
  }

  return { known: (tokens) => matches(tokens, false), unknown: (tokens) => matches(tokens, true) };
}
