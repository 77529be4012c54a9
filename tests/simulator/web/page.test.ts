import type { Browser } from 'playwright-core';
import { parseConversations } from '../../../simulator/transcripts';
import { launchBrowser } from '../../../simulator/web/browser';
import { findingsOf } from './axe';
import { Site } from './site';
import { CLIPBOARD, EARS, NO_EARS, VOICES } from './stubs';
import { Visitor } from './visitor';

const site = new Site();
const server = site.start('--port', '0');
let browser: Browser;
let address = '';
let visitor: Visitor;
let regular: Visitor | undefined;

/** A page of its own. */
async function enter(stubs = VOICES + EARS + CLIPBOARD, options = {}): Promise<Visitor> {
  visitor = await Visitor.open(browser, address, stubs, options);
  return visitor;
}

/** A new conversation on the page that most tests share: loading Amazon's renderer takes its time. */
async function begin(): Promise<Visitor> {
  regular ??= await enter();
  visitor = regular;
  await visitor.begin();
  return visitor;
}

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), server.address()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site.close();
});
afterEach(async () => {
  if (visitor !== regular) await visitor.close();
  expect(server.end).toBe('');
});

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Speech and drawings follow a turn when they are ready. */
async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries++) {
    if (tries === 100) throw new Error('It did not happen in ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a question', () => {
  it('is answered to the eye, to the ear and on the screen', async () => {
    const { page, last, drawn, complaints } = await begin();
    const row = await visitor.say('what foods have magnesium');
    expect(squeezed((await last.locator('.says, .asks').allInnerTexts()).join(' '))).toBe(row.speech);
    expect(await last.locator('.heard').innerText()).toBe('FoodSourcesIntent · magnesium · 100 %');
    await drawn.getByText('Magnesium', { exact: true }).waitFor();
    expect(await page.locator('#screen-text').innerText()).toContain('spinach');
    await eventually(async () => {
      const spoken = await visitor.spoken();
      return squeezed(spoken.map((one) => one.replace('Stub en-US: ', '')).join(' ')) === row.speech;
    });
    expect(await page.locator('#speaking').innerText()).toContain('Stub en-US, a voice of this browser');
    expect(complaints).toEqual([]);
  });

  it('shows what was understood, the sources, and JSON to paste elsewhere', async () => {
    const { page } = await begin();
    const row = await visitor.say('what foods have magnesium');
    const inspected = page.locator('#inspected');
    expect(await inspected.locator('dl').innerText()).toMatch(
      /FoodSourcesIntent[\s\S]*runner-up[\s\S]*“magnesium” → magnesium/,
    );
    await inspected.getByText('Sources', { exact: true }).click();
    expect(await inspected.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);
    for (const [section, value] of [
      ['Request', row.request],
      ['Response', row.response],
    ] as const) {
      await inspected.getByText(section, { exact: true }).click();
      await inspected.getByRole('button', { name: `Copy ${section.toLowerCase()}` }).click();
      expect(JSON.parse(await page.evaluate<string>('globalThis.copied'))).toEqual(value);
    }
  });

  it('can be spoken; where the microphone fails, the page says why', async () => {
    const { page } = await begin();
    const speak = page.getByRole('button', { name: 'Speak' });
    await page.evaluate("globalThis.heard = 'does tonic water work'");
    const row = await visitor.turn(() => speak.click());
    expect(row.question).toMatchObject({ topic: 'remedy', remedy: 'tonic_water' });
    await page.evaluate("globalThis.heard = '!not-allowed'");
    await speak.click();
    await page.getByText('allow it at the address bar').waitFor();
  });

  it('is typed where the browser cannot listen and nothing can speak', async () => {
    const { page } = await enter(NO_EARS);
    await page.getByRole('button', { name: 'Speak' }).press('Enter');
    await page.getByText('This browser has no speech recognition').waitFor();
    expect(await page.locator('#speaking').innerText()).toMatch(/^Silent: .* espeak-ng is not installed/);
    expect((await visitor.say('what foods have magnesium')).question).toMatchObject({ topic: 'foods' });
  });
});

describe('the screen', () => {
  it('takes a touch to the skill', async () => {
    const { page, last, drawn } = await begin();
    await visitor.say('what foods have magnesium');
    await drawn.getByText('spinach').first().waitFor();
    // The renderer passes over a mouse for half a second after it has drawn.
    await page.waitForTimeout(700);
    const row = await visitor.touch('spinach');
    expect(row.request.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      arguments: ['food', 'spinach'],
    });
    expect(row.question).toEqual({ topic: 'food_check', food: 'spinach' });
    expect(await last.locator('.said').innerText()).toContain('touches');
  });

  it('follows the choice of the device, and the next request tells of it', async () => {
    const { page, drawn } = await begin();
    await visitor.say('what foods have magnesium');
    await page.selectOption('#device', 'round');
    await drawn.getByText('Magnesium', { exact: true }).waitFor();
    expect(await page.locator('#stage iframe').evaluate((frame) => frame.clientWidth)).toBe(480);
    expect((await visitor.say('more')).request.context.Viewport?.shape).toBe('ROUND');
    await page.selectOption('#device', 'none');
    expect(await page.locator('#stage').isVisible()).toBe(false);
    const { context } = (await visitor.say('more')).request;
    expect(context.System.device?.supportedInterfaces).toEqual({});
  });

  it('is there in words, each of which says what it would be touched for', async () => {
    const { page } = await begin();
    await visitor.say('tell me about potassium');
    const button = page.locator('#screen-text').getByRole('button').first();
    const row = await visitor.turn(() => button.click());
    expect(row.request.request.type).toBe('Alexa.Presentation.APL.UserEvent');
    expect(row.question?.topic).toBe('food_check');
  });
});

