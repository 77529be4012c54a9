import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { languagesOf, makeLanguage } from '../nlu/make';

const READER = join(import.meta.dirname, 'runtime', 'nlu.ts');

/** Puts the lexicon and the weights beside the program, and a reader of them in the place of the one for development. */
export class Understanding {
  /** Path in the built folder → contents. */
  readonly files = new Map<string, Uint8Array>();

  readonly plugin: Plugin = {
    name: 'understanding',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]lambda[\\/]nlu[\\/]load\.ts$/ }, () => {
        const root = build.initialOptions.absWorkingDir ?? '.';
        for (const language of languagesOf(root)) {
          const folder = makeLanguage(root, language);
          for (const name of [`${language}.txt`, `${language}.bin`])
            this.files.set(join('nlu', name), readFileSync(join(folder, name)));
        }
        return {
          contents: `export { load } from ${JSON.stringify(READER)};`,
          loader: 'js',
          resolveDir: join(READER, '..'),
        };
      });
    },
  };
}
