import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const modules = join(import.meta.dirname, '../../../node_modules');
const FONT_HOST = 'https://d1gkjrhppbyzyh.cloudfront.net/';

/** The font files that the viewhost asks for by weight; a free font stands in for all of them. */
const WEIGHTS: Readonly<Record<string, number>> = { Lt: 300, Rg: 400, Md: 600, Bd: 700, He: 800 };

export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

/** What the page that draws a screen needs, by its path under `/viewhost/`; nothing comes from the network. */
export async function viewhostAsset(path: string): Promise<Asset | undefined> {
  if (path === 'engine.js') return { type: 'text/javascript', body: await engine() };
  if (path === 'draw.js') return { type: 'text/javascript', body: await drawModule() };
  if (path === 'harness.html') return { type: 'text/html', body: await local('harness.html') };
  const font = /^fonts\/(?:.*[_-])?(\w+)\.ttf$/.exec(path)?.[1];
  if (!font) return undefined;
  const weight = WEIGHTS[font] ?? 400;
  const file = join(modules, `@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`);
  return { type: 'font/woff2', body: await readFile(file) };
}

const local = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8');

/** Amazon's renderer, asking this page for its fonts. */
async function engine(): Promise<string> {
  const source = await readFile(join(modules, 'apl-viewhost-web/index.js'), 'utf8');
  return source.replaceAll(FONT_HOST, '/viewhost/fonts/');
}

async function drawModule(): Promise<string> {
  const { code } = await transform(await local('draw.ts'), { loader: 'ts', target: 'es2022' });
  return code;
}
