import { chromium } from 'playwright-core';
import { bundledChromium } from '../../simulator/web/bundled-chromium';

// The package carries a browser for this kind of machine only.
const carriesOne = process.platform === 'linux' && process.arch === 'x64';

(carriesOne ? it : it.failing)(
  'the browser that a package carries starts with its own libraries and fonts, and draws',
  async () => {
    const { path, env } = await bundledChromium();
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'], env });
    const page = await browser.newPage();
    // Without a font for it, a text field ends the browser.
    await page.setContent('<h1>Hello</h1><input value="there">');
    expect(await page.textContent('h1')).toBe('Hello');
    expect(await page.inputValue('input')).toBe('there');
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    await browser.close();
  },
  120_000,
);
