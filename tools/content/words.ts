import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage, MessageError } from './messages';
import { camel, GENERAL, isSpoken, kebab, PARTS } from './parts';
import type { Check } from './schema';
import { type Path, type Problem, problem, readSource, type Source } from './source';

/** Part → what its files hold, still with references and without the texts compiled. */
export type Raw = Record<string, unknown>;

export interface Language {
  readonly name: string;
  readonly parts: Raw;
  /** Sentences that are said in several places, by id. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

export const CONTENT = 'lambda/content';

/** Names of the files of a folder, without their ending, in order. */
export function filesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads a language's folder; what it lacks is for the caller to judge. */
export function readLanguage(root: string, name: string, check: Check): Language {
  const problems: Problem[] = [];
  const parts: Raw = {};
  const folder = `${CONTENT}/${name}`;

  const take = (path: string, definition: string, part: string, chooses = true): unknown => {
    const { source, problems: unread } = readSource(root, `${folder}/${path}.yaml`);
    problems.push(...unread);
    if (!source) return undefined;
    problems.push(...check(source, `words#${definition}`), ...textProblems(source, part, name, chooses));
    return source.value;
  };

  for (const { name: part, definition, folder: inFolder, chooses } of PARTS) {
    if (inFolder) {
      const ids = filesIn(root, `${folder}/${part}`);
      parts[part] = Object.fromEntries(ids.map((id) => [id, take(`${part}/${id}`, definition, part, false)]));
    } else if (existsSync(join(root, folder, `${kebab(part)}.yaml`))) {
      parts[part] = take(kebab(part), definition, part, chooses);
    }
  }
  for (const topic of GENERAL.filter((each) => existsSync(join(root, folder, 'general', `${each}.yaml`)))) {
    const value = take(`general/${topic}`, 'general', topic, false) as { pages?: unknown } | undefined;
    parts[camel(topic)] = value?.pages;
  }
  const shared = filesIn(root, `${folder}/shared`);
  const sentences = Object.fromEntries(shared.map((id) => [id, take(`shared/${id}`, 'spoken', 'shared', false)]));
  problems.push(...strays(root, folder));
  return { name, parts, shared: sentences, problems };
}

/** A file that nobody reads is one whose name is wrong. */
function strays(root: string, folder: string): readonly Problem[] {
  const folders = new Set([...PARTS.filter((part) => part.folder).map(({ name }) => name), 'general', 'shared']);
  const files = new Set(PARTS.filter((part) => !part.folder).map(({ name }) => `${kebab(name)}.yaml`));
  const topics = filesIn(root, `${folder}/general`).filter((name) => !GENERAL.some((each) => each === name));
  const names = [
    ...readdirSync(join(root, folder)).filter((name) => !folders.has(name) && !files.has(name)),
    ...topics.map((name) => `general/${name}.yaml`),
  ];
  return names.map((name) => ({
    file: `${folder}/${name}`,
    line: 1,
    where: '',
    expected: 'a part that tools/content/parts.ts names',
    found: 'another file',
  }));
}

/** Every text has to be a message that the guide can fill. */
export function textProblems(source: Source, part: string, language: string, chooses: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  (function walk(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      try {
        const message = compileMessage(value, language.slice(0, 2));
        if (!chooses && typeof message !== 'string')
          problems.push(problem(source, path, 'one plain sentence, which can be read and signed', `"${value}"`));
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        problems.push(problem(source, path, 'a message', error.message));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (isSpoken(part, key)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  })(source.value, []);
  return problems;
}

type Walk = (text: string) => unknown;

/** Puts every spoken text of a part through `change`; what is not spoken stays as it is. */
export function texts(value: unknown, part: string, change: Walk): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => texts(each, part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isSpoken(part, key) ? texts(inner, part, change) : inner]),
  );
}

/** Puts a sentence where its id stands. */
export function resolved(value: unknown, sentence: (id: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, sentence));
  if (typeof value !== 'object' || value === null) return value;
  const { shared } = value as { shared?: unknown };
  if (typeof shared === 'string') return sentence(shared);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, sentence)]));
}
