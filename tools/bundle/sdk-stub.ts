import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** The SDK asks the model package for this one class, and uses it only when a skill is given an API client. */
const modelStub = `
export const services = {
  ServiceClientFactory: class {
    constructor() {
      throw new Error('This skill calls no Alexa API, so ask-sdk-model is left out of its bundle. See tools/bundle/sdk-stub.ts.');
    }
  },
};
`;

/**
 * Leaves out of the bundle what the skill never calls: ask-sdk-model, the parts of ask-sdk-core and ask-sdk-runtime
 * that nothing imports, and all but the version of their package.json. Two thirds of the bundle would be dead weight
 * that every cold start reads.
 */
export const sdkStub: Plugin = {
  name: 'sdk-stub',
  setup(build) {
    build.onResolve({ filter: /^ask-sdk-model$/ }, () => ({ path: 'ask-sdk-model', namespace: 'sdk-stub' }));
    build.onLoad({ filter: /^ask-sdk-model$/, namespace: 'sdk-stub' }, () => ({ contents: modelStub, loader: 'js' }));

    // A CommonJS index drags every module in. The declaration file beside it is the same list as ES exports,
    // from which the unused ones drop.
    build.onLoad({ filter: /[\\/]ask-sdk-(core|runtime)[\\/]dist[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8'),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
    build.onResolve({ filter: /^\./ }, async ({ path, importer, pluginData, ...rest }) => {
      if (pluginData === 'resolved' || !/[\\/]ask-sdk-(core|runtime)[\\/]dist[\\/]index\.js$/.test(importer)) return;
      const { namespace, resolveDir, kind } = rest;
      const found = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });

    build.onLoad({ filter: /[\\/]ask-sdk-(core|runtime)[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
