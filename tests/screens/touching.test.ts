import { renderDirective } from '../../lambda/alexa/screen';
import { parseTouch } from '../../lambda/alexa/touch';
import { SCREENS } from '../../simulator/device/screens';
import { Studio } from '../../simulator/web/studio';
import { FIXTURES } from './fixtures';

/** The renderer takes a mouse only when no finger has touched the glass for so long. */
const AFTER_TOUCH = 600;

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
}, 120_000);

afterAll(() => studio?.close());

const TOUCHES = [
  { fixture: 'overview', words: 'Calcium', touch: { kind: 'nutrient', nutrient: 'calcium' } },
  { fixture: 'nutrient', words: 'cooked', touch: { kind: 'food', food: 'spinach' } },
  { fixture: 'foods', words: 'almonds', touch: { kind: 'food', food: 'almonds' } },
  { fixture: 'foods', words: 'More', touch: { kind: 'more' } },
  { fixture: 'food', words: 'Vitamin D', touch: { kind: 'nutrient', nutrient: 'vitamin_d' } },
  { fixture: 'overview, opening', words: 'Ease a cramp now', touch: { kind: 'ease' } },
  { fixture: 'relief, foot', words: 'Again', touch: { kind: 'again' } },
  { fixture: 'relief, calf', words: 'It eased', touch: { kind: 'eased' } },
  { fixture: 'relief, calf', words: 'Still hurts', touch: { kind: 'same' } },
];

describe.each(['round', 'medium'] as const)('on the %s screen', (id) => {
  it.each(TOUCHES)('touching $words on $fixture sends it', async ({ fixture, words, touch }) => {
    const screen = FIXTURES[fixture];
    if (!screen) throw new Error(`no fixture ${fixture}`);
    await studio.draw(renderDirective(screen, 0), SCREENS[id]);
    const place = await studio.page.locator('p', { hasText: words }).first().boundingBox();
    if (!place) throw new Error(`${words} is not on the screen`);
    await studio.page.waitForTimeout(AFTER_TOUCH);
    await studio.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await studio.page.waitForFunction('globalThis.sent.length > 0', undefined, { timeout: 5_000 });
    expect((await studio.sent()).map(parseTouch)).toEqual([touch]);
  });

  it('counts the seconds down once the hold begins, and stops at none', async () => {
    const screen = { ...FIXTURES['relief, calf'], seconds: 2 } as (typeof FIXTURES)[string];
    if (!screen) throw new Error('no relief');
    await studio.draw(renderDirective(screen, 1), SCREENS[id]);
    const shown = () => studio.page.locator('p', { hasText: /^\d+$/ }).textContent();
    const arc = () => studio.page.locator('svg path[pathLength]').getAttribute('stroke-dasharray');
    expect(await shown()).toBe('2');
    const whole = await arc();
    await studio.page.waitForFunction(`[...document.querySelectorAll('p')].some((p) => p.textContent === '1')`);
    expect(await arc()).not.toBe(whole);
    await studio.page.waitForFunction(`[...document.querySelectorAll('p')].some((p) => p.textContent === '0')`);
    expect(await shown()).toBe('0');
    expect(studio.complaints()).toEqual([]);
  });
});
