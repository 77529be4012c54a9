import type { NutrientId } from '../content/ids';
import type { Act, Context, StateAct, TopicId, Who } from './acts';
import { askAct } from './ask';
import { type Clause, clausesOf } from './clauses';
import { type Engine, engineFor } from './engine';
import type { Meaning } from './labels';
import type { Span } from './phrases';
import type { Value } from './spans';
import { hear } from './warnings';

/** How sure a second question of one sentence must be. */
const SECOND = 0.45;
/** Less sure than this is a guess: what is out of scope goes first. */
const LEAST = 0.12;

/** An entry must be meant plainly; else the topic that it belongs to answers. */
const ENTRY = 0.4;

interface Best {
  readonly meaning: Meaning;
  readonly score: number;
  readonly near?: TopicId;
}

/** How much likelier a label is where it was asked for. */
function inContext(meaning: Meaning, { expects, inRelief }: Context): number {
  if (meaning.is !== 'act') return 1;
  const { kind } = meaning.act;
  if (inRelief && (kind === 'progress' || kind === 'inside')) return 6;
  if (!inRelief && kind === 'inside') return 0.2;
  if ((expects === 'sign' || expects === 'yes_no') && (kind === 'confirm' || kind === 'refuse' || kind === 'unsure'))
    return 3;
  return 1;
}

function best(engine: Engine, probabilities: Float32Array, context: Context): Best {
  let top: Best = { meaning: { is: 'outside' }, score: 0 };
  let topic: Best | undefined;
  let outside = 0;
  let sum = 0;
  const weighed = probabilities.map((score, at) => score * inContext(engine.meanings[at] as Meaning, context));
  for (const one of weighed) sum += one;
  engine.meanings.forEach((meaning, at) => {
    const score = (weighed[at] as number) / sum;
    if (meaning.is === 'outside') outside += score;
    if (meaning.is === 'warning' || meaning.is === 'crisis' || meaning.is === 'outside') return;
    if (meaning.is === 'topic' && meaning.topic !== 'entry' && score > (topic?.score ?? 0)) topic = { meaning, score };
    if (score > top.score) top = { meaning, score };
  });
  if (top.meaning.is === 'topic' && top.meaning.topic === 'entry' && topic?.meaning.is === 'topic') {
    const near = topic.meaning.topic;
    top = top.score < ENTRY && topic.score > top.score / 4 ? topic : { ...top, near };
  }
  return outside > top.score || top.score < LEAST
    ? { meaning: { is: 'outside' }, score: Math.max(outside, 1 - top.score) }
    : top;
}

const within = (values: readonly Span<Value>[], { start, end }: Clause): Span<Value>[] =>
  values
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));

const mean = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, at) => (value + (b[at] as number)) / 2);

function actOf({ meaning, score, near }: Best, tokens: readonly string[], values: readonly Span<Value>[]): Act | null {
  if (meaning.is === 'topic') {
    const act = askAct(meaning.topic, meaning.entry, tokens, values, score);
    return near ? { ...act, near } : act;
  }
  if (meaning.is === 'act') return meaning.act;
  return meaning.is === 'outside' ? { kind: 'out_of_scope', score } : null;
}

/** The questions and small acts of what was said: one, or one a clause where each is plainly a question of its own. */
function asked(
  engine: Engine,
  tokens: readonly string[],
  values: readonly Span<Value>[],
  whole: Float32Array,
  context: Context,
): Act[] {
  const clauses = clausesOf(tokens);
  const questions = clauses.filter(({ question, start, end }) => question && end - start > 1);
  if (clauses.length > 1 && questions.length > 0) {
    const judged = questions.map((clause) => {
      const words = tokens.slice(clause.start, clause.end);
      const own = within(values, clause);
      return { words, own, scores: engine.judge(words, own) };
    });
    if (judged.length > 1) {
      const each = judged.map(({ words, own, scores }) => ({ words, own, top: best(engine, scores, context) }));
      const sure = each.filter(({ top }) => top.meaning.is === 'topic' && top.score >= SECOND);
      const acts = sure.flatMap(({ words, own, top }) => actOf(top, words, own) ?? []);
      const kinds = new Set(acts.map((act) => JSON.stringify({ ...act, score: 0 })));
      if (acts.length > 1 && kinds.size > 1) return acts.slice(0, 3);
    }
    const last = judged.at(-1);
    if (last)
      return [actOf(best(engine, mean(whole, last.scores), context), tokens, values)].flatMap((act) => act ?? []);
  }
  return [actOf(best(engine, whole, context), tokens, values)].flatMap((act) => act ?? []);
}

const RANK: Readonly<Record<Act['kind'], number>> = {
  crisis: 0,
  warning: 1,
  deny: 2,
  confirm: 2,
  refuse: 2,
  unsure: 2,
  state: 3,
  ask: 4,
  progress: 5,
  inside: 5,
  correct: 5,
  follow: 5,
  cannot: 5,
  end: 6,
  out_of_scope: 7,
};

/** What was done with the words, the gravest first. The words are kept nowhere. */
export function understand(words: string, context: Context = {}, language = 'en'): readonly Act[] {
  const engine = engineFor(language);
  const tokens = engine.tokens(words);
  if (tokens.length === 0) return [];
  const mentions = engine.people.mentions(tokens);
  const signWords = engine.signs.words(tokens);
  const scopes = engine.scopes.read(tokens, [...mentions, ...signWords]);
  const values = engine.values.find(tokens);
  const whole = engine.judge(tokens, values);
  const holders = engine.people.holders(tokens);
  const whoAt = (at: number): Who => (holders[at] === 'speaker' ? 'speaker' : 'other');

  const acts: Act[] = [];
  const crisisScore = whole.reduce((sum, score, at) => sum + (engine.meanings[at]?.is === 'crisis' ? score : 0), 0);
  const crisis = engine.crisis.find(tokens, scopes, crisisScore);
  if (crisis) acts.push(crisis);
  const heard = hear(engine, signWords, scopes, whole, whoAt, tokens.length);
  const nutrient = values.flatMap(({ of }) => of).find(({ type }) => type === 'NUTRIENT')?.id as NutrientId | undefined;
  for (const warning of heard.warnings) acts.push(nutrient ? { ...warning, nutrient } : warning);
  if (heard.denied.length > 0) acts.push({ kind: 'deny', signs: heard.denied });

  const states = engine.people.read(tokens, mentions, values, scopes, context.expects === 'age');
  for (const { who, person, circumstances, not, years } of states) {
    if (circumstances.length > 0)
      acts.push({
        kind: 'state',
        who,
        ...(person === undefined ? {} : { person }),
        circumstances,
        ...(years === undefined ? {} : { years }),
        score: 0.9,
      } satisfies StateAct);
    if (not.length > 0) acts.push({ kind: 'correct', what: 'value', circumstances: not });
  }
  for (const act of asked(engine, tokens, values, whole, context)) {
    // A statement alone is no question out of scope; nor is what was alarming.
    const question = clausesOf(tokens).some((clause) => clause.question);
    if (act.kind === 'out_of_scope' && acts.length > 0 && (heard.warnings.length > 0 || crisis || !question)) continue;
    acts.push(act);
  }
  return acts.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
}
