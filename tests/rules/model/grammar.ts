import type { Finding } from '../../../testing/finding';
import { intentsOf, type Model, type Sample, samplesOf } from './model';

const CHECKS: readonly (readonly [test: RegExp, expected: string])[] = [
  [/[^a-z\s{}_.'-]/i, 'letters, spaces, periods, hyphens and apostrophes only, numbers as words'],
  [/[A-Z]/, 'lower case'],
  [/(^|[^a-z])([a-z]\.){2,}/i, 'an abbreviation with spaces: "r. l. s."'],
  [/\b[a-z]{2,}\./i, 'a period only after a single letter'],
  [/^\s|\s$|\s{2}/, 'single spaces, none at the ends'],
  [/(^|\s)-|-(\s|$)/, 'a hyphen only inside a word'],
  [/\}['\w]|\w\{/, 'a slot that stands alone'],
  [/^$/, 'a sample'],
];

/** Samples as the console takes them, a slot's own samples included. */
export function grammar(model: Model): readonly Finding[] {
  return [...samplesOf(model), ...slotSamples(model)].flatMap(({ where, text }) => {
    const spoken = text.replace(/\{\w+\}/g, '{}');
    return CHECKS.filter(([test]) => test.test(spoken)).map(([, expected]) => ({
      where,
      expected,
      found: `"${text}"`,
    }));
  });
}

function slotSamples(model: Model): readonly Sample[] {
  return intentsOf(model).flatMap((intent) =>
    (intent.slots ?? []).flatMap((slot) =>
      (slot.samples ?? []).map((text, at) => ({ where: `${intent.name}.${slot.name}.samples.${at}`, intent, text })),
    ),
  );
}
