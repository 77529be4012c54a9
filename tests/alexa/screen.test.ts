import { renderDirective } from '../../lambda/alexa/screen';
import type { Screen } from '../../lambda/guide/types';
import { serving } from '../../testing/serving';

const BANANA = { food: 'banana', name: 'Banana', serving: serving('One medium banana', 'banana') } as const;

function foods(bars: Extract<Screen, { kind: 'foods' }>['bars'], more: string | null = null): Screen {
  return { kind: 'foods', title: 'potassium', unit: 'mg', bars, more, note: "Share of an adult's day" };
}

interface Data {
  readonly bars?: unknown;
  readonly more?: unknown;
  readonly dense?: unknown;
}

const dataOf = (screen: Screen, startsAfter?: number) =>
  (renderDirective(screen, startsAfter).datasources as { screen: Data }).screen;

it('is a directive that names the kind of screen', () => {
  const { type, token, document } = renderDirective(foods([{ ...BANANA, amount: 420, share: 12 }]));
  expect({ type, token }).toEqual({ type: 'Alexa.Presentation.APL.RenderDocument', token: 'foods' });
  expect(document).toMatchObject({ type: 'APL', version: '1.4', mainTemplate: { parameters: ['payload'] } });
});

it('shows a food in bold inside its serving, and says the whole row in its label', () => {
  expect(dataOf(foods([{ ...BANANA, amount: 420, share: 12 }])).bars).toEqual([
    {
      shown: 'One medium <b>banana</b>',
      long: false,
      amount: '420 mg',
      share: '12%',
      fill: 12,
      label: 'One medium banana, 420 mg, 12%',
      touch: ['food', 'banana'],
    },
  ]);
});

it('never fills a bar past its end, and has a dash where no figure is known', () => {
  const [much, none] = dataOf(
    foods([
      { ...BANANA, amount: 9000, share: 240 },
      { ...BANANA, amount: null, share: null },
    ]),
  ).bars as [object, object];
  expect(much).toMatchObject({ fill: 100, share: '240%' });
  expect(none).toMatchObject({ fill: 0, share: '', amount: '–' });
});

it('measures bars against the largest where a day has no figure, and explains no percent then', () => {
  const data = dataOf(
    foods([
      { ...BANANA, amount: 50, share: null },
      { ...BANANA, amount: 200, share: null },
    ]),
  );
  expect(data).toMatchObject({ bars: [{ fill: 25 }, { fill: 100 }], note: '' });
});

it('has a button only where there is more', () => {
  expect(dataOf(foods([], 'More')).more).toBe('More');
  expect(dataOf(foods([])).more).toBe('');
});

it('lets no text through as markup', () => {
  const screen: Screen = { kind: 'text', title: 'a & b', points: ['<b>5 < 6</b>'], lead: 1, hint: '' };
  expect(dataOf(screen)).toMatchObject({
    title: { text: 'a &amp; b', said: 'a & b' },
    answer: ['&lt;b&gt;5 &lt; 6&lt;/b&gt;'],
  });
});

it('lays the tiles in threes for a wide screen and in pairs for a round one', () => {
  const tiles = (['magnesium', 'potassium', 'calcium', 'sodium'] as const).map((nutrient) => ({
    nutrient,
    name: nutrient,
  }));
  const data = dataOf({ kind: 'overview', title: 'Guide', ease: null, tiles, hint: '' }) as {
    threes: { tiles: unknown[] }[];
    pairs: { tiles: unknown[] }[];
  };
  expect(data.threes.map((row) => row.tiles.length)).toEqual([3, 1]);
  expect(data.pairs.map((row) => row.tiles.length)).toEqual([2, 2]);
});

it('starts the countdown when the speech comes to the hold', () => {
  const relief = { kind: 'relief', title: 'Ease the cramp', muscle: 'calf', step: 'stretch' } as const;
  const data = dataOf({ ...relief, text: 'Calf stretch', seconds: 20, buttons: [] }, 9);
  expect(data).toMatchObject({ seconds: 20, startsAfter: 9 });
});

it.each(['calf', 'thigh', 'foot'] as const)('carries one picture, of the %s', (muscle) => {
  const relief = { kind: 'relief', title: 'Ease the cramp', step: 'stretch', text: 'Stretch', seconds: 0 } as const;
  const { document } = renderDirective({ ...relief, muscle, buttons: [] });
  expect(Object.keys((document as { graphics: object }).graphics)).toEqual(['ring', 'stretch']);
});

it('sets a warning with much to say in a smaller type', () => {
  const warning = (points: string[]): Screen => ({ kind: 'warning', title: 'Sign', points, call: 'Call 911' });
  expect(dataOf(warning(['Call 911 now.'])).dense).toBe(false);
  expect(dataOf(warning(Array<string>(5).fill('See a doctor today, also if it gets better.'))).dense).toBe(true);
});
