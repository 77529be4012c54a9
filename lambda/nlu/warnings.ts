import { type HeardSign, URGENCIES, type WarningAct, type Who } from './acts';
import type { Clause } from './clauses';
import type { Engine } from './engine';
import type { Span } from './phrases';
import type { Scopes } from './scopes';

/** How sure the classifier must be where no rule says so, and where a rule only hints. */
const ALONE = 0.5;
const WITH_HINT = 0.12;
/** Where the words are plainly of a harmless kind, a rule needs the classifier's word too. */
const PLAINLY = 0.7;
const AGAINST = 0.00002;
/** In a long talk most words are of something else: those around a sign, and those of now, are judged by themselves. */
const LONG = 20;
const AROUND = 6;
const OF_NOW = 0.8;
const FEWEST_OF_NOW = 5;
/** Several signs together, and the likeliest of them. */
const TOGETHER = 0.5;
const FIRST = 0.2;
const NEXT = 0.1;
/** Fewer words are no alarm together: "my child has". */
const FEWEST = 5;
/** A rule counts for this much; less where the classifier plainly hears something else. */
const RULE = 0.85;
const HINT = 0.7;
/** Signs this much less likely than the likeliest are not said. */
const NEARLY = 0.63;
const MOST = 3;
/** "Now" shortly before a sign, or after it, makes it one of today. */
const RECENT_REACH = 4;

export interface Heard {
  readonly warnings: readonly WarningAct[];
  readonly denied: readonly HeardSign[];
}

/** What was said, and what is known of it. */
export interface Said {
  readonly tokens: readonly string[];
  readonly words: readonly Span<string>[];
  readonly scopes: Scopes;
  readonly probabilities: Float32Array;
  readonly whoAt: (at: number) => Who;
  readonly clauses: readonly Clause[];
  /** The signs that the guide's last question was about. */
  readonly asked: readonly HeardSign[];
  /** The sign that was said before and stands. */
  readonly concern: HeardSign | undefined;
}

type Place = Pick<Clause, 'start' | 'end'>;

const EVERYWHERE: Place = { start: 0, end: Number.POSITIVE_INFINITY };

const meet = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** "It is not back to normal". */
const DENIES = /^(not|never|no|nothing|nor)$/;
const IS_BACK = /^(back|again|returned|another|same)$/;

/** The end of what is over or found harmless: nothing before it alarms, if it is not denied and nothing is back since. */
function overUntil(tokens: readonly string[], { has }: Scopes, isTold: (from: number) => boolean) {
  const spans = has.resolved.filter(({ start }) => !DENIES.test(String(tokens[start - 1])));
  const end = Math.max(0, ...spans.map((one) => one.end));
  const since = end > 0 && has.recent.some(({ start }) => start > end);
  const isBack = since && tokens.slice(end).some((word) => IS_BACK.test(word));
  return { over: isBack || (since && isTold(end)) ? 0 : end, isBack };
}

/** What is said of an animal, a film, long ago or of the family is no alarm; the past holds in its own clause. */
function isElsewhere({ has }: Scopes, clauses: readonly Clause[], place: Place): boolean {
  if (has.animal.length > 0 || has.film.length > 0) return true;
  if (has.idiom.some((idiom) => meet(idiom, place))) return true;
  const around = clauses.filter((clause) => meet(clause, place));
  const isHere = (span: Place): boolean => around.some((clause) => meet(clause, span));
  const recent = has.recent.some((span) => isHere(span) && span.start >= place.start - RECENT_REACH);
  if (has.past.some(isHere) && !recent) return true;
  return has.family.some((one) => one.end <= place.start + 2);
}

/**
 * What the classifier hears by itself. Several signs that are each a little likely are one alarm.
 */
function alone(
  likely: ReadonlyMap<HeardSign, number>,
  length: number,
  mayBe: (sign: HeardSign) => boolean,
): [HeardSign, number][] {
  const open = [...likely].filter(([sign]) => mayBe(sign));
  const sure = open.filter(([, score]) => score >= ALONE);
  if (sure.length > 0 || length < FEWEST) return sure;
  const [first] = open.sort(([, a], [, b]) => b - a);
  const sum = [...likely.values()].reduce((all, score) => all + score, 0);
  // The likeliest may lack its word: then the next one is said.
  const enough = sum >= TOGETHER && Math.max(...likely.values()) >= FIRST;
  return first && enough && first[1] >= NEXT ? [[first[0], sum]] : [];
}

function likelyOf(engine: Engine, probabilities: Float32Array): ReadonlyMap<HeardSign, number> {
  const likely = new Map<HeardSign, number>();
  engine.meanings.forEach((meaning, at) => {
    if (meaning.is === 'warning') likely.set(meaning.sign, probabilities[at] as number);
  });
  return likely;
}

const harmlessOf = (engine: Engine, probabilities: Float32Array): number =>
  engine.meanings.reduce((sum, { is }, at) => sum + (is === 'harmless' ? (probabilities[at] as number) : 0), 0);

/** What is heard around a place in a long talk, and in a short one as it was heard. */
function around(
  engine: Engine,
  tokens: readonly string[],
  { start, end }: Place,
  whole: Float32Array,
): { likely: ReadonlyMap<HeardSign, number>; harmless: number } {
  const near = tokens.slice(Math.max(0, start - AROUND), end + AROUND);
  const judged = tokens.length < LONG ? whole : engine.judge(near, engine.values.find(near));
  return { likely: likelyOf(engine, judged), harmless: harmlessOf(engine, judged) };
}

