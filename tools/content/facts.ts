import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Ids } from './schema';
import { type Problem, readSource, type Source } from './source';

type Table = Readonly<Record<string, unknown>>;

export interface Facts {
  readonly ids: Ids;
  readonly problems: readonly Problem[];
  /** Path in the compiled folder → what the file holds. */
  readonly files: ReadonlyMap<string, unknown>;
  check(check: Check): readonly Problem[];
}

const FOLDER = 'lambda/content/facts';
/** Each is a file of facts/, a definition of schema/facts.yaml and a file of the compiled content. */
const TABLES = [
  'foods',
  'nutrients',
  'intakes',
  'locales',
  'circumstances',
  'heed',
  'signs',
  'food-tags',
  'entries',
  'crisis-lines',
  'neighbors',
  'lists',
] as const;

/** Tags that follow from the amounts. */
const COMPUTED_TAGS = ['high_potassium', 'high_sodium'];

/** What is known, in no language. Sources may stand in several files, "sources.yaml" and "sources-trials.yaml". */
export function readFacts(root: string): Facts {
  const problems: Problem[] = [];
  const read = (file: string): Source => {
    const { source, problems: unread } = readSource(root, `${FOLDER}/${file}`);
    problems.push(...unread);
    return source ?? { file, value: {}, lineOf: () => 1 };
  };
  const names = readdirSync(join(root, FOLDER)).sort();
  const sources = names.filter((name) => /^sources(?:-[a-z0-9-]+)?\.(?:yaml|json)$/.test(name)).map(read);
  const tables = Object.fromEntries(TABLES.map((name) => [name, read(`${name}.yaml`)]));
  problems.push(...twice(sources));
  const table = (name: (typeof TABLES)[number]) => (tables[name] as Source).value as Table;
  const lists = table('lists') as Readonly<Record<string, readonly string[]>>;
  const measured = Object.entries(table('nutrients')).filter(([, facts]) => Object.hasOwn(facts as object, 'daily'));
  const all = Object.assign({}, ...sources.map(({ value }) => value)) as Table;
  return {
    ids: {
      source: Object.keys(all),
      food: Object.keys(table('foods')),
      nutrient: Object.keys(table('nutrients')),
      measured: measured.map(([id]) => id),
      circumstance: Object.keys(table('circumstances')),
      muscle: lists.muscles ?? [],
      progress: lists.progress ?? [],
      serving: lists.servings ?? [],
      'food tag': [...Object.keys(table('food-tags')), ...COMPUTED_TAGS],
    },
    problems,
    files: new Map([
      ...TABLES.filter((name) => name !== 'lists').map((name) => [`facts/${name}`, table(name)] as const),
      ['facts/sources', all] as const,
    ]),
    check: (check) => [
      ...TABLES.flatMap((name) => check(tables[name] as Source, `facts#${name}`)),
      ...sources.flatMap((source) => check(source, 'facts#sourceTable')),
    ],
  };
}

/** An id in two files of sources would hide one of them. */
function twice(sources: readonly Source[]): readonly Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, value, lineOf }) =>
    Object.keys(value as object).flatMap((id) => {
      const other = first.get(id);
      first.set(id, file);
      return other
        ? [{ file, line: lineOf([id]), where: id, expected: 'each source once', found: `it in ${other} too` }]
        : [];
    }),
  );
}
