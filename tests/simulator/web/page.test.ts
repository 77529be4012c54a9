import type { Browser } from 'playwright-core';
import { parseConversations } from '../../../simulator/transcripts';
import { launchBrowser } from '../../../simulator/web/browser';
import { findingsOf } from './axe';
import { Site } from './site';
import { CLIPBOARD, EARS, NO_EARS, VOICES } from './stubs';
import { Visitor } from './visitor';

const site = new Site('page');
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
    expect(await last.locator('.heard').innerText()).toMatch(
      /^FoodSourcesIntent · magnesium · 100 % · \d\.\d\d of 8 s$/,
    );
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
    expect(await inspected.locator('dl').first().innerText()).toMatch(
      /FoodSourcesIntent[\s\S]*“magnesium” → magnesium[\s\S]*Alexa waits 8,000 ms/,
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
    await drawn.getByText('Still hurts').waitFor();
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
      await page.getByRole('button', { name: 'Replay', exact: true }).click();
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
    await page.getByText(/^1 of 2 answers would be different now/).waitFor();
    expect(await page.locator('#changed-list ins').innerText()).toContain('These words were changed');
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

describe('why this intent', () => {
  it('tells the likeliest, the samples, the values in the words, both roads and what is kept', async () => {
    const { page } = await begin();
    await visitor.say('i have kidney disease can i take magnesium');
    const why = page.locator('.why');
    await why.getByText('The five likeliest intents').waitFor();
    expect(await why.locator('table').first().locator('tr').count()).toBe(5);
    expect(await why.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^magnesium\s+NUTRIENT: magnesium$/)]),
    );
    expect(await why.innerText()).toMatch(/can i take \{nutrient\}[\s\S]*no machine outside Amazon can tell/);
    expect(await why.locator('.road').count()).toBe(2);
    await page.getByText('What the dialogue made of it, and keeps').click();
    await page.getByText('whose legs').first().waitFor();
    expect(await page.locator('#inspected').innerText()).toMatch(/whose legs\s+\{"about":"speaker".*kidney_disease/);
  });
});

