import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Asset, viewhostAsset } from './viewhost/assets';

const folder = join(import.meta.dirname, 'page');
const skillPackage = join(import.meta.dirname, '../../skill-package');

/** Bundled when it is asked for: a reload brings what is in the files. */
async function script(name: string): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
}

async function file(path: string, type: string): Promise<Asset> {
  return { type, body: await readFile(path) };
}

const html = (name: string) => file(join(folder, `${name}.html`), 'text/html; charset=utf-8');

const FILES: Readonly<Record<string, () => Promise<Asset>>> = {
  '/': () => html('index'),
  '/screen': () => html('screen'),
  '/main.js': () => script('main'),
  '/screen.js': () => script('screen-frame'),
  '/style.css': () => file(join(folder, 'style.css'), 'text/css; charset=utf-8'),
  '/icon.png': () => file(join(skillPackage, 'images/small.png'), 'image/png'),
};

/** What the browser loads, by its path. */
export async function pageAsset(path: string): Promise<Asset | undefined> {
  if (path.startsWith('/viewhost/')) return viewhostAsset(path.slice('/viewhost/'.length));
  return Object.hasOwn(FILES, path) ? FILES[path]?.() : undefined;
}
