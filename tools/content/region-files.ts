import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kebab, PARTS } from './parts';
import type { Terms } from './region';
import type { Check } from './schema';
import { type Problem, problem, readSource, type Source } from './source';
import { CONTENT, filesIn, type Raw, textProblems } from './words';

export interface RegionFiles {
  readonly name: string;
  readonly terms: Terms;
  /** Sentence of the language → the region's own. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Part → what is laid over the language's. */
  readonly parts: Raw;
  readonly problems: readonly Problem[];
  lineOf(file: 'terms' | 'sentences', key: string): number;
}

interface Sentence {
  readonly instead: string;
  readonly say: string;
}

/** Terms and sentences, and files of the language's names that are laid over the language's. */
export function readRegion(root: string, name: string, check: Check): RegionFiles {
  const folder = `${CONTENT}/${name}`;
  const problems: Problem[] = [];
  const take = (file: string, part: string): Source | undefined => {
    if (!existsSync(join(root, folder, `${file}.yaml`))) return undefined;
    const { source, problems: unread } = readSource(root, `${folder}/${file}.yaml`);
    problems.push(...unread, ...(source ? textProblems(source, part, name, true) : []));
    return source;
  };
  const checked = (definition: 'terms' | 'sentences') => {
    const source = take(definition, definition);
    const wrong = source ? check(source, `words#${definition}`) : [];
    problems.push(...wrong);
    return wrong.length > 0 ? undefined : source;
  };
  const terms = checked('terms');
  const sentences = checked('sentences');
  const list = (sentences?.value ?? []) as readonly Sentence[];
  const over: Raw = {};
  for (const file of filesIn(root, folder).filter((each) => each !== 'terms' && each !== 'sentences')) {
    const part = PARTS.find((each) => kebab(each.name) === file)?.name;
    const source = take(file, part ?? file);
    if (part) over[part] = source?.value;
    else if (source) problems.push(problem(source, [], 'terms, sentences or a part of the language', 'another file'));
  }
  return {
    name,
    terms: (terms?.value ?? {}) as Terms,
    sentences: new Map(list.map(({ instead, say }) => [instead, say])),
    parts: over,
    problems,
    lineOf: (file, key) => {
      if (file === 'terms') return terms?.lineOf([key]) ?? 1;
      return sentences?.lineOf([list.findIndex(({ instead }) => instead === key)]) ?? 1;
    },
  };
}
