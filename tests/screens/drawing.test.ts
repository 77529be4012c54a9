import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderDirective } from '../../lambda/alexa/screen';
import { SCREEN_IDS, SCREENS, type ScreenId } from '../../simulator/device/screens';
import { Studio } from '../../simulator/web/studio';
import { FIXTURES } from './fixtures';
import { guideScreens, longestScreens } from './longest';
import { faults, scrollDown } from './measure';

/** Pictures take as long as all the checks, so they are made on request: PICTURES=1 npm test -- tests/screens/drawing. */
const PICTURES = process.env.PICTURES ? join(import.meta.dirname, '../../build/screens') : null;

/** A countdown that stands still, so that a picture is the same each time. */
const LATER = 600;

const fileName = (name: string) => name.toLowerCase().replaceAll(/\W+/g, '-');

const EVERYWHERE = Object.entries(FIXTURES).map(([name, screen]) => ({ name, screen }));

const OWN = guideScreens(['en-US', 'en-GB']);
const MOST_BYTES = 20_000;

/** The guide's own longest, on the screens with the least room. */
const LONGEST = longestScreens(OWN).map((screen, index) => ({
  name: `longest ${screen.kind} ${index}`,
  screen,
}));
const TIGHTEST: readonly ScreenId[] = ['round', 'small'];

let studio: Studio;

beforeAll(async () => {
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  studio = await Studio.open();
}, 120_000);

afterAll(() => studio?.close());

it('has a case of every kind of screen', () => {
  const kinds = new Set(EVERYWHERE.map(({ screen }) => screen.kind));
  expect([...kinds].sort()).toEqual(['food', 'foods', 'nutrient', 'overview', 'relief', 'sources', 'text', 'warning']);
});

it('keeps every directive light', () => {
  const heavy = OWN.map((screen) => ({
    title: screen.title,
    bytes: Buffer.byteLength(JSON.stringify(renderDirective(screen, 8))),
  })).filter(({ bytes }) => bytes >= MOST_BYTES);
  expect(OWN.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

describe.each(SCREEN_IDS)('on the %s screen', (id) => {
  const device = SCREENS[id];

  it.each(TIGHTEST.includes(id) ? [...EVERYWHERE, ...LONGEST] : EVERYWHERE)(
    '$name is drawn whole',
    async ({ name, screen }) => {
      const warnings = await studio.draw(renderDirective(screen, LATER), device);
      if (PICTURES)
        await studio.page.locator('#view').screenshot({ path: join(PICTURES, `${fileName(name)}.${id}.png`) });
      expect(warnings).toEqual([]);
      expect(await studio.page.evaluate(faults, device.shape)).toEqual([]);
      if ((await studio.page.evaluate(scrollDown)) === 0) return;
      await studio.page.waitForTimeout(50);
      expect(await studio.page.evaluate(faults, device.shape)).toEqual([]);
    },
  );
});
