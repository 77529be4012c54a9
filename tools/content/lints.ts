import { GENERAL, kebab, PARTS } from './parts';
import type { RegionFiles } from './region-files';
import type { Ids } from './schema';
import type { Problem } from './source';
import { CONTENT, type Language } from './words';

function unusedTerms(region: RegionFiles, used: ReadonlySet<string>): readonly Problem[] {
  const unused = (file: 'terms' | 'sentences', keys: Iterable<string>) =>
    [...keys]
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: `${CONTENT}/${region.name}/${file}.yaml`,
        line: region.lineOf(file, key),
        where: '',
        expected: 'what some text uses',
        found: `"${key}"`,
      }));
  return [...unused('terms', Object.keys(region.terms)), ...unused('sentences', region.sentences.keys())];
}

const some = (places: readonly string[]): string =>
  places.length > 3 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more` : places.join(' and ');

/** A sentence that is said in several places is written once, and one that is said once stands where it is said. */
function shared({ name, parts, shared: sentences }: Language): readonly Problem[] {
  const uses = new Map<string, number>();
  const places = new Map<string, string[]>();
  (function walk(value: unknown, where: string): void {
    if (typeof value !== 'object' || value === null) return;
    const { shared: id, say, from } = value as { shared?: string; say?: string; from?: unknown };
    if (typeof id === 'string') uses.set(id, (uses.get(id) ?? 0) + 1);
    if (typeof say === 'string' && Array.isArray(from)) {
      const key = JSON.stringify(value);
      places.set(key, [...(places.get(key) ?? []), where]);
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, where ? `${where}/${key}` : key);
  })(parts, '');
  const inFile = (file: string, where: string, expected: string, found: string) => ({
    file: `${CONTENT}/${name}/${file}`,
    line: 1,
    where,
    expected,
    found,
  });
  const rare = Object.keys(sentences).filter((id) => (uses.get(id) ?? 0) < 2);
  return [
    ...rare.map((id) => inFile(`shared/${id}.yaml`, '', 'two places or more that say it', `${uses.get(id) ?? 0}`)),
    ...[...places]
      .filter(([, all]) => all.length > 1)
      .map(([line, all]) =>
        inFile(
          'shared',
          '',
          `one file (\`npm run content -- --mend\`) for what is said in ${some(all)}`,
          `${(JSON.parse(line) as { say: string }).say}`,
        ),
      ),
  ];
}

/** What a language has no words for is spoken as in English; every file of English is a file of each language. */
function incomplete(language: Language, all: readonly Language[], ids: Ids): readonly Problem[] {
  const missing = (file: string) => ({
    file: `${CONTENT}/${language.name}/${file}.yaml`,
    line: 1,
    where: '',
    expected: 'the words of this language',
    found: 'no file',
  });
  const has = (part: string) => language.parts[part] !== undefined;
  const files = PARTS.filter((part) => !part.folder && !has(part.name)).map(({ name }) => missing(kebab(name)));
  const folders = PARTS.filter((part) => part.folder).flatMap(({ name, kind }) =>
    (ids[kind as string] ?? [])
      .filter((id) => !Object.hasOwn((language.parts[name] ?? {}) as object, id))
      .map((id) => missing(`${name}/${id}`)),
  );
  const strange = PARTS.filter((part) => part.folder).flatMap(({ name, kind }) =>
    Object.keys((language.parts[name] ?? {}) as object)
      .filter((id) => !(ids[kind as string] ?? []).includes(id))
      .map((id) => ({ ...missing(`${name}/${id}`), expected: `an existing ${kind} id`, found: `"${id}"` })),
  );
  const general = GENERAL.filter(
    (topic) => !has(topic.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())),
  );
  return [...files, ...folders, ...strange, ...general.map((topic) => missing(`general/${topic}`))].filter(
    () => all.length > 0,
  );
}

export const lints = { unusedTerms, shared, incomplete };
