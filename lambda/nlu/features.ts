import type { Span } from './phrases';
import type { Value } from './spans';

/** Rows of the embedding table. */
export const BUCKETS = 1 << 15;

/** No spoken word is longer; what is would outweigh all the others. */
const LETTERS_AT_MOST = 24;

const { imul } = Math;

/** FNV-1a, the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

const row = (feature: string): number => hash(feature) & (BUCKETS - 1);

/** Types that stand for a value in the shape of a sentence. */
const SHAPED: ReadonlySet<string> = new Set(['NUTRIENT', 'FOOD', 'REMEDY', 'MEDICINE', 'medicine', 'NEIGHBOR']);

/** Words with values replaced by their types, so that "foods with zinc" is learned from "foods with iron". */
function shapeOf(tokens: readonly string[], values: readonly Span<Value>[]): string[] {
  const items: string[] = [];
  let at = 0;
  for (const { start, end, of } of values) {
    const types = [...new Set(of.map(({ type }) => type.toUpperCase()).filter((type) => SHAPED.has(type)))].sort();
    if (types.length === 0) continue;
    items.push(...tokens.slice(at, start), `<${types.join('+')}>`);
    at = end;
  }
  items.push(...tokens.slice(at));
  return items;
}

/** Rows of the table for a sentence: its words, pairs and threes of them, parts of words, and its shape. */
export function featuresOf(tokens: readonly string[], values: readonly Span<Value>[]): Uint16Array {
  const rows: number[] = [];
  const padded = ['^', ...tokens, '$'];
  for (let at = 0; at < padded.length; at++) {
    const word = padded[at] as string;
    rows.push(row(`w ${word}`));
    if (at + 1 < padded.length) rows.push(row(`b ${word} ${padded[at + 1]}`));
    if (word.length > 3) {
      const marked = `<${word.slice(0, LETTERS_AT_MOST)}>`;
      for (let from = 0; from + 4 <= marked.length; from++) rows.push(row(`c ${marked.slice(from, from + 4)}`));
    }
  }
  const shape = shapeOf(tokens, values);
  if (shape.length !== tokens.length || shape.some((item) => item.startsWith('<'))) {
    const shaped = ['^', ...shape, '$'];
    for (let at = 0; at + 1 < shaped.length; at++) {
      const item = shaped[at] as string;
      const next = shaped[at + 1] as string;
      if (item.startsWith('<')) rows.push(row(`t ${item}`));
      if (item.startsWith('<') || next.startsWith('<')) rows.push(row(`b ${item} ${next}`));
      if (at + 2 < shaped.length) rows.push(row(`s ${item} ${next} ${shaped[at + 2]}`));
    }
  } else rows.push(row('no value'));
  return Uint16Array.from(rows);
}
