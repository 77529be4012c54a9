import { touchArguments } from '../../../lambda/alexa/touch';
import type { Bar, Screen } from '../../../lambda/guide/types';
import type { ScreenLine, ScreenText } from '../api';

type Of<K extends Screen['kind']> = Extract<Screen, { readonly kind: K }>;

const percent = (share: number | null) => (share === null ? '' : `${share} % of a day`);
const listed = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
const textLine = (text: string): ScreenLine => ({ text });

function barLines(bars: readonly Bar[], unit: string): ScreenLine[] {
  return bars.map(({ food, serving, amount, share }) => ({
    text: listed(serving.text, amount === null ? 'no figure' : `${amount} ${unit}`, percent(share)),
    touch: touchArguments({ kind: 'food', food }),
  }));
}

const LINES: { readonly [K in Screen['kind']]: (screen: Of<K>) => readonly ScreenLine[] } = {
  overview: ({ ease, tiles, hint }) => [
    ...(ease === null ? [] : [{ text: ease, touch: touchArguments({ kind: 'ease' }) }]),
    ...tiles.map(({ nutrient, name }) => ({ text: name, touch: touchArguments({ kind: 'nutrient', nutrient }) })),
    textLine(hint),
  ],
  nutrient: ({ facts, bars, unit }) => [
    ...facts.map(({ label, value }) => textLine(`${label}: ${value}`)),
    ...barLines(bars, unit),
  ],
  foods: ({ bars, unit, more, note }) => [
    ...barLines(bars, unit),
    ...(more === null ? [] : [{ text: more, touch: touchArguments({ kind: 'more' }) }]),
    textLine(note),
  ],
  food: ({ serving, rows }) => [
    textLine(serving.text),
    ...rows.map(({ nutrient, name, value, share }) => ({
      text: listed(`${name}: ${value}`, percent(share)),
      touch: touchArguments({ kind: 'nutrient', nutrient }),
    })),
  ],
  relief: ({ text, seconds, buttons }) => [
    textLine(text),
    ...(seconds > 0 ? [textLine(`Countdown: ${seconds} seconds`)] : []),
    ...buttons.map(({ label, touch }) => ({ text: label, touch: touchArguments({ kind: touch }) })),
  ],
  warning: ({ points, call }) => [...points.map(textLine), ...(call === null ? [] : [textLine(call)])],
  sources: ({ rows }) => rows.map(({ publisher, title }) => textLine(listed(title, publisher))),
  text: ({ points, hint }) => [...points.map(textLine), textLine(hint)],
};

/** A screen in words, for those who do not see it; what can be touched there can be touched here. */
export function screenText(screen: Screen): ScreenText {
  const linesOf = LINES[screen.kind] as (screen: Screen) => readonly ScreenLine[];
  return { title: screen.title, lines: linesOf(screen).filter(({ text }) => text !== '') };
}
