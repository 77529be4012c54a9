import { BUCKETS } from './features';

/** Weights as they lie in the file: a head that says what follows, then whole numbers of one byte. */
interface Head {
  readonly labels: readonly string[];
  readonly size: number;
  /** What one step of a byte is worth: in the table of embeddings and in the rows of labels. */
  readonly table: number;
  readonly rows: number;
  /** Divides the scores, so that a probability is how often it is right. */
  readonly temperature: number;
}

const { exp, max, round, sqrt } = Math;

/** Hashed n-gram embeddings, averaged, and one row of weights for each label, in the manner of fastText. */
export class Classifier {
  readonly labels: readonly string[];
  readonly #head: Head;
  readonly #table: Int8Array;
  readonly #rows: Int8Array;

  constructor(file: Uint8Array) {
    const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
    this.#head = JSON.parse(Buffer.from(file.buffer, file.byteOffset + 4, length).toString()) as Head;
    this.labels = this.#head.labels;
    const start = file.byteOffset + 4 + length;
    const bytes = BUCKETS * this.#head.size;
    this.#table = new Int8Array(file.buffer, start, bytes);
    this.#rows = new Int8Array(file.buffer, start + bytes, this.labels.length * (this.#head.size + 1));
  }

  /** The file of a classifier. */
  static pack(
    { labels, temperature }: { readonly labels: readonly string[]; readonly temperature: number },
    table: Float32Array,
    rows: Float32Array,
    size: number,
  ): Uint8Array {
    const step = (values: Float32Array): number => {
      let most = 0;
      for (const value of values) most = max(most, value, -value);
      return most / 127 || 1;
    };
    const steps = { table: step(table), rows: step(rows) };
    const head = Buffer.from(JSON.stringify({ labels, size, temperature, ...steps } satisfies Head));
    const file = Buffer.alloc(4 + head.length + table.length + rows.length);
    file.writeUInt32LE(head.length);
    head.copy(file, 4);
    let at = 4 + head.length;
    for (const value of table) at = file.writeInt8(round(value / steps.table), at);
    for (const value of rows) at = file.writeInt8(round(value / steps.rows), at);
    return file;
  }

  /** The probability of each label, in the order of `labels`. */
  probabilities(features: Uint16Array): Float32Array {
    const { size, table, rows, temperature } = this.#head;
    const sum = new Float32Array(size);
    for (const feature of features) {
      const base = feature * size;
      for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (this.#table[base + at] as number);
    }
    const scale = (table * rows) / sqrt(features.length || 1) / temperature;
    const scores = new Float32Array(this.labels.length);
    for (let label = 0; label < scores.length; label++) {
      const base = label * (size + 1);
      let score = 0;
      for (let at = 0; at < size; at++) score += (sum[at] as number) * (this.#rows[base + at] as number);
      scores[label] = score * scale + ((this.#rows[base + size] as number) * rows) / temperature;
    }
    return softmax(scores);
  }
}

export function softmax(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = max(top, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = exp((scores[at] as number) - top);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
  return scores;
}
