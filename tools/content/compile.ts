import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts, readFacts } from './facts';
import { lints } from './lints';
import { compileMessage } from './messages';
import { PARTS } from './parts';
import { differences, overlaid, Translator } from './region';
import { readRegion } from './region-files';
import { checker, type Ids } from './schema';
import type { Problem } from './source';
import { CONTENT, filesIn, type Language, type Raw, readLanguage, resolved, texts } from './words';

/** The language that says which ids there are, and that is spoken where another one has no words yet. */
const DEFAULT = 'en';

export interface Compiled {
  /** Path in the compiled folder, without ending → what the file holds. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly ids: Ids;
  /** Nothing is compiled while there is one. */
  readonly problems: readonly Problem[];
  /** What is fine to speak and still wrong: a term nobody uses, a sentence written twice, a language not complete. */
  readonly lints: readonly Problem[];
}

const foldersOf = (root: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, CONTENT))
    .filter((name) => pattern.test(name))
    .sort();

/** Everything that is known and said, from YAML to what the function reads. */
export function compile(root: string): Compiled {
  const languages = foldersOf(root, /^[a-z]{2}$/);
  const regions = foldersOf(root, /^[a-z]{2}-[A-Z]{2}$/);
  const facts = readFacts(root);
  const ids = idsOf(root, facts, [...languages, ...regions]);
  const check = checker(root, ids);
  const read = languages.map((name) => readLanguage(root, name, check));
  const own = regions.map((name) => readRegion(root, name, check));
  const problems = [
    ...facts.problems,
    ...facts.check(check),
    ...read.flatMap((each) => each.problems),
    ...own.flatMap((each) => each.problems),
  ];
  if (problems.length > 0) return { files: new Map(), ids, problems, lints: [] };

  const files = new Map<string, unknown>([...facts.files]);
  const index: Record<string, readonly string[]> = {};
  const found: Problem[] = [];
  const plain = new Map(read.map((language) => [language.name, spoken(language)]));
  const english = plain.get(DEFAULT) as Raw;
  for (const language of read) {
    const parts = completed(plain.get(language.name) as Raw, english);
    index[language.name] = write(
      files,
      language.name,
      mapped(parts, (text) => compileMessage(text, language.name)),
    );
    for (const region of own.filter(({ name }) => name.startsWith(language.name))) {
      const translator = new Translator(region);
      const words = mapped(parts, (text) => translator.text(text));
      const over = mapped(overlaid(words, region.parts) as Raw, (text) => compileMessage(text, language.name));
      const base = mapped(parts, (text) => compileMessage(text, language.name));
      const patches = Object.entries(over).map(([part, value]) => [part, differences(base[part], value)] as const);
      const changed = patches.filter(([, all]) => all.length > 0);
      index[region.name] = write(
        files,
        region.name,
        Object.fromEntries(changed.map(([part, all]) => [part, Object.fromEntries(all)])),
      );
      found.push(...lints.unusedTerms(region, translator.used));
    }
  }
  files.set('index', index);
  found.push(...read.flatMap((language) => [...lints.shared(language), ...lints.incomplete(language, read, ids)]));
  return { files, ids, problems: [], lints: found };
}

/** The ids that files and tables give, and what else a file can name. */
function idsOf(root: string, facts: Facts, words: readonly string[]): Ids {
  const folders = PARTS.filter((part) => part.kind && !part.ids);
  return {
    ...facts.ids,
    ...Object.fromEntries(folders.map(({ name, kind }) => [kind, filesIn(root, `${CONTENT}/${DEFAULT}/${name}`)])),
    'shared sentence': filesIn(root, `${CONTENT}/${DEFAULT}/shared`),
    words,
  };
}

/** Whole sentences in place of their ids, and without what only training reads. */
function spoken({ name, parts, shared }: Language): Raw {
  const all = resolved(parts, (id) => shared[id]) as Raw;
  const entries = Object.entries((all.entries ?? {}) as Readonly<Record<string, { readonly ask: unknown }>>);
  const withoutAsk = entries.map(([id, { ask: _, ...rest }]) => [id, rest]);
  const numbers = { language: name, ...(all.numbers as object) };
  return { ...all, entries: Object.fromEntries(withoutAsk), numbers };
}

/** What a language has no words for yet is spoken as in English: a lint lists it. */
function completed(parts: Raw, english: Raw): Raw {
  return overlaid(english, parts) as Raw;
}

function mapped(parts: Raw, change: (text: string) => unknown): Raw {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, texts(value, part, change)]));
}

function write(files: Map<string, unknown>, folder: string, parts: Raw): readonly string[] {
  for (const [part, value] of Object.entries(parts)) files.set(`${folder}/${part}`, value);
  return Object.keys(parts);
}
