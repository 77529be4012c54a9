import { nutrients } from '../../content/facts';
import type { Serving } from '../../guide/figures';
import type { Bar, Screen } from '../../guide/types';
import { touchArguments } from '../touch';

type Of<K extends Screen['kind']> = Extract<Screen, { readonly kind: K }>;

const NO_FIGURE = '–';

/** A phone number never goes over the end of a line. */
const unbroken = (text: string): string =>
  text.replaceAll(/(?<=\d)-(?=\d)/g, '\u2011').replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');

/** APL reads markup in every text. */
const plain = (text: string): string =>
  unbroken(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** "Half a cup of cooked spinach" with the food in bold. */
function servingLine({ text, bold: [from, to] }: Serving): { readonly said: string; readonly shown: string } {
  const shown = `${plain(text.slice(0, from))}<b>${plain(text.slice(from, to))}</b>${plain(text.slice(to))}`;
  return { said: text, shown };
}

const percent = (share: number | null): string => (share === null ? '' : `${share}%`);
const full = (share: number | null): number => Math.min(100, Math.max(0, share ?? 0));

/** A bar is as long as the share of the day; where that is unknown, as long as the amount beside the largest. */
function barRow(bar: Bar, unit: string, largest: number) {
  const { said, shown } = servingLine(bar.serving);
  const amount = bar.amount === null ? NO_FIGURE : `${bar.amount} ${unit}`;
  const share = percent(bar.share);
  const fill = bar.share === null && largest > 0 ? (100 * (bar.amount ?? 0)) / largest : full(bar.share);
  const label = [said, amount, share].filter(Boolean).join(', ');
  const long = said.length > 40;
  return { shown, long, amount, share, fill, label, touch: touchArguments({ kind: 'food', food: bar.food }) };
}

function barRows(bars: readonly Bar[], unit: string) {
  const largest = Math.max(0, ...bars.map(({ amount }) => amount ?? 0));
  return bars.map((bar) => barRow(bar, unit, largest));
}

const inRowsOf = <T>(size: number, all: readonly T[]): readonly { readonly tiles: readonly T[] }[] =>
  all.flatMap((_, at) => (at % size === 0 ? [{ tiles: all.slice(at, at + size) }] : []));

function overview({ title, ease, tiles, hint }: Of<'overview'>) {
  const ready = tiles.map(({ nutrient, name }) => ({
    name: plain(name),
    symbol: nutrients[nutrient].symbol,
    touch: touchArguments({ kind: 'nutrient', nutrient }),
  }));
  return {
    title: heading(title),
    ease: plain(ease ?? ''),
    threes: inRowsOf(3, ready),
    pairs: inRowsOf(2, ready),
    hint: plain(hint),
  };
}

/** `long` headings are set smaller. */
const heading = (text: string, shown = plain(text)) => ({
  text: shown,
  said: text,
  long: text.length > 24,
});

/** Whether the points need a smaller type, by their characters and the line lost at the end of each. */
const dense = (points: readonly string[], room: number): boolean =>
  points.reduce((sum, point) => sum + point.length + 30, 0) > room;

const views = {
  overview,
  nutrient: ({ title, facts, bars, unit }: Of<'nutrient'>) => ({
    title: heading(title),
    facts: facts.map(({ label, value }) => ({ label: plain(label), value: plain(value), long: value.length > 16 })),
    bars: barRows(bars, unit),
  }),
  foods: ({ title, bars, unit, note, more }: Of<'foods'>) => ({
    title: heading(title),
    bars: barRows(bars, unit),
    // It explains the percent signs.
    note: bars.some(({ share }) => share !== null) ? plain(note) : '',
    more: plain(more ?? ''),
  }),
  food: ({ serving, rows }: Of<'food'>) => {
    const { said, shown } = servingLine(serving);
    return {
      title: heading(said, shown),
      rows: rows.map(({ nutrient, name, value, share }) => ({
        name: plain(name),
        value: plain(value),
        share: percent(share),
        fill: full(share),
        label: [name, value, percent(share)].filter(Boolean).join(', '),
        touch: touchArguments({ kind: 'nutrient', nutrient }),
      })),
    };
  },
  relief: ({ title, text, seconds, buttons }: Of<'relief'>, startsAfter: number) => ({
    title: heading(title),
    text: plain(text),
    long: text.length > 60,
    seconds,
    startsAfter,
    buttons: buttons.map(({ label, touch }) => ({ label: plain(label), touch: touchArguments({ kind: touch }) })),
  }),
  warning: ({ title, points, call, calm }: Of<'warning'>) => ({
    calm: calm === true,
    title: heading(title),
    points: points.map(plain),
    dense: dense(points, call === null ? 520 : 300),
    call: plain(call ?? ''),
    long: (call ?? '').length > 9,
  }),
  sources: ({ title, rows }: Of<'sources'>) => ({
    title: heading(title),
    rows: rows.map((row) => ({ publisher: plain(row.publisher), title: plain(row.title) })),
  }),
  text: ({ title, points, lead, hint }: Of<'text'>) => ({
    title: heading(title),
    answer: points.slice(0, lead).map(plain),
    more: points.slice(lead).map(plain),
    dense: dense(points.slice(0, lead), 300),
    hint: plain(hint),
  }),
};

/** A screen's data as its document reads it, every figure and label ready to show. */
export function screenData(screen: Screen, startsAfter: number): Readonly<Record<string, unknown>> {
  const view = views[screen.kind] as (screen: Screen, startsAfter: number) => Readonly<Record<string, unknown>>;
  return view(screen, startsAfter);
}
