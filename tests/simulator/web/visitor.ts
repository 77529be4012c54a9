import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

interface Sent {
  readonly row: {
    readonly speech: string;
    readonly reprompt: string | null;
    readonly question: Readonly<Record<string, unknown>> | null;
    readonly request: RequestEnvelope;
    readonly response: ResponseEnvelope;
  };
}

/** The renderer takes a mouse only when no finger has touched the glass for so long, and a new one counts as touched. */
const AFTER_DRAWING = 600;

/** Someone at the console, with a page of their own. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly complaints: string[],
  ) {}

  static async open(browser: Browser, address: string, stubs: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    await context.addInitScript({ content: stubs });
    const page = await context.newPage();
    // Sooner than the test gives up, so that the reason names what was waited for.
    // A changed sentence has all content compiled anew, which takes a while on a busy machine.
    page.setDefaultTimeout(90_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(address)) complaints.push(`asked for ${url}`);
    });
    await page.goto(address);
    await page.locator('.chip').first().waitFor({ state: 'attached' });
    return new Visitor(page, complaints);
  }

  /** From the beginning, at the usual device. */
  async begin(): Promise<void> {
    await this.page.selectOption('#device', 'medium');
    await this.page.selectOption('#locale', 'en-US');
    await this.page.evaluate('globalThis.spoken = []');
    this.complaints.length = 0;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  get turns(): Locator {
    return this.page.locator('.turn');
  }

  get last(): Locator {
    return this.turns.last();
  }

  /** What the viewhost has drawn. */
  get drawn(): Locator {
    return this.page.frameLocator('#stage iframe').locator('#view');
  }

  /** Does something that is a turn, and gives what the skill got and answered. */
  async turn(act: () => Promise<unknown>): Promise<Sent['row']> {
    const before = await this.turns.count();
    const replied = this.page.waitForResponse((response) => response.url().endsWith('/api/turn'));
    await act();
    const { row } = (await (await replied).json()) as Sent;
    await this.turns.nth(before).locator('.heard').waitFor();
    return row;
  }

  /** Touches what stands there, once the drawing is complete. */
  touch(text: string): Promise<Sent['row']> {
    return this.turn(async () => {
      await this.page.locator('#stage[aria-busy="false"]').waitFor();
      await this.page.waitForTimeout(AFTER_DRAWING);
      await this.drawn.getByText(text).first().click();
    });
  }

  say(words: string): Promise<Sent['row']> {
    return this.turn(async () => {
      await this.page.fill('#utterance', words);
      await this.page.press('#utterance', 'Enter');
    });
  }

  spoken(): Promise<readonly string[]> {
    return this.page.evaluate<readonly string[]>('globalThis.spoken');
  }
}
