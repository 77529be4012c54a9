import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface BrowserProgram {
  readonly path: string;
  /** Where it finds the libraries and fonts that it brings. */
  readonly env: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/chromium');

/** The package unpacks into TMPDIR, and its browser's libraries only where it believes that it runs on Lambda. */
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** The Chromium inside @sparticuz/chromium with the libraries it brings: nothing has to be installed for it. */
export async function bundledChromium(): Promise<BrowserProgram> {
  const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(cache, version);
  if (!existsSync(home)) await unpackInto(home);
  // Every time, for it names this very folder: a checkout can be moved, and a cache can be older than this file.
  const fonts = await mkdtemp(join(cache, 'fonts-'));
  await writeFile(join(fonts, 'fonts.conf'), fontsIn(home));
  await rename(join(fonts, 'fonts.conf'), join(home, 'fonts.conf'));
  await rm(fonts, { recursive: true });
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** The package's own list names folders of Lambda alone; without a single font, the browser dies of a text field. */
const fontsIn = (home: string) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Beside it first, then renamed: two test workers may do it at once. */
async function unpackInto(home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, 'unpacking-'));
  await promisify(execFile)(process.execPath, ['-e', UNPACK], {
    cwd: root,
    env: { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  try {
    await rename(beside, home);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