describe('a session', () => {
  it('goes through the guided relief from its start to its end', async () => {
    const { page, last, drawn } = await begin();
    await page.getByRole('button', { name: 'Alexa, open leg cramp guide' }).click();
    await last.locator('.heard').waitFor();
    expect((await visitor.say('yes')).question).toMatchObject({ topic: 'relief', step: 'stretch' });
    await drawn.getByText('Again').waitFor();
    expect(await last.locator('.pause').first().innerText()).toMatch(/\d+ seconds of silence/);
    for (const [words, step] of [
      ['a bit', 'again'],
      ['it eased', 'check'],
      ['no', 'rub'],
    ] as const) {
      expect((await visitor.say(words)).question).toMatchObject({ topic: 'relief', step });
    }
    expect((await visitor.say('stop')).question).toMatchObject({ topic: 'goodbye' });
    expect(await page.locator('#session').innerText()).toBe('no session');
    expect((await visitor.say('what foods have calcium')).request.session?.new).toBe(true);
  });

  it('is a new one in another locale, which has its own numbers and voice', async () => {
    const { page, turns } = await begin();
    await visitor.say('what foods have magnesium');
    await page.selectOption('#locale', 'en-GB');
    expect(await turns.count()).toBe(0);
    const row = await visitor.say('my calf is swollen and red');
    expect([row.request.session?.new, row.speech]).toEqual([true, expect.stringContaining('999')]);
    await eventually(async () => (await visitor.spoken()).some((one) => one.startsWith('Stub en-GB: For one leg')));
    await page.getByRole('button', { name: 'New session' }).click();
    expect(await turns.count()).toBe(0);
  });

  it('can be led with the keyboard alone', async () => {
    const { page, last } = await enter();
    const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.innerText');
    const tabTo = async (wanted: RegExp) => {
      for (let tabs = 0; !wanted.test(await focused()); tabs++) {
        if (tabs === 80) throw new Error(`The Tab key does not reach ${wanted}.`);
        await page.keyboard.press('Tab');
      }
    };
    expect(await focused()).toBe('utterance');
    await page.keyboard.type('what foods have magnesium');
    await visitor.turn(() => page.keyboard.press('Enter'));
    await tabTo(/spinach/);
    expect((await visitor.turn(() => page.keyboard.press('Enter'))).question).toMatchObject({ food: 'spinach' });
    await tabTo(/^Request$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy request' }).waitFor();
    await page.focus('#utterance');
    await page.keyboard.press('ArrowUp');
    await visitor.turn(() => page.keyboard.press('Enter'));
    expect(await last.locator('.said').innerText()).toBe('what foods have magnesium');
  });
});

describe('a transcript', () => {
  it('is saved so that the runner takes it, and played again it goes the same; where it does not, it says so', async () => {
    const { page } = await begin();
    await visitor.say('what foods have magnesium');
    await visitor.touch('spinach');
    await visitor.say('and calcium');
    await page.fill('#scenario', 'Spinach, touched');
    await page.getByRole('button', { name: 'Save as a test' }).click();
    const file = 'tests/conversations/en/recorded/spinach-touched.yaml';
    await page.getByText(`Saved as ${file}`).waitFor();
    const [saved] = parseConversations(site.read(file), file);
    expect(saved).toMatchObject({ scenario: 'Spinach, touched', locale: 'en-US', screen: 'medium' });
    expect(saved?.turns).toMatchObject([
      {
        said: 'what foods have magnesium',
        understood: { intent: 'FoodSourcesIntent', slots: { nutrient: 'magnesium' } },
      },
      {
        touched: ['food', 'spinach'],
        answered: { question: { topic: 'food_check', food: 'spinach' }, screen: 'food' },
      },
      { said: 'and calcium', answered: { ends: false } },
    ]);
    const replayed = async () => {
      await page.getByRole('button', { name: 'Replay' }).click();
      await page.getByText(/^(All|\d+ of) \d turns went/).waitFor();
      return page.locator('#replayed').innerText();
    };
    await page.getByRole('button', { name: 'New session' }).click();
    expect(await replayed()).toBe('All 3 turns went as the transcript says.');
    site.write(file, site.read(file).replace('nutrient: magnesium', 'nutrient: calcium'));
    await page.reload();
    await page.locator('#transcript option').first().waitFor({ state: 'attached' });
    expect(await replayed()).toMatch(/^1 of 3 turns went differently/);
    expect(await page.locator('.differs').innerText()).toContain('slot nutrient: expected "calcium", got "magnesium"');
  });
});

describe('a change of a file', () => {
  it('is used by the next turn, in the same session; a mistake in it is shown where it happens', async () => {
    const { page, last } = await begin();
    const [greeting = ''] = (await visitor.say('open leg cramp guide')).speech.split('.');
    const words = site.read('lambda/content/en/talk.yaml');
    expect(words).toContain(greeting);
    site.write('lambda/content/en/talk.yaml', words.replace(greeting, 'These words were changed'));
    await visitor.say('what foods have magnesium');
    expect(await last.innerText()).toContain('Changed since the last turn: lambda/content/en/talk.yaml');
    expect((await visitor.say('open leg cramp guide')).speech).toContain('These words were changed');
    await visitor.say('what foods have magnesium');

    const entry = site.read('lambda/index.ts');
    const failed = async (text: string, shown: string) => {
      site.write('lambda/index.ts', text);
      await page.fill('#utterance', 'and calcium');
      await page.press('#utterance', 'Enter');
      await last.locator('.problem', { hasText: shown }).waitFor();
      expect(await last.innerText()).toContain('Mend the file and say it again');
    };
    await failed(
      entry.replace('skill.invoke(event, context)', 'Promise.reject(new Error("thrown in a test"))'),
      'thrown in a test',
    );
    await failed(`${entry}\nconst (`, 'The skill could not be loaded');
    site.write('lambda/index.ts', entry);
    expect((await visitor.say('and calcium')).question).toEqual({ topic: 'foods', nutrient: 'calcium' });
  });
});

describe.each(['light', 'dark'] as const)('the page in %s', (colorScheme) => {
  it('has nothing that axe would find, nor anything beside the page, at desktop and phone width', async () => {
    const { page } = await enter(VOICES + EARS, { colorScheme });
    await visitor.say('i have a cramp');
    await visitor.say('what foods have potassium');
    for (const summary of await page.locator('#inspected summary').all()) await summary.click();
    await page.locator('#ideas summary').click();
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await findingsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });
});
