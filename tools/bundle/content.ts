import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only people and tests read of the knowledge. */
const UNSPOKEN = ['url', 'reviewed', 'usda'];

const READER = join(import.meta.dirname, 'shipped', 'content.ts');

/** Letters beyond ASCII are escaped: a file without them is read without being decoded. */
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Takes what is said and known out of the program, into files of JSON lines that are read when first needed. As code, or
 * as text inside the code, most of a cold start went into sentences that nobody had asked for.
 */
export class Content {
  readonly #files = new Map<string, Map<string, string>>();

  readonly plugin: Plugin = {
    name: 'content',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]lambda[\\/].*\.json$/ }, ({ path }) => {
        const knowledge = /[\\/]knowledge[\\/]/.test(path);
        const value = JSON.parse(readFileSync(path, 'utf8'), (key, inner) =>
          knowledge && UNSPOKEN.includes(key) ? undefined : inner,
        );
        const file = knowledge ? 'facts.jsonl' : 'screens.jsonl';
        const name = basename(path, '.json');
        this.#add(file, name, value);
        return reading(`export default lazily(${JSON.stringify(file)}, ${JSON.stringify(name)});`, path);
      });
      build.onLoad({ filter: /[\\/]lambda[\\/]words[\\/][a-z]{2}[\\/]index\.ts$/ }, async ({ path }) => {
        const { words } = (await import(pathToFileURL(path).href)) as { words: Record<string, unknown> };
        const file = `words.${basename(dirname(path))}.jsonl`;
        const [functions, said] = parted(words);
        for (const name of said) this.#add(file, name, words[name]);
        const imports = functions.map((name) => `import { ${name} } from './${name}';`).join('\n');
        const made = `spoken(${JSON.stringify(file)}, ${JSON.stringify(said)}, { ${functions.join(', ')} })`;
        return reading(`${imports}\nexport const words = ${made};`, path);
      });
    },
  };

  #add(file: string, name: string, value: unknown): void {
    const lines = this.#files.get(file) ?? new Map<string, string>();
    this.#files.set(file, lines.set(name, ascii(JSON.stringify([name, value]))));
  }

  /** Path in the built folder → text; the same sources give the same bytes, in whatever order they were loaded. */
  files(): readonly (readonly [path: string, text: string])[] {
    return [...this.#files].sort(byName).map(([file, lines]) => {
      const text = [...lines].sort(byName).map(([, line]) => line);
      return [join('content', file), text.join('\n')];
    });
  }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The functions of a language stand in files of their own name; all else is data. */
function parted(words: Readonly<Record<string, unknown>>): readonly [functions: string[], said: string[]] {
  const isFunction = (name: string) => typeof words[name] === 'function';
  const names = Object.keys(words);
  return [names.filter(isFunction), names.filter((name) => !isFunction(name))];
}

function reading(code: string, path: string) {
  const contents = `import { lazily, spoken } from ${JSON.stringify(READER)};\n${code}`;
  return { contents, loader: 'js' as const, resolveDir: dirname(path) };
}
