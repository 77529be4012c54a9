import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type BrowserProgram, bundledChromium } from './bundled-chromium';

/** Where a Chromium or Chrome usually lives, by platform. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: { readonly CHROMIUM_PATH?: string | undefined };
  readonly exists: (path: string) => boolean;
  readonly bundled: () => Promise<BrowserProgram>;
}

const { CHROMIUM_PATH } = process.env;

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  env: { CHROMIUM_PATH },
  exists: existsSync,
  bundled: bundledChromium,
});

/** `CHROMIUM_PATH`, else one installed on this machine, else the one in node_modules. */
export async function findBrowser(machine: Machine = thisMachine()): Promise<BrowserProgram> {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (!machine.exists(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { path: named, env: {} };
  }
  const installed = USUAL[machine.platform]?.find(machine.exists);
  if (installed) return { path: installed, env: {} };
  if (machine.platform === 'linux' && machine.arch === 'x64') return machine.bundled();
  throw new Error('No browser found. Install Chromium or Chrome, or set CHROMIUM_PATH to the program.');
}

/** A headless browser; never a sandbox, which root in a container cannot have. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  try {
    return await chromium.launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (error) {
    throw new Error(`The browser ${path} did not start. Set CHROMIUM_PATH to another Chromium or Chrome.`, {
      cause: error,
    });
  }
}
