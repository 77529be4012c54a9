import type { Plugin } from 'esbuild';

const NAME = /^ready:/;

/** An entry that has started only once what it exports as `ready` is done: Lambda sends no event before. */
export const readyEntry = (entry: string) => `ready:./${entry}`;

/** Waiting at the top of a module is for ES modules alone, which the bundle is and the tests' modules are not. */
export const ready: Plugin = {
  name: 'ready',
  setup(build) {
    build.onResolve({ filter: NAME }, ({ path, resolveDir }) => ({
      path: path.replace(NAME, ''),
      namespace: 'ready',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /^/, namespace: 'ready' }, ({ path, pluginData }) => ({
      contents: `import { ready } from '${path}';\nexport { handler } from '${path}';\nawait ready;\n`,
      loader: 'js',
      resolveDir: pluginData,
    }));
  },
};
