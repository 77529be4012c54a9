import type { Act, Context, TopicId } from './acts';
import { askAct } from './ask';
import { type Clause, clausesOf } from './clauses';
import type { Engine } from './engine';
import type { Meaning } from './labels';
import type { Span } from './phrases';
import type { Value } from './spans';

/** How sure a second question of one sentence must be. */
const SECOND = 0.45;
/** Less sure than this is a guess: what is out of scope goes first. */
const LEAST = 0.12;
/** An entry must be meant plainly; else the topic that it belongs to answers, sooner if a value of the topic was said. */
const ENTRY = 0.4;
const ENTRY_WITH_VALUE = 0.6;
/** A topic this many times less likely than an entry may still answer for it. */
const NEAR = 4;
const MOST_QUESTIONS = 3;
/** Fewer words beside a statement are no question. */
const FEW = 3;

interface Best {
  readonly meaning: Meaning;
  readonly score: number;
  readonly near?: TopicId;
}

type Values = readonly Span<Value>[];

const AFTER_WARNING: readonly string[] = ['can_wait', 'feel_fine', 'gone'];

/** How much likelier a label is where it was asked for. */
function inContext(meaning: Meaning, { expects, inRelief, concern }: Context): number {
  if (meaning.is !== 'act') return 1;
  const { act } = meaning;
  if (act.kind === 'follow' && AFTER_WARNING.includes(act.what)) return concern ? 4 : 0.3;
  if (inRelief && (act.kind === 'progress' || act.kind === 'inside')) return 6;
  if (!inRelief && act.kind === 'inside') return 0.2;
  const answers = act.kind === 'confirm' || act.kind === 'refuse' || act.kind === 'unsure' || act.kind === 'deny';
  return answers && (expects === 'sign' || expects === 'yes_no' || concern) ? 3 : 1;
}

/** What can be a topic's value; the general topics have none. */
const VALUED: Readonly<Partial<Record<TopicId, readonly Value['type'][]>>> = {
  about: ['NUTRIENT'],
  signs: ['NUTRIENT'],
  foods: ['NUTRIENT'],
  amount: ['NUTRIENT'],
  too_much: ['NUTRIENT'],
  food_check: ['FOOD'],
  remedy: ['REMEDY'],
};

function best(engine: Engine, probabilities: Float32Array, values: Values, context: Context, isQuestion = false): Best {
  let top: Best = { meaning: { is: 'outside' }, score: 0 };
  let topic: { meaning: Meaning & { is: 'topic' }; score: number } | undefined;
  let outside = 0;
  let sum = 0;
  const weighed = probabilities.map((score, at) => score * inContext(engine.meanings[at] as Meaning, context));
  for (const one of weighed) sum += one;
  engine.meanings.forEach((meaning, at) => {
    const score = (weighed[at] as number) / sum;
    if (meaning.is === 'outside') outside += score;
    if (meaning.is === 'warning' || meaning.is === 'crisis' || meaning.is === 'outside' || meaning.is === 'harmless')
      return;
    if (isQuestion && meaning.is === 'state') return;
    if (meaning.is === 'topic' && meaning.topic !== 'entry' && score > (topic?.score ?? 0)) topic = { meaning, score };
    if (score > top.score) top = { meaning, score };
  });
  if (top.meaning.is === 'topic' && top.meaning.topic === 'entry' && topic) {
    const near = topic.meaning.topic;
    const types = VALUED[near] ?? [];
    const valued = values.some(({ of }) => of.some(({ type }) => types.includes(type)));
    const sure = top.score >= (valued ? ENTRY_WITH_VALUE : ENTRY);
    top = !sure && topic.score > top.score / NEAR ? topic : { ...top, near };
  }
  return outside > top.score || top.score < LEAST
    ? { meaning: { is: 'outside' }, score: Math.max(outside, 1 - top.score) }
    : top;
}

const within = (values: Values, { start, end }: Omit<Clause, 'question'>): Span<Value>[] =>
  values
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));

const mean = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, at) => (value + (b[at] as number)) / 2);

function actOf({ meaning, score, near }: Best, tokens: readonly string[], values: Values): Act[] {
  if (meaning.is === 'topic') {
    const act = askAct(meaning.topic, meaning.entry, tokens, values, score);
    return [near ? { ...act, near } : act];
  }
  if (meaning.is === 'act') return [meaning.act];
  return meaning.is === 'outside' ? [{ kind: 'out_of_scope', score }] : [];
}

