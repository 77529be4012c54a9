import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREENS } from '../simulator/device/screens';
import { launchBrowser } from '../simulator/web/browser';
import { Studio } from '../simulator/web/studio';
import { DEVICE, directives, stamps, TYPED, talk, withTalk } from './readme/shown';

// What the function logs of every turn is no news here.
console.info = () => undefined;

// Writes what the README shows from what the skill says now: its talks, and docs/pictures.
const root = join(import.meta.dirname, '..');
const picture = (name: string) => join(root, 'docs/pictures', `${name}.png`);

async function drawScreens(): Promise<void> {
  const studio = await Studio.open();
  try {
    for (const [name, directive] of Object.entries(await directives())) {
      await studio.draw(directive as never, SCREENS[DEVICE]);
      await studio.page.locator('#view').screenshot({ path: picture(name) });
    }
  } finally {
    await studio.close();
  }
}

async function drawSimulator(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/start.ts', '--port', '0', '--no-open'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.on('close', (code) => reject(new Error(`The simulator ended with ${code} before it named its address.`)));
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    await page.goto(address);
    await page.locator('.chip').first().waitFor({ state: 'attached' });
    for (const [at, words] of TYPED.entries()) {
      await page.fill('#utterance', words);
      await page.press('#utterance', 'Enter');
      await page.locator('.turn').nth(at).locator('.heard').waitFor();
    }
    await page.locator('#stage[aria-busy="false"]').waitFor();
    await page.screenshot({ path: picture('simulator') });
  } finally {
    await browser.close();
    child.kill();
  }
}

const readme = join(root, 'README.md');
writeFileSync(readme, withTalk(readFileSync(readme, 'utf8'), await talk()));
await drawScreens();
await drawSimulator();
writeFileSync(join(root, 'docs/pictures/made.json'), `${JSON.stringify(await stamps(), null, 2)}\n`);
process.stdout.write('README.md, docs/pictures: made anew. Look at them before they are committed.\n');
