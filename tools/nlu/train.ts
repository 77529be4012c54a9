import { Classifier, softmax } from '../../lambda/nlu/classifier';
import { BUCKETS } from '../../lambda/nlu/features';

export interface Row {
  readonly label: string;
  readonly features: Uint16Array;
}

/** Half as wide, two averaged could not learn the entries' own wordings: one wide set finds a third more of those kept out. */
const SIZE = 56;
const EPOCHS = 16;
const SEEDS = [7];
const RATE = 0.25;
/** The weights are the mean of what they were after each of the last rounds: steadier than the last alone. */
const AVERAGED = 4;
/** Smaller corrections are not worth their time. */
const NEGLIGIBLE = 4e-3;

/** The same numbers on every machine and every run. */
function randomizer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

interface Settings {
  readonly size: number;
  readonly epochs: number;
  readonly dropout: number;
}

interface Fitted {
  readonly table: Float32Array;
  readonly weights: Float32Array;
}

/** Embeddings and label rows, trained together with Adagrad, in a fixed order. */
function fitted(
  rows: readonly Row[],
  labels: readonly string[],
  seed: number,
  { size, epochs, dropout }: Settings,
): Fitted {
  const random = randomizer(seed);
  const labelIds = new Map(labels.map((label, at) => [label, at]));
  const counts = new Float64Array(labels.length);
  for (const { label } of rows)
    counts[labelIds.get(label) as number] = (counts[labelIds.get(label) as number] as number) + 1;
  const width = size + 1;
  const table = Float32Array.from({ length: BUCKETS * size }, () => (random() - 0.5) / size);
  const weights = new Float32Array(labels.length * width);
  const tableSquares = new Float32Array(BUCKETS).fill(1e-2);
  const weightSquares = new Float32Array(labels.length * width).fill(1e-2);
  const hidden = new Float32Array(size);
  const back = new Float32Array(size);
  const scores = new Float32Array(labels.length);

  const means = [table, weights].map((values) => ({ values, sum: new Float32Array(values.length) }));

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = RATE * (1 - epoch / epochs) + 0.01;
    for (const index of shuffled(rows.length, random)) {
      const { label, features } = rows[index] as Row;
      const target = labelIds.get(label) as number;
      const used = features.filter(() => random() >= dropout);
      if (used.length === 0) continue;
      const scale = 1 / Math.sqrt(used.length);
      hidden.fill(0);
      for (const feature of used)
        for (let at = 0, base = feature * size; at < size; at++)
          hidden[at] = (hidden[at] as number) + (table[base + at] as number);
      for (let at = 0; at < size; at++) hidden[at] = (hidden[at] as number) * scale;
      for (let id = 0; id < labels.length; id++) {
        let score = weights[id * width + size] as number;
        for (let at = 0, base = id * width; at < size; at++)
          score += (hidden[at] as number) * (weights[base + at] as number);
        scores[id] = score;
      }
      softmax(scores);
      back.fill(0);
      // Rare labels would be drowned by those with a thousand sentences; an entry is one of hundreds.
      const weight = label.startsWith('entry/') ? 1 : Math.min(2.5, Math.sqrt(120 / (counts[target] as number) + 0.3));
      for (let id = 0; id < labels.length; id++) {
        const miss = ((scores[id] as number) - (id === target ? 1 : 0)) * weight;
        if (Math.abs(miss) < NEGLIGIBLE) continue;
        const base = id * width;
        for (let at = 0; at < size; at++) {
          back[at] = (back[at] as number) + miss * (weights[base + at] as number);
          const slope = miss * (hidden[at] as number) + 1e-5 * (weights[base + at] as number);
          const square = (weightSquares[base + at] as number) + slope * slope;
          weightSquares[base + at] = square;
          weights[base + at] = (weights[base + at] as number) - (rate * slope) / Math.sqrt(square);
        }
        const square = (weightSquares[base + size] as number) + miss * miss;
        weightSquares[base + size] = square;
        weights[base + size] = (weights[base + size] as number) - (rate * 0.3 * miss) / Math.sqrt(square);
      }
      let norm = 0;
      for (let at = 0; at < size; at++) {
        back[at] = (back[at] as number) * scale;
        norm += (back[at] as number) ** 2;
      }
      norm /= size;
      if (norm < 1e-12) continue;
      for (const feature of used) {
        const square = (tableSquares[feature] as number) + norm;
        tableSquares[feature] = square;
        const step = rate / Math.sqrt(square);
        for (let at = 0, base = feature * size; at < size; at++)
          table[base + at] = (table[base + at] as number) * (1 - 1e-5 * rate) - step * (back[at] as number);
      }
    }
    if (epoch < epochs - AVERAGED) continue;
    for (const { values, sum } of means)
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (values[at] as number);
  }
  for (const { values, sum } of means)
    for (let at = 0; at < sum.length; at++) values[at] = (sum[at] as number) / Math.min(epochs, AVERAGED);
  return { table, weights };
}

/** Several side by side are one with longer rows. */
function together(fitted: readonly Fitted[], labels: number, size: number): Fitted {
  const of = fitted.length;
  const table = new Float32Array(BUCKETS * size * of);
  const weights = new Float32Array(labels * (size * of + 1));
  fitted.forEach((one, place) => {
    for (let row = 0; row < BUCKETS; row++)
      table.set(one.table.subarray(row * size, (row + 1) * size), (row * of + place) * size);
    for (let label = 0; label < labels; label++) {
      const from = label * (size + 1);
      const to = label * (size * of + 1);
      for (let at = 0; at < size; at++) weights[to + place * size + at] = (one.weights[from + at] as number) / of;
      weights[to + size * of] = (weights[to + size * of] as number) + (one.weights[from + size] as number) / of;
    }
  });
  return { table, weights };
}

export function train(
  rows: readonly Row[],
  { size = SIZE, epochs = EPOCHS, dropout = 0.3, seeds = SEEDS } = {},
): Uint8Array {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const several = seeds.map((seed) => fitted(rows, labels, seed, { size, epochs, dropout }));
  const { table, weights } = together(several, labels.length, size);
  return Classifier.pack({ labels, temperature: 1 }, table, weights, size * seeds.length);
}
