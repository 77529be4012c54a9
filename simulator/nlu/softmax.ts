export interface Example {
  readonly features: Iterable<string>;
  readonly label: string;
}

export interface Ranked {
  readonly label: string;
  readonly score: number;
}

// Taken out of the global object once: a test runner's sandbox makes every look-up there slow.
const { abs, exp, imul, max, sqrt } = Math;

const EPOCHS = 5;
const RATE = 0.3;
const DECAY = 1e-5;
/** Smaller corrections are not worth their time. */
const NEGLIGIBLE = 1e-3;

/** The same order on every machine and every run. */
function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  let state = seed >>> 0;
  for (let at = length - 1; at > 0; at--) {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function toProbabilities(scores: Float64Array): void {
  const top = max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = exp((scores[at] ?? 0) - top);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

/** A weight for each label of each feature, feature after feature. */
export interface Trained {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  readonly weights: Float32Array;
}

/** What each label scores for a row of features, as probabilities. */
function score(row: Uint32Array, weights: Float32Array, scores: Float64Array): void {
  const size = scores.length;
  scores.fill(0);
  const scale = 1 / sqrt(row.length || 1);
  for (const id of row)
    for (let at = 0, base = id * size; at < size; at++)
      scores[at] = (scores[at] as number) + (weights[base + at] as number) * scale;
  toProbabilities(scores);
}

/** Multinomial logistic regression on sparse yes-or-no features, trained with Adagrad in a fixed order. */
export function train(examples: readonly Example[]): Trained {
  const ids = new Map<string, number>();
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelIds = new Map(labels.map((label, at) => [label, at]));
  const size = labels.length;
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      return id;
    }),
  );
  const targets = examples.map(({ label }) => labelIds.get(label) ?? 0);
  const weights = new Float32Array(ids.size * size);
  const squares = new Float32Array(ids.size * size).fill(1e-3);
  const scores = new Float64Array(size);
  const misses = new Float64Array(size);

  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const index of shuffled(rows.length, epoch + 1)) {
      const row = rows[index] as Uint32Array;
      const target = targets[index] as number;
      score(row, weights, scores);
      const scale = 1 / sqrt(row.length);
      for (let at = 0; at < size; at++) {
        const miss = ((scores[at] as number) - (at === target ? 1 : 0)) * scale;
        misses[at] = abs(miss) < NEGLIGIBLE ? 0 : miss;
      }
      for (const id of row)
        for (let at = 0, place = id * size; at < size; at++, place++) {
          const miss = misses[at] as number;
          if (miss === 0) continue;
          const slope = miss + DECAY * (weights[place] as number);
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          weights[place] = (weights[place] as number) - (RATE * slope) / sqrt(square);
        }
    }

  return { labels, features: [...ids.keys()], weights };
}

/** The labels for some features, the likeliest first. */
export function ranker({ labels, features, weights }: Trained): (said: Iterable<string>) => readonly Ranked[] {
  const ids = new Map(features.map((feature, at) => [feature, at]));
  const scores = new Float64Array(labels.length);
  return (said) => {
    const row = Uint32Array.from([...said].map((feature) => ids.get(feature) ?? -1).filter((id) => id >= 0));
    score(row, weights, scores);
    return labels.map((label, at) => ({ label, score: scores[at] as number })).sort((a, b) => b.score - a.score);
  };
}
