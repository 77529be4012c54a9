import { nutrients } from '../../lambda/content/facts';
import { NUTRIENTS, SIGNS } from '../../lambda/content/ids';
import { answer } from '../../lambda/guide/guide';
import { ask, context, said, screenOf } from '../../testing/answers';
import { words } from '../../testing/words';

const texts = (lines: readonly { readonly say: string }[]) => lines.map(({ say }) => say);

describe('a warning sign', () => {
  it.each(SIGNS)('%s: nothing is said before it, and it can be heard again', (sign) => {
    const given = ask({ topic: 'warning', sign });
    expect(given.say.length).toBeGreaterThan(0);
    expect(given.ask?.yes).toEqual({ topic: 'warning', sign });
    expect(given.ask?.text).toBe(words.talk.offers.again[0]?.ask);
    expect(given.card?.title).toContain('Leg cramp guide: ');
    expect(screenOf(given, 'warning').points).toEqual(given.say.map(({ text }) => text));
  });

  it('says its own words first, and further advice on "more"', () => {
    const { say, more } = words.signs.clot_leg;
    expect(
      ask({ topic: 'warning', sign: 'clot_leg' })
        .say.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(texts(say).slice(0, 2));
    expect(said(ask({ topic: 'warning', sign: 'clot_leg', page: 1 }))).toContain(more[0]?.say);
  });

  it('that has no further advice is said again on "more", never silence', () => {
    const signs = { ...words.signs, stroke: { ...words.signs.stroke, more: [] } };
    const sparse = { ...context(), words: { ...words, signs } };
    const first = answer({ topic: 'warning', sign: 'stroke' }, sparse);
    expect(said(answer({ topic: 'warning', sign: 'stroke', page: 1 }, sparse))).toBe(said(first));
    expect(said(first)).toContain('911');
  });

  it('that was not recognized is answered all the same', () => {
    const given = ask({ topic: 'warning' });
    expect(said(given)).toContain('911');
    expect(given.ask?.yes).toEqual({ topic: 'warning' });
    expect(said(ask({ topic: 'warning', page: 1 }))).not.toBe(said(given));
  });

  it.each([
    ['en-US', 'Call 911', '911'],
    ['en-GB', 'Call 999', '999'],
    ['en-AU', 'Call 000', '000'],
  ])('shows the number to call in %s', (locale, call, number) => {
    const given = ask({ topic: 'warning', sign: 'stroke' }, locale);
    expect(screenOf(given, 'warning').call).toBe(call);
    expect(given.numbers.map(({ text }) => text)).toContain(number);
  });

  it('shows no number where none is known or none is said', () => {
    expect(screenOf(ask({ topic: 'warning', sign: 'stroke' }, 'en-ZZ'), 'warning').call).toBeNull();
    expect(ask({ topic: 'warning', sign: 'stroke' }, 'en-ZZ').numbers).toEqual([]);
    expect(screenOf(ask({ topic: 'warning', sign: 'pop_injury' }), 'warning').call).toBeNull();
  });

  it('shows no number large where it is for the case that it gets worse', () => {
    const given = ask({ topic: 'warning', sign: 'clot_leg' });
    expect(said(given)).toContain('911');
    expect(screenOf(given, 'warning').call).toBeNull();
  });
});

describe('too many tablets', () => {
  const overdose = { topic: 'warning', sign: 'overdose' } as const;

  it('gives the emergency line, then the poison line', () => {
    const given = said(ask(overdose));
    expect(given.indexOf('911')).toBeGreaterThan(0);
    expect(given.indexOf('1-800-222-1222')).toBeGreaterThan(given.indexOf('911'));
  });

  it('sends a child to emergency care in Britain', () => {
    expect(said(ask(overdose, 'en-GB'))).toMatch(/For a child, or for iron, potassium or quinine, call 999/);
    expect(said(ask(overdose, 'en-US'))).not.toContain('For a child');
  });

  it.each(NUTRIENTS.filter((id) => nutrients[id].callAtOnce))(
    'of %s calls the emergency number at once, not the poison line first',
    (nutrient) => {
      const given = ask({ ...overdose, nutrient });
      expect(said(given)).toMatch(/^Call 911 now/);
      expect(said(given)).not.toContain('1-800');
      expect(given.ask?.yes).toEqual({ ...overdose, nutrient });
      const [kept, next] = words.signs.overdose.more.map(({ say }) => String(say).slice(0, 30));
      expect(said(given)).toContain(kept);
      expect(said(ask({ ...overdose, nutrient, page: 1 }))).toContain(next);
    },
  );

  it('says more of what was taken where something is known of it', () => {
    const own = words.overdose.substances.magnesium?.[0]?.say.slice(0, 30);
    expect(said(ask({ ...overdose, nutrient: 'magnesium', page: 1 }))).toContain(own);
    expect(said(ask({ ...overdose, nutrient: 'magnesium' }))).not.toContain(own);
    expect(ask({ ...overdose, nutrient: 'magnesium', page: 1 }).say).toHaveLength(3);
    expect(ask({ ...overdose, nutrient: 'vitamin_b5', page: 1 }).say).toHaveLength(words.signs.overdose.more.length);
  });
});
