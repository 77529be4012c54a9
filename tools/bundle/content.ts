import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only people and tests read of the knowledge. */
const UNSPOKEN = ['url', 'reviewed', 'usda'];

const READER = join(import.meta.dirname, 'shipped', 'content.ts');

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
      build.onLoad({ filter: /[\\/]lambda[\\/]words[\\/][a-z]{2}[\\/]index\.ts$/ }, async ({ path }) => {
        const { words } = (await import(pathToFileURL(path).href)) as { words: Record<string, unknown> };
        const language = basename(dirname(path));
        // The functions of a language stand in files of their own name; all else is data.
        const isFunction = (name: string) => typeof words[name] === 'function';
        const functions = Object.keys(words).filter(isFunction);
        for (const [name, part] of Object.entries(words)) {
          if (!isFunction(name)) this.#add(`${language}/${name}`, part);
        }
        const imports = functions.map((name) => `import { ${name} } from './${name}';`).join('\n');
        const made = `spoken(${JSON.stringify(language)}, { ${functions.join(', ')} })`;
        return reading(`${imports}\nexport const words = ${made};`, path);
      });
    },
  };

  #add(name: string, value: unknown): void {
    this.files.set(join('content', `${name}.json`), JSON.stringify(value));
  }
}

function reading(code: string, path: string) {
  const contents = `import { lazily, spoken } from ${JSON.stringify(READER)};\n${code}`;
  return { contents, loader: 'js' as const, resolveDir: dirname(path) };
}
