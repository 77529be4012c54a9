import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../simulator/web/browser';

/** Draws the skill's two icons from their SVG; run it after changing the SVG and look at what it made. */
const folder = join(import.meta.dirname, '..', 'skill-package');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await launchBrowser();
for (const [name, size] of [
  ['small', 108],
  ['large', 512],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: join(folder, 'images', `${name}.png`), omitBackground: true });
}
await browser.close();