/** Everything of one is in the other: a question asked twice, once without its values. */
function covers(act: Act, other: Act): boolean {
  if (act.kind !== 'ask' || other.kind !== 'ask') return JSON.stringify(act) === JSON.stringify(other);
  const fields = Object.entries({ ...other, score: undefined, near: undefined });
  const own = act as unknown as Readonly<Record<string, unknown>>;
  return fields.every(([name, value]) => value === undefined || JSON.stringify(own[name]) === JSON.stringify(value));
}

function apartFrom(acts: readonly Act[]): Act[] {
  return acts.filter(
    (act, at) =>
      !acts.some((other, place) => place !== at && covers(other, act) && (place < at || !covers(act, other))),
  );
}

/** A short question that is known whole. */
function plainly(engine: Engine, tokens: readonly string[], values: Values, context: Context): Act | null {
  const plain = engine.plain.read(tokens, values, context);
  if (!plain) return null;
  const act = askAct(plain.topic, plain.entry, tokens, values, 1);
  return plain.unknown === undefined ? act : { ...act, unknown: plain.unknown };
}

/** The words beside what somebody said about themselves: "my calves cramp at night" is asked, whoever is seventy two. */
function beside(tokens: readonly string[], stated: readonly Span<unknown>[]): { start: number; end: number } | null {
  const first = stated[0];
  if (!first) return null;
  const after = Math.max(...stated.map(({ end }) => end));
  const rest =
    tokens.length - after >= first.start ? { start: after, end: tokens.length } : { start: 0, end: first.start };
  return rest.end - rest.start >= FEW ? rest : null;
}

/** The questions and small acts of what was said: one, or one a clause where each is plainly a question of its own. */
export function questionsIn(
  engine: Engine,
  tokens: readonly string[],
  values: Values,
  whole: Float32Array,
  stated: readonly Span<unknown>[],
  context: Context,
): Act[] {
  const known = plainly(engine, tokens, values, context);
  if (known) return [known];
  const clauses = clausesOf(tokens);
  const questions = clauses.filter(({ question, start, end }) => question && end - start > 1);
  const judge = (part: Omit<Clause, 'question'>) => {
    const words = tokens.slice(part.start, part.end);
    const own = within(values, part);
    return { words, own, scores: engine.judge(words, own) };
  };
  if (clauses.length > 1 && questions.length > 0) {
    const judged = questions.map(judge);
    if (judged.length > 1) {
      const acts = judged.flatMap(({ words, own, scores }) => {
        const plain = plainly(engine, words, own, context);
        const top = best(engine, scores, own, context);
        if (plain) return [plain];
        return top.meaning.is === 'topic' && top.score >= SECOND ? actOf(top, words, own) : [];
      });
      const apart = apartFrom(acts);
      if (apart.length > 1) return apart.slice(0, MOST_QUESTIONS);
    }
    const { words, own, scores } = judged.at(-1) as (typeof judged)[number];
    const plain = plainly(engine, words, own, context);
    if (plain) return [plain];
    const alone = best(engine, scores, own, context, true);
    const both = best(engine, mean(whole, scores), values, context, true);
    // What somebody says of themselves sounds out of scope; the question need not be.
    const better =
      both.meaning.is === 'outside' && alone.meaning.is === 'topic' && alone.score >= SECOND ? alone : both;
    return actOf(better, tokens, values);
  }
  const top = best(engine, whole, values, context);
  const rest = questions.length === 0 && isOfPerson(top.meaning) ? beside(tokens, stated) : null;
  if (!rest) return actOf(top, tokens, values);
  const { words, own, scores } = judge(rest);
  const other = plainly(engine, words, own, context);
  if (other) return [other];
  const there = best(engine, scores, own, context);
  return there.meaning.is === 'topic' && there.score >= SECOND ? actOf(there, words, own) : actOf(top, tokens, values);
}

/** What a statement about oneself looks like to a classifier that also knows such questions. */
const isOfPerson = (meaning: Meaning): boolean =>
  meaning.is === 'state' || (meaning.is === 'topic' && (meaning.topic === 'group' || meaning.topic === 'entry'));
