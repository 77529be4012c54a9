import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only people and tests read of the knowledge. */
const UNSPOKEN = ['url', 'reviewed', 'usda'];

/** Reading JSON takes a fraction of what compiling the same as code does. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The functions of a language stand in files of their own name; all else is data, read when it is first spoken. */
function lazily(words: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(words);
  const functions = names.filter((name) => typeof words[name] === 'function');
  const data = names.filter((name) => typeof words[name] !== 'function');
  return [
    ...functions.map((name) => `import { ${name} } from './${name}';`),
    'const read = {};',
    'export const words = {',
    ...functions.map((name) => `  ${name},`),
    ...data.map((name) => `  get ${name}() { return (read.${name} ??= ${parsed(words[name])}); },`),
    '};',
  ].join('\n');
}

/** Turns what is said and known from code into JSON: most of a cold start was compiling sentences nobody had asked for. */
export const asJson: Plugin = {
  name: 'as-json',
  setup(build) {
    build.onLoad({ filter: /[\\/]lambda[\\/].*\.json$/ }, ({ path }) => {
      const knowledge = /[\\/]knowledge[\\/]/.test(path);
      const value = JSON.parse(readFileSync(path, 'utf8'), (key, inner) =>
        knowledge && UNSPOKEN.includes(key) ? undefined : inner,
      );
      return { contents: `export default ${parsed(value)};`, loader: 'js' };
    });
    build.onLoad({ filter: /[\\/]lambda[\\/]words[\\/][a-z]{2}[\\/]index\.ts$/ }, async ({ path }) => {
      const { words } = (await import(pathToFileURL(path).href)) as { words: Record<string, unknown> };
      return { contents: lazily(words), loader: 'js', resolveDir: dirname(path) };
    });
  },
};