/** "I thought nothing of it, and today ...": what is said to be so now, at the end of a long talk. */
function ofNow(engine: Engine, tokens: readonly string[], { has }: Scopes): ReadonlyMap<HeardSign, number> {
  const start = has.recent.at(-1)?.start ?? 0;
  const left = tokens.slice(start);
  if (tokens.length < LONG || start === 0 || left.length < FEWEST_OF_NOW) return new Map();
  const likely = likelyOf(engine, engine.judge(left, engine.values.find(left)));
  return new Map([...likely].filter(([, score]) => score >= OF_NOW));
}

/** The classifier knows no "not": it is asked again about what is left without what is denied, and must say it twice. */
function undenied(
  engine: Engine,
  tokens: readonly string[],
  { negated }: Scopes,
  likely: ReadonlyMap<HeardSign, number>,
): ReadonlyMap<HeardSign, number> {
  const left = tokens.filter((_, at) => !negated[at]);
  if (left.length < FEWEST_LEFT) return new Map();
  const again = likelyOf(engine, engine.judge(left, engine.values.find(left)));
  return new Map([...likely].map(([sign, score]) => [sign, Math.min(score, again.get(sign) as number)]));
}
const FEWEST_LEFT = 4;

const TAKES_BACK = ['taken_back', 'animal', 'film'] as const;

/** What is alarming in what was said: by rules and by the classifier together. */
export function hear(engine: Engine, said: Said): Heard {
  const { tokens, words, scopes, probabilities, whoAt, clauses, asked, concern } = said;
  const { signs } = engine;
  const likely = likelyOf(engine, probabilities);
  const harmless = harmlessOf(engine, probabilities);
  const heard = new Map<HeardSign, { score: number; start: number; end: number }>();
  const { open, denied } = signs.named(words, scopes);
  const isTold = (from: number): boolean => words.some((word) => word.start >= from && signs.tells(word));
  const { over, isBack } = overUntil(tokens, scopes, isTold);
  for (const one of signs.find(words, scopes)) {
    if (one.negated) {
      denied.add(one.sign);
      continue;
    }
    if (one.start < over || isElsewhere(scopes, clauses, one)) continue;
    const place = harmless < PLAINLY ? { likely, harmless } : around(engine, tokens, one, probabilities);
    const probability = place.likely.get(one.sign) as number;
    // "I ate a banana and now my chest is tight": most of the words are harmless, and what began now is not.
    const begins = scopes.has.recent.some(({ start }) => start < one.end && start >= one.start - RECENT_REACH);
    // Only asked about in general, it alarms nobody, and whom to call is said all the same.
    const counts = begins || isBack || scopes.knowledge;
    if (probability < (one.hint ? WITH_HINT : place.harmless >= PLAINLY && !counts ? AGAINST : 0)) continue;
    const score = Math.max(one.hint ? HINT : RULE, probability);
    if (score > (heard.get(one.sign)?.score ?? 0)) heard.set(one.sign, { score, start: one.start, end: one.start });
  }
  // "A bit warm" is an answer to "is it swollen, warm or red?".
  for (const sign of asked) if (open.has(sign) && !heard.has(sign)) heard.set(sign, { score: RULE, start: 0, end: 0 });
  const allOver = over > 0 && !isTold(over);
  if (!allOver && !isElsewhere(scopes, clauses, EVERYWHERE))
    for (const [sign, score] of alone(
      scopes.negated.includes(true) ? undenied(engine, tokens, scopes, likely) : likely,
      tokens.length,
      (sign) => !denied.has(sign) && signs.mayBe(sign, words, scopes),
    ))
      if (!heard.has(sign)) heard.set(sign, { score, start: 0, end: EVERYWHERE.end });
  if (heard.size === 0 && !allOver && !scopes.negated.includes(true) && !isElsewhere(scopes, clauses, EVERYWHERE))
    for (const [sign, score] of [...ofNow(engine, tokens, scopes)].filter(([one]) => signs.mayBe(one, words, scopes)))
      heard.set(sign, { score, start: 0, end: EVERYWHERE.end });
  const best = Math.max(0, ...[...heard.values()].map(({ score }) => score));
  const chosen = [...heard]
    .filter(([, { score }]) => score >= best * NEARLY)
    .sort(([a], [b]) => signs.gravity(a) - signs.gravity(b))
    .slice(0, MOST);
  // "No, i meant the dog", "i only asked": what was taken for a sign is none, if nothing else is said to be one.
  const isTakenBack = chosen.length === 0 && TAKES_BACK.some((kind) => scopes.has[kind].length > 0);
  if (concern && isTakenBack) denied.add(concern);
  const asks = URGENCIES.find((kind) => scopes.has[kind].length > 0);
  const conditional = (end: number): boolean =>
    scopes.knowledge || scopes.has.hypothetical.some((one) => one.start <= end);
  return {
    warnings: chosen.map(([sign, { score, start, end }]) => ({
      kind: 'warning',
      sign,
      who: whoAt(start),
      conditional: conditional(end),
      ...(asks && { asks }),
      score,
    })),
    denied: [...denied].filter((sign) => !heard.has(sign)),
  };
}
