import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { compile } from '../content/compile';
import { told } from '../content/source';

/** What only people and tests read of the facts. */
const UNSPOKEN = ['url', 'reviewed', 'usda', 'emergencyFrom', 'poisonFrom', 'adviceFrom'];

/**
 * Puts what is said, known and shown beside the program, in files that are read when first needed. As code, or as
 * text inside the code, most of a cold start went into sentences that nobody had asked for.
 */
export class Content {
  /** Path in the built folder → text. */
  readonly files = new Map<string, string>();
  readonly plugin: Plugin;

  constructor(root: string) {
    const { files, problems } = compile(root);
    if (problems.length > 0) throw new Error(problems.map(told).join('\n'));
    for (const [name, value] of files) this.#add(name, value);
    this.plugin = {
      name: 'content',
      setup: (build) => {
        build.onLoad({ filter: /[\\/]lambda[\\/]alexa[\\/]apl[\\/]\w+\.json$/ }, ({ path }) => {
          const name = `screens/${basename(path, '.json')}`;
          this.#add(name, JSON.parse(readFileSync(path, 'utf8')));
          const reader = JSON.stringify(join(root, 'lambda/content/read.ts'));
          return { contents: `import { lazily } from ${reader};\nexport default lazily('${name}');`, loader: 'js' };
        });
        build.onLoad({ filter: /[\\/]lambda[\\/]content[\\/]folder\.ts$/ }, () => ({
          contents: "export const folder = import.meta.dirname + '/content';",
          loader: 'js',
        }));
      },
    };
  }

  #add(name: string, value: unknown): void {
    const facts = name.startsWith('facts/');
    const kept = (key: string, inner: unknown) => (facts && UNSPOKEN.includes(key) ? undefined : inner);
    this.files.set(join('content', `${name}.json`), JSON.stringify(value, kept));
  }
}
