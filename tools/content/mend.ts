import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument } from 'yaml';
import { CONTENT, filesIn } from './words';

type Path = readonly (string | number)[];

interface Sentence {
  readonly say: string;
  readonly from: readonly string[];
}

interface Place {
  readonly file: string;
  readonly path: Path;
}

interface Edit {
  readonly path: Path;
  readonly value: Sentence | { readonly shared: string };
}

/** Words in an id: enough to know the sentence again. */
const WORDS = 6;

/** "With kidney disease, ask your team." as "with_kidney_disease_ask_your_team", with a number where that is taken. */
function idFor(say: string, taken: ReadonlySet<string>): string {
  const words = say
    .toLowerCase()
    .replace(/\{\w+\}|'/g, '')
    .match(/[a-z]+/g)
    ?.slice(0, WORDS);
  const base = words?.join('_') ?? 'sentence';
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}_${'abcdefghij'[count - 1]}`;
    if (!taken.has(id)) return id;
  }
}

/** What a language says in several places goes to shared/, and what is left in one place comes back from there. */
export function mend(root: string, language: string): { readonly shared: number; readonly returned: number } {
  const folder = join(root, CONTENT, language);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('shared'))
    .sort();
  const edits = new Map<string, Edit[]>();
  const places = new Map<string, Place[]>();
  const uses = new Map<string, Place[]>();
  for (const file of files) {
    walk(parse(readFileSync(join(folder, file), 'utf8')), [], (value, path) => {
      const into = 'shared' in value ? uses : places;
      const key = 'shared' in value ? String(value.shared) : JSON.stringify(value);
      into.set(key, [...(into.get(key) ?? []), { file, path }]);
    });
  }
  const put = (place: Place, value: Sentence | { readonly shared: string }): void => {
    edits.set(place.file, [...(edits.get(place.file) ?? []), { path: place.path, value }]);
  };

  const taken = new Set(filesIn(root, `${CONTENT}/${language}/shared`));
  const known = new Map([...taken].map((id) => [JSON.stringify(sentence(folder, id)), id]));
  const repeated = [...places].filter(([key, all]) => all.length > 1 || known.has(key));
  for (const [key, all] of repeated) {
    const value = JSON.parse(key) as Sentence;
    const id = known.get(key) ?? idFor(value.say, taken);
    taken.add(id);
    if (!known.has(key)) writeFileSync(join(folder, 'shared', `${id}.yaml`), `${fields(value).join('\n')}\n`);
    for (const place of all) put(place, { shared: id });
    uses.set(id, [...(uses.get(id) ?? []), ...all]);
  }
  const rare = [...taken].filter((id) => (uses.get(id)?.length ?? 0) < 2);
  for (const id of rare) {
    for (const place of uses.get(id) ?? []) put(place, sentence(folder, id));
    rmSync(join(folder, 'shared', `${id}.yaml`));
  }
  for (const [file, all] of edits) {
    const path = join(folder, file);
    writeFileSync(path, edited(readFileSync(path, 'utf8'), all));
  }
  return { shared: repeated.length, returned: rare.length };
}

/** Changes the text itself, from its end to its start, so that all the rest stays as it was written. */
function edited(source: string, edits: readonly Edit[]): string {
  const document = parseDocument(source);
  const spots = edits.map(({ path, value }) => {
    const node = document.getIn(path, true);
    if (!isMap(node) || !node.range) throw new Error(`No sentence at ${path.join('/')}`);
    const [start, end] = node.range;
    const column = start - (source.lastIndexOf('\n', start - 1) + 1);
    const text = node.flow ? `{ ${fields(value).join(', ')} }` : fields(value).join(`\n${' '.repeat(column)}`);
    return { start, end: start + source.slice(start, end).trimEnd().length, text };
  });
  return spots
    .sort((a, b) => b.start - a.start)
    .reduce((text, spot) => text.slice(0, spot.start) + spot.text + text.slice(spot.end), source);
}

/** Every sentence and every reference to one. */
function walk(value: unknown, path: Path, found: (value: Record<string, unknown>, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const map = value as Record<string, unknown>;
  if ('shared' in map || (typeof map.say === 'string' && Array.isArray(map.from))) {
    found(map, path);
    return;
  }
  for (const [key, inner] of Object.entries(map))
    walk(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
}

function sentence(folder: string, id: string): Sentence {
  return parse(readFileSync(join(folder, 'shared', `${id}.yaml`), 'utf8')) as Sentence;
}

/** A sentence or a reference as lines of YAML. */
function fields(value: Sentence | { readonly shared: string }): readonly string[] {
  if ('shared' in value) return [`shared: ${value.shared}`];
  const { say, from, ...marks } = value;
  return [
    `say: ${JSON.stringify(say)}`,
    `from: [${from.join(', ')}]`,
    ...Object.entries(marks).map(([key, mark]) => `${key}: ${mark}`),
  ];
}
