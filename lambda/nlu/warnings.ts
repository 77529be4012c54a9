import type { HeardSign, WarningAct, Who } from './acts';
import type { Engine } from './engine';
import type { Span } from './phrases';
import type { Scopes } from './scopes';

/** How sure the classifier must be where no rule says so, and where a rule only hints. */
const ALONE = 0.55;
const WITH_HINT = 0.12;
/** A rule counts for this much; less where the classifier plainly hears something else. */
const RULE = 0.85;
/** Signs this much less likely than the likeliest are not said. */
const NEARLY = 0.6;
const MOST = 3;

export interface Heard {
  readonly warnings: readonly WarningAct[];
  readonly denied: readonly HeardSign[];
}

function isElsewhere({ has }: Scopes, { start, end }: { start: number; end: number }): boolean {
  if (has.animal.length > 0 || has.film.length > 0) return true;
  if (has.idiom.some((idiom) => idiom.start < end && start < idiom.end)) return true;
  const recent = has.recent.some(({ start: at }) => at >= start - 4);
  if (has.past.length > 0 && !recent) return true;
  return has.family.some((one) => one.end <= start + 2);
}

/** What is alarming in what was said: by rules and by the classifier together. */
export function hear(
  engine: Engine,
  words: readonly Span<string>[],
  scopes: Scopes,
  probabilities: Float32Array,
  whoAt: (at: number) => Who,
  length: number,
): Heard {
  const likely = new Map<HeardSign, number>();
  engine.meanings.forEach((meaning, at) => {
    if (meaning.is === 'warning') likely.set(meaning.sign, probabilities[at] as number);
  });
  const heard = new Map<HeardSign, { score: number; start: number }>();
  const denied = engine.signs.denied(words, scopes);
  for (const one of engine.signs.find(words, scopes)) {
    if (one.negated) {
      denied.add(one.sign);
      continue;
    }
    if (isElsewhere(scopes, one)) continue;
    const probability = likely.get(one.sign) ?? 0;
    if (one.hint && probability < WITH_HINT) continue;
    const score = Math.max(RULE - (one.hint ? 0.15 : 0), probability);
    if (score > (heard.get(one.sign)?.score ?? 0)) heard.set(one.sign, { score, start: one.start });
  }
  if (!isElsewhere(scopes, { start: 0, end: length }))
    for (const [sign, probability] of likely)
      if (probability >= ALONE && !heard.has(sign) && !denied.has(sign))
        heard.set(sign, { score: probability, start: 0 });
  const best = Math.max(0, ...[...heard.values()].map(({ score }) => score));
  const chosen = [...heard]
    .filter(([, { score }]) => score >= best * NEARLY)
    .sort(([a], [b]) => engine.signs.gravity(a) - engine.signs.gravity(b))
    .slice(0, MOST);
  const conditional = (start: number): boolean =>
    scopes.knowledge || scopes.has.hypothetical.some((one) => one.start <= start);
  return {
    warnings: chosen.map(([sign, { score, start }]) => ({
      kind: 'warning',
      sign,
      who: whoAt(start),
      conditional: conditional(start),
      score,
    })),
    denied: [...denied].filter((sign) => !heard.has(sign)),
  };
}
