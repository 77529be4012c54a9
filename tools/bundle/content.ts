import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only people and tests read of the knowledge. */
const UNSPOKEN = ['url', 'reviewed', 'usda'];

const READER = join(import.meta.dirname, 'runtime', 'content.ts');

/** A language is a folder of two letters beside the file that loads it. */
const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2}$/.test(name))
    .sort();

/**
 * Player what is said, known and shown out of the program, into files that are read when first needed. As code, or as
 * text inside the code, most of a cold start went into sentences that nobody had asked for.
 */
export class Content {
  /** Path in the built folder → text. */
  readonly files = new Map<string, string>();

  readonly plugin: Plugin = {
    name: 'content',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]lambda[\\/].*\.json$/ }, ({ path }) => {
        const knowledge = /[\\/]content[\\/]facts[\\/]/.test(path);
        const value = JSON.parse(readFileSync(path, 'utf8'), (key, inner) =>
          knowledge && UNSPOKEN.includes(key) ? undefined : inner,
        );
        const name = `${knowledge ? 'facts' : 'screens'}/${basename(path, '.json')}`;
        this.#add(name, value);
        return reading(`export default lazily(${JSON.stringify(name)});`, path);
      });
      build.onLoad({ filter: /[\\/]lambda[\\/]content[\\/]load\.ts$/ }, async ({ path }) => {
        const imports: string[] = [];
        const entries: string[] = [];
        const parts = new Set<string>();
        for (const language of languagesIn(dirname(path))) {
          const words = await wordsIn(join(dirname(path), language));
          for (const [part, said] of Object.entries(words.said)) {
            this.#add(`${language}/${part}`, said);
            parts.add(part);
          }
          const own = words.functions.map((name) => `${name}: ${name}_${language}`).join(', ');
          for (const name of words.functions)
            imports.push(`import { ${name} as ${name}_${language} } from './${language}/${name}';`);
          entries.push(`${language}: () => spoken('${language}', parts, { ${own} }),`);
        }
        const code = [
          ...imports,
          `const parts = ${JSON.stringify([...parts])};`,
          ...['const languages = {', ...entries, '};'],
          // A language that is not there is a rejection, as the import of a missing folder is.
          'export const load = async (language) => languages[language]();',
        ];
        return reading(code.join('\n'), path);
      });
    },
  };

  #add(name: string, value: unknown): void {
    const path = join('content', `${name}.json`);
    if (this.files.has(path)) throw new Error(`Two files would be ${path}: give one of them another name.`);
    this.files.set(path, JSON.stringify(value, whole(name)));
  }
}

/** Refuses what a file cannot hold, or would hold as something else. */
const whole = (name: string) => (_: string, value: unknown) => {
  if (typeof value === 'function' || value === undefined) throw new Error(`${name} holds what is no data: ${value}.`);
  return value;
};

interface LanguageWords {
  readonly said: Readonly<Record<string, unknown>>;
  /** They stand in files of their own name. */
  readonly functions: readonly string[];
}

async function wordsIn(folder: string): Promise<LanguageWords> {
  const { words } = (await import(pathToFileURL(join(folder, 'index.ts')).href)) as { words: Record<string, unknown> };
  const isFunction = ([, part]: readonly [string, unknown]) => typeof part === 'function';
  const all = Object.entries(words);
  return {
    said: Object.fromEntries(all.filter((entry) => !isFunction(entry))),
    functions: all.filter(isFunction).map(([name]) => name),
  };
}

function reading(code: string, path: string) {
  const contents = `import { lazily, spoken } from ${JSON.stringify(READER)};\n${code}`;
  return { contents, loader: 'js' as const, resolveDir: dirname(path) };
}