describe('another way through a conversation', () => {
  it('goes back to a turn, keeps what it left as a branch, and a reload keeps all of it', async () => {
    const { page, turns, last } = await begin();
    await visitor.say('what foods have magnesium');
    await visitor.say('more');
    await visitor.say('stop');
    // After the end, nothing can be touched.
    expect(await page.locator('#screen-text').innerText()).toContain('nothing here can be touched');
    expect(await page.locator('#screen-text').getByRole('button').count()).toBe(0);
    await page.getByRole('button', { name: 'Go back to here: turn 1' }).click();
    expect(await turns.count()).toBe(1);
    expect((await visitor.say('and calcium')).question).toMatchObject({ topic: 'foods', nutrient: 'calcium' });
    await page.reload();
    await last.locator('.heard').waitFor();
    expect(await page.locator('.said').allInnerTexts()).toEqual(['what foods have magnesium', 'and calcium']);
    expect((await visitor.say('what foods')).request.session?.new).toBe(false);
    await page.getByRole('button', { name: /^Branch 1: 3 turns/ }).click();
    expect(await page.locator('.said').allInnerTexts()).toEqual(['what foods have magnesium', 'more', 'stop']);
  });

  it('shows an older turn with the screen that it had', async () => {
    const { page } = await begin();
    await visitor.say('what foods have magnesium');
    await visitor.say('what foods have calcium');
    await page.getByRole('button', { name: /details of turn 1$/ }).click();
    expect(await page.locator('#screen-text').innerText()).toMatch(/older turn[\s\S]*Magnesium/);
    expect(await page.locator('#turn-name').innerText()).toBe('1: what foods have magnesium');
  });

  it('says nothing: asked once more, then the end', async () => {
    const { page, last } = await begin();
    const { reprompt } = await visitor.say('what foods have magnesium');
    const silence = page.getByRole('button', { name: 'Say nothing' });
    await silence.click();
    await last.getByText('Asked once more').waitFor();
    expect(await last.locator('.asks').innerText()).toBe(reprompt);
    const ended = await visitor.turn(() => silence.click());
    expect(ended.request.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(await page.locator('#session').innerText()).toBe('no session');
    await silence.click();
    await page.getByText('nobody is listening').waitFor();
  });

  it('asks a device in another country beside it', async () => {
    const { page, last } = await begin();
    await page.selectOption('#beside', 'en-GB round');
    await visitor.say('my calf is swollen and red');
    expect(await last.locator('.answer').allInnerTexts()).toEqual([
      expect.stringContaining('911'),
      expect.stringContaining('999'),
    ]);
    await page.locator('#beside-stage iframe').waitFor();
    await page.selectOption('#beside', '');
    expect(await page.locator('#beside-screen').isVisible()).toBe(false);
  });

  it('is played again from a link', async () => {
    const { page } = await begin();
    await visitor.say('what foods have magnesium');
    await visitor.say('more');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.getByText('Copied. Whoever').waitFor();
    const link = await page.evaluate<string>('globalThis.copied');
    const visited = await enter();
    await visited.page.goto(link);
    await visited.page.reload();
    await visited.turns.nth(1).locator('.heard').waitFor();
    expect(await visited.page.locator('.said').allInnerTexts()).toEqual(['what foods have magnesium', 'more']);
  });

  it('leaves an answer that comes after its conversation was left', async () => {
    const { page, turns } = await begin();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/turn', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#utterance', 'what foods have magnesium');
    await page.press('#utterance', 'Enter');
    await turns.first().waitFor();
    await page.getByRole('button', { name: 'New session' }).click();
    const late = page.waitForResponse((response) => response.url().endsWith('/api/turn'));
    answer();
    await late;
    await page.unroute('**/api/turn');
    expect(await turns.count()).toBe(0);
    expect((await visitor.say('what foods have calcium')).request.session?.new).toBe(true);
    expect(await turns.count()).toBe(1);
  });

  it('saves no turn that failed', async () => {
    const { page, last } = await begin();
    await visitor.say('what foods have magnesium');
    await page.route('**/api/turn', (route) => route.abort());
    await page.fill('#utterance', 'more');
    await page.press('#utterance', 'Enter');
    await last.locator('.problem').waitFor();
    expect(await page.locator('#inspected').innerText()).toContain('Is npm start still running?');
    await page.unroute('**/api/turn');
    await visitor.say('more');
    visitor.complaints.length = 0;
    await page.fill('#scenario', 'After a failure');
    await page.getByRole('button', { name: 'Save as a test' }).click();
    await page.getByText(/^Saved as/).waitFor();
    expect((await page.locator('#yaml').innerText()).match(/said: more/g)).toHaveLength(1);
    await page.getByRole('button', { name: 'Save as a test' }).click();
    expect(await page.locator('#saved').innerText()).not.toContain('-2');
  });

  it('sends nothing that is longer than anyone says, and tells so', async () => {
    const { page, turns } = await begin();
    await page.fill('#utterance', 'magnesium '.repeat(101));
    await page.press('#utterance', 'Enter');
    await page.getByText('Nothing was sent').waitFor();
    expect(await turns.count()).toBe(0);
    await page.fill('#utterance', '');
    await visitor.say('magnesium '.repeat(99));
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe would find in %s, in any state', async (colorScheme) => {
    const { page } = await begin();
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
    const found = async (state: string, width = 1440) => {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.stage[aria-busy="true"]').waitFor({ state: 'detached' });
      expect([state, await findingsOf(page, rules)]).toEqual([state, []]);
      expect([state, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([state, width]);
    };
    await found('nothing said');
    await page.selectOption('#beside', 'en-GB small');
    await visitor.say('i have a cramp');
    await visitor.say('what foods have potassium');
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    await page.fill('#scenario', 'a name that is long enough to burst whatever is not made to hold it, and longer');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByText('Downloaded as').waitFor();
    await found('everything unfolded', 360);
    await found('everything unfolded', 1024);
    await visitor.say('stop');
    await page.getByRole('button', { name: 'Go back to here: turn 1' }).click();
    await found('gone back');
    await page.selectOption('#beside', '');
  });

  it('keeps the line to type in within sight, and the focus where somebody is', async () => {
    const { page } = await begin();
    await page.setViewportSize({ width: 820, height: 700 });
    await page.getByRole('button', { name: 'what foods have magnesium' }).press('Enter');
    await page.locator('.heard').first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('utterance');
    expect(await page.evaluate('utterance.getBoundingClientRect().bottom <= innerHeight')).toBe(true);
    const button = page.locator('#screen-text').getByRole('button').first();
    await visitor.turn(() => button.press('Enter'));
    expect(await page.evaluate('document.activeElement.id')).toBe('screen-text');
    await page.setViewportSize({ width: 1440, height: 900 });
    const [screen, turn] = await Promise.all(['#screen', '#inspector'].map((id) => page.locator(id).boundingBox()));
    expect(turn?.x).toBeGreaterThan((screen?.x ?? 0) + (screen?.width ?? 0));
  });
});
