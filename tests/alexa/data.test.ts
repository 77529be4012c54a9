import { screenData } from '../../lambda/alexa/apl/data';
import { NUTRIENTS } from '../../lambda/content/ids';
import type { Bar, Screen } from '../../lambda/guide/types';
import { serving } from '../../testing/serving';

const BANANA: Bar = {
  food: 'banana',
  name: 'Banana',
  serving: serving('One banana', 'banana'),
  amount: 420,
  share: 12,
};

const foods = (...bars: readonly Bar[]) =>
  screenData({ kind: 'foods', title: 'potassium', unit: 'mg', bars, more: null, note: 'Of <a day>' }, 0);

const rowOf = (fields: Partial<Bar>) => {
  const [row] = foods({ ...BANANA, ...fields }).bars as readonly object[];
  return row;
};

const ofLength = (length: number) => 'a'.repeat(length);

describe('a heading', () => {
  const heading = (title: string) => screenData({ kind: 'text', title, points: [], lead: 0, hint: '' }, 0).title;

  it.each([
    [24, false],
    [25, true],
  ])('of %d characters is set smaller: %s', (length, long) => {
    expect(heading(ofLength(length))).toMatchObject({ long });
  });
});

describe('the row of a food', () => {
  it('shows the food in bold where its serving starts with it', () => {
    expect(rowOf({ serving: serving('Banana, sliced', 'Banana') })).toMatchObject({
      shown: '<b>Banana</b>, sliced',
      label: 'Banana, sliced, 420 mg, 12%',
    });
  });

  it('says no share where there is none', () => {
    expect(rowOf({ share: null })).toMatchObject({ label: 'One banana, 420 mg' });
  });

  it.each([
    [40, false],
    [41, true],
  ])('of %d characters is set smaller: %s', (length, long) => {
    expect(rowOf({ serving: serving(`banana${ofLength(length - 'banana'.length)}`, 'banana') })).toMatchObject({
      long,
    });
  });

  it.each([null, 0])('has an empty bar where no row has an amount to measure %j against', (amount) => {
    expect(rowOf({ amount, share: null })).toMatchObject({ fill: 0 });
  });
});

describe('the note on percent signs', () => {
  it('is shown where any food has a share', () => {
    expect(foods(BANANA, { ...BANANA, share: null }).note).toBe('Of &lt;a day&gt;');
  });

  it('is left out where none has', () => {
    expect(foods({ ...BANANA, share: null }).note).toBe('');
  });
});

describe('the overview', () => {
  interface Shown {
    readonly name: string;
    readonly symbol: string;
    readonly touch: readonly string[];
  }

  function shown(): readonly Shown[] {
    const tiles = NUTRIENTS.map((nutrient) => ({ nutrient, name: `the <${nutrient}>` }));
    const { threes } = screenData({ kind: 'overview', title: 'Guide', ease: null, tiles, hint: '' }, 0);
    return (threes as readonly { tiles: readonly Shown[] }[]).flatMap((row) => row.tiles);
  }

  it('names every nutrient and says which was touched', () => {
    expect(shown().map(({ name }) => name)).toEqual(NUTRIENTS.map((nutrient) => `the &lt;${nutrient}&gt;`));
    expect(shown().map(({ touch }) => touch)).toEqual(NUTRIENTS.map((nutrient) => ['nutrient', nutrient]));
  });

  it('gives every nutrient a symbol of its own, short enough for a tile', () => {
    const symbols = shown().map(({ symbol }) => symbol);
    for (const symbol of symbols) expect(symbol).toMatch(/^[A-Z][a-z0-9]{0,2}$/);
    expect(new Set(symbols).size).toBe(NUTRIENTS.length);
  });
});

describe('the screen of a nutrient', () => {
  const nutrient = (value: string) =>
    screenData(
      {
        kind: 'nutrient',
        title: 'Potassium',
        nutrient: 'potassium',
        unit: 'mg',
        facts: [{ label: 'A <day>', value }],
        bars: [BANANA],
      },
      0,
    );

  it('has its facts and its foods, and no markup in them', () => {
    expect(nutrient('<5 mg')).toMatchObject({
      title: { said: 'Potassium' },
      facts: [{ label: 'A &lt;day&gt;', value: '&lt;5 mg' }],
      bars: [{ amount: '420 mg', touch: ['food', 'banana'] }],
    });
  });

  it.each([
    [16, false],
    [17, true],
  ])('sets a fact of %d characters smaller: %s', (length, long) => {
    expect(nutrient(ofLength(length))).toMatchObject({ facts: [{ long }] });
  });
});

