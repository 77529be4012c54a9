import { answer } from '../../lambda/guide/guide';
import type { Screen } from '../../lambda/guide/types';
import { context } from '../../testing/answers';
import { QUESTIONS } from '../../testing/questions';

/** By what a screen can be too long for its room. */
const LENGTHS: readonly ((screen: Screen) => number)[] = [
  (screen) => JSON.stringify(screen).length,
  (screen) => screen.title.length,
  (screen) => ('bars' in screen ? Math.max(0, ...screen.bars.map(({ serving }) => serving.text.length)) : 0),
  (screen) => (screen.kind === 'food' ? screen.serving.text.length : 0),
];

/** Every different screen that the guide gives in these locales. */
export function guideScreens(locales: readonly string[]): readonly Screen[] {
  const seen = new Map<string, Screen>();
  for (const locale of locales) {
    for (const question of QUESTIONS) {
      const screen = answer(question, context(locale)).screen?.();
      if (screen) seen.set(JSON.stringify(screen), screen);
    }
  }
  return [...seen.values()];
}

/** Of each kind, those of the guide's own screens that need the most room. */
export function longestScreens(screens: readonly Screen[]): readonly Screen[] {
  const kinds = [...new Set(screens.map(({ kind }) => kind))];
  const longest = kinds.flatMap((kind) => {
    const own = screens.filter((screen) => screen.kind === kind);
    return LENGTHS.map((length) => own.reduce((a, b) => (length(b) > length(a) ? b : a)));
  });
  return [...new Set(longest)];
}
