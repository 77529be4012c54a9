import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only people and tests read of the knowledge. */
const UNSPOKEN = ['url', 'reviewed', 'usda'];

const READER = join(import.meta.dirname, 'shipped', 'content.ts');

/** A language is a folder of two letters beside the file that loads it. */
const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2}$/.test(name))
    .sort();

/**
 * Takes what is said, known and shown out of the program, into files that are read when first needed. As code, or as
 * text inside the code, most of a cold start went into sentences that nobody had asked for.
 */
export class Content {
  /** Path in the built folder → text. */
  readonly files = new Map<string, string>();

  readonly plugin: Plugin = {
    name: 'content',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]lambda[\\/].*\.json$/ }, ({ path }) => {
        const knowledge = /[\\/]knowledge[\\/]/.test(path);
        const value = JSON.parse(readFileSync(path, 'utf8'), (key, inner) =>
          knowledge && UNSPOKEN.includes(key) ? undefined : inner,
        );
        const name = `${knowledge ? 'facts' : 'screens'}/${basename(path, '.json')}`;
        this.#add(name, value);
        return reading(`export default lazily(${JSON.stringify(name)});`, path);
      });
      build.onLoad({ filter: /[\\/]lambda[\\/]words[\\/]load\.ts$/ }, async ({ path }) => {
        const code: string[] = [];
        const entries: string[] = [];
        for (const language of languagesIn(dirname(path))) {
          const functions = await this.#addWords(join(dirname(path), language), language);
          const own = functions.map((name) => `${name}: ${name}_${language}`).join(', ');
          code.push(
            ...functions.map((name) => `import { ${name} as ${name}_${language} } from './${language}/${name}';`),
          );
          entries.push(`${language}: () => spoken('${language}', { ${own} }),`);
        }
        // Called by its name, a language that is not there is a rejection, as the import of a missing folder is.
        code.push('const languages = {', ...entries, '};');
        code.push('export const load = async (language) => languages[language]();');
        return reading(code.join('\n'), path);
      });
    },
  };

  /** Keeps what a language says, and tells its functions, which stand in files of their own name. */
  async #addWords(folder: string, language: string): Promise<readonly string[]> {
    const { words } = (await import(pathToFileURL(join(folder, 'index.ts')).href)) as {
      words: Record<string, unknown>;
    };
    const isFunction = (name: string) => typeof words[name] === 'function';
    for (const [name, part] of Object.entries(words)) if (!isFunction(name)) this.#add(`${language}/${name}`, part);
    return Object.keys(words).filter(isFunction);
  }

  #add(name: string, value: unknown): void {
    this.files.set(join('content', `${name}.json`), JSON.stringify(value));
  }
}

function reading(code: string, path: string) {
  const contents = `import { lazily, spoken } from ${JSON.stringify(READER)};\n${code}`;
  return { contents, loader: 'js' as const, resolveDir: dirname(path) };
}
