import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../interaction-model/model';
import { featuresOf } from '../../lambda/nlu/features';
import { writeLexicon } from '../../lambda/nlu/lexicon';
import { ValueFinder } from '../../lambda/nlu/spans';
import { tokenize } from '../../lambda/nlu/tokens';
import { compileLexicon } from './compile';
import { sentencesOf } from './sentences';
import { type Row, train } from './train';

/** Everything that decides what the lexicon and the weights are. */
const INPUTS = (language: string): string[] => [
  `interaction-model/${language}.json`,
  'lambda/nlu',
  `lambda/content/${language}/entries`,
  'tools/nlu',
  'tests/understanding',
];

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function fingerprint(root: string, language: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS(language))
    for (const file of filesOf(join(root, input))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const WEIGHTS = 'lambda/nlu/weights';

/** The languages in which whole sentences are understood: those that have a lexicon. */
export const languagesOf = (root: string): readonly string[] => readdirSync(join(root, 'lambda/nlu/lexicon')).sort();

/** What the weights are learned from and how. */
function learnedFrom(root: string, rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const path of ['tools/nlu/train.ts', 'lambda/nlu/classifier.ts']) hash.update(readFileSync(join(root, path)));
  for (const { label, features } of rows) hash.update(label).update(features);
  return hash.digest('hex');
}

const isStill = (stamp: string, wanted: string): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/** Swapped at once, so that a reader never meets half of a file. */
function write(file: string, data: string | Uint8Array): void {
  writeFileSync(`${file}.${process.pid}`, data);
  renameSync(`${file}.${process.pid}`, file);
}

/** Makes a language's lexicon and weights if what they are made of has changed; the same sources give the same bytes. */
export function makeLanguage(root: string, language: string): string {
  const folder = join(root, 'build/nlu');
  const stamp = join(folder, `${language}.stamp`);
  const wanted = fingerprint(root, language);
  if (isStill(stamp, wanted)) return folder;
  mkdirSync(folder, { recursive: true });
  const model = loadModel(language);
  const sentences = sentencesOf(root, language, model);
  const tokens = sentences.map(({ text }) => tokenize(text));
  const counts = new Map<string, number>();
  for (const words of tokens) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  const lexicon = compileLexicon(root, language, model, common.sort());
  const finder = new ValueFinder(lexicon);
  const rows = sentences.map(({ label }, at) => {
    const words = tokens[at] as string[];
    return { label, features: featuresOf(words, finder.find(words)) };
  });
  write(join(folder, `${language}.txt`), Buffer.from(writeLexicon(lexicon), 'latin1'));
  // A word in the lexicon seldom changes what is learned, and learning takes a minute.
  const learned = learnedFrom(root, rows);
  // A clone does not learn: the weights stand beside the code, with what they were learned from.
  const kept = join(root, WEIGHTS);
  if (!isStill(join(kept, `${language}.learned`), learned)) {
    mkdirSync(kept, { recursive: true });
    write(join(kept, `${language}.bin`), train(rows));
    write(join(kept, `${language}.learned`), learned);
  }
  write(join(folder, `${language}.bin`), readFileSync(join(kept, `${language}.bin`)));
  write(stamp, wanted);
  return folder;
}