describe('the screen of a food', () => {
  const food = (fields: object) => {
    const row = { nutrient: 'vitamin_b1', name: 'Vitamin <B1>', value: '<1 mg', share: 140, ...fields } as const;
    return screenData(
      { kind: 'food', title: 'Banana', serving: serving('One <big> banana', 'banana'), rows: [row] },
      0,
    );
  };

  it('has the food in bold in its heading, and says it plainly', () => {
    expect(food({}).title).toEqual({ text: 'One &lt;big&gt; <b>banana</b>', said: 'One <big> banana', long: false });
  });

  it('has a row for each nutrient, which says all of it in its label', () => {
    expect(food({}).rows).toEqual([
      {
        name: 'Vitamin &lt;B1&gt;',
        value: '&lt;1 mg',
        share: '140%',
        fill: 100,
        label: 'Vitamin <B1>, <1 mg, 140%',
        touch: ['nutrient', 'vitamin_b1'],
      },
    ]);
  });

  it('has neither share nor bar where no share is known', () => {
    expect(food({ share: null }).rows).toMatchObject([{ share: '', fill: 0, label: 'Vitamin <B1>, <1 mg' }]);
  });
});

describe('the screen of the exercise', () => {
  const relief = (text: string) =>
    screenData({ kind: 'relief', title: 'Ease it', muscle: 'calf', step: 'stretch', text, seconds: 0, buttons: [] }, 0);

  it.each([
    [60, false],
    [61, true],
  ])('sets an instruction of %d characters smaller: %s', (length, long) => {
    expect(relief(ofLength(length))).toMatchObject({ long });
  });
});

describe('the screen of a warning', () => {
  const warning = (points: readonly string[], call: string | null) =>
    screenData({ kind: 'warning', title: 'Sign', points, call }, 0);

  it('shows the number to call, or none', () => {
    expect(warning([], 'Call <911>').call).toBe('Call &lt;911&gt;');
    expect(warning([], null).call).toBe('');
  });

  it.each([
    [null, false],
    [ofLength(9), false],
    [ofLength(10), true],
  ])('sets the call %j smaller: %s', (call, long) => {
    expect(warning([], call)).toMatchObject({ long });
  });

  it('has less room for its points where a number stands large above them', () => {
    const points = [ofLength(400)];
    expect(warning(points, null).dense).toBe(false);
    expect(warning(points, 'Call 911').dense).toBe(true);
  });
});

describe('points', () => {
  const dense = (points: readonly string[]) =>
    screenData({ kind: 'text', title: '', points, lead: points.length, hint: '' }, 0).dense;

  it('are set smaller when they no longer fit', () => {
    expect(dense([ofLength(270)])).toBe(false);
    expect(dense([ofLength(271)])).toBe(true);
  });

  it('take the rest of their last line with them', () => {
    expect(dense([ofLength(120), ofLength(120)])).toBe(false);
    expect(dense([ofLength(120), ofLength(121)])).toBe(true);
  });
});

it('lists sources without letting their names through as markup', () => {
  const screen: Screen = { kind: 'sources', title: 'Sources', rows: [{ publisher: 'B & Co', title: 'On <salt>' }] };
  expect(screenData(screen, 0)).toEqual({
    title: { text: 'Sources', said: 'Sources', long: false },
    rows: [{ publisher: 'B &amp; Co', title: 'On &lt;salt&gt;' }],
  });
});

it('keeps a phone number on one line', () => {
  const points = ['Call 1-800-222-1222 now.', 'Call 116 123.'];
  const screen: Screen = { kind: 'warning', title: '', points, call: 'Call 116 123', calm: true };
  expect(screenData(screen, 0)).toMatchObject({
    points: ['Call 1\u2011800\u2011222\u20111222 now.', 'Call 116\u00a0123.'],
    call: 'Call 116\u00a0123',
    calm: true,
  });
});
