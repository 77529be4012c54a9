import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InteractionModel } from '../../interaction-model/model';
import type { Trained } from './softmax';

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/leg-cramp-guide');

/** What is small is learned faster than it is looked up. */
const WORTH_KEEPING = 100_000;

/** Changes with the model and with the code that learns from it. */
function fingerprint(model: InteractionModel): string {
  const hash = createHash('sha256').update(JSON.stringify(model));
  for (const name of readdirSync(import.meta.dirname).sort())
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 32);
}

function read(file: string): Trained | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(0x0a);
    const { labels, features } = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Trained, 'weights'>;
    // Copied, because the numbers may not start where a number may.
    const weights = new Float32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
    return weights.length === labels.length * features.length ? { labels, features, weights } : null;
  } catch {
    return null;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** What no longer fits model or code is never read again. */
function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > DAY) rmSync(file, { force: true });
  }
}

function write(file: string, { labels, features, weights }: Trained): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    forgetOld(dirname(file));
    // Processes run side by side: a half-written file must never be read.
    const own = `${file}.${process.pid}`;
    const numbers = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength);
    writeFileSync(own, Buffer.concat([Buffer.from(`${JSON.stringify({ labels, features })}\n`), numbers]));
    renameSync(own, file);
  } catch {
    // A place that cannot be written to costs a moment at the next start, nothing else.
  }
}

/** What was learned from a model before, or what is learned now: learning takes seconds, remembering does not. */
export function cachedTraining(model: InteractionModel, learn: () => Trained, folder = FOLDER): Trained {
  const file = join(folder, `${fingerprint(model)}.bin`);
  const known = read(file);
  if (known) return known;
  const trained = learn();
  if (trained.weights.length >= WORTH_KEEPING) write(file, trained);
  return trained;
}
