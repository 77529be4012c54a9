import type { Browser, Page, Route } from 'playwright-core';
import type { renderDirective } from '../../lambda/alexa/screen';
import type { SCREENS } from '../device/screens';
import { launchBrowser } from './browser';
import { viewhostAsset } from './viewhost/assets';

type Device = (typeof SCREENS)[keyof typeof SCREENS];
type Directive = ReturnType<typeof renderDirective>;

const ADDRESS = 'http://viewhost.test';

const DRAW = `async ([directive, device]) => {
  globalThis.drawing?.destroy();
  globalThis.sent = [];
  const view = document.getElementById('view');
  globalThis.drawing = await globalThis.draw(view, directive, device, {
    onTouch: (args) => globalThis.sent.push(args),
    onWarning: (text) => console.warn(text),
  });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}`;

/** A browser that draws screens with Amazon's renderer; every other address is refused. */
export class Studio {
  private warnings: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<Studio> {
    const browser = await launchBrowser();
    const studio = new Studio(browser, await browser.newPage());
    await studio.prepare();
    return studio;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Draws a screen as a device would, and says what the renderer complained about. */
  async draw(directive: Directive, device: Device): Promise<readonly string[]> {
    this.warnings = [];
    const { width, height } = device;
    await this.page.setViewportSize({ width, height });
    await this.page.evaluate(`(${DRAW})(${JSON.stringify([directive, device])})`);
    return this.warnings;
  }

  /** What the renderer has complained about since the last drawing began. */
  complaints(): readonly string[] {
    return this.warnings;
  }

  /** What touches sent since the last drawing, as the skill would get it. */
  sent(): Promise<readonly unknown[][]> {
    return this.page.evaluate('globalThis.sent');
  }

  private async prepare(): Promise<void> {
    this.page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.warnings.push(message.text());
    });
    this.page.on('pageerror', ({ message }) => this.warnings.push(message));
    await this.page.route('**', (route) => this.serve(route));
    await this.page.goto(`${ADDRESS}/viewhost/harness.html`);
    await this.page.waitForFunction('globalThis.draw !== undefined');
  }

  private async serve(route: Route): Promise<void> {
    const { origin, pathname, href } = new URL(route.request().url());
    const asset = origin === ADDRESS ? await viewhostAsset(pathname.replace('/viewhost/', '')) : undefined;
    if (asset) return route.fulfill({ contentType: asset.type, body: asset.body });
    this.warnings.push(`asked for ${href}`);
    return route.abort();
  }
}
