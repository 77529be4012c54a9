import type { Act, AskAct, Context, TopicId } from './acts';
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
/** Where it is nearly as likely that a question is out of scope, it is kept out. */
const CAUTION = 3;
/** A nutrient by its name is seldom said outside. */
const CAUTION_WHERE_NAMED = 0.7;
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

/** What asks something is no yes and no no: "can she just skip it". */
const answersIt = (meaning: Meaning): boolean =>
  meaning.is === 'act' && (meaning.act.kind === 'confirm' || meaning.act.kind === 'refuse');

function best(
  engine: Engine,
  probabilities: Float32Array,
  values: Values,
  context: Context,
  isQuestion: boolean,
  asks: boolean,
): Best {
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
    if (asks && answersIt(meaning)) return;
    if (meaning.is === 'topic' && meaning.topic !== 'entry' && score > (topic?.score ?? 0)) topic = { meaning, score };
    if (score > top.score) top = { meaning, score };
  });
  if (top.meaning.is === 'topic' && top.meaning.topic === 'entry' && topic) {
    const near = topic.meaning.topic;
    const types = VALUED[near] ?? [];
    const valued = values.some(({ of }) => of.some(({ type }) => types.includes(type)));
    const sure = top.score >= (valued ? ENTRY_WITH_VALUE : ENTRY);
    top = !sure && topic.score > Math.max(LEAST, top.score / NEAR) ? topic : { ...top, near };
  }
  const named = values.some(({ of }) => of.some(({ type }) => type === 'NUTRIENT'));
  return outside * (named ? CAUTION_WHERE_NAMED : CAUTION) > top.score || top.score < LEAST
    ? { meaning: { is: 'outside' }, score: Math.max(outside, 1 - top.score) }
    : top;
}

const within = (values: Values, { start, end }: Omit<Clause, 'question'>): Span<Value>[] =>
  values
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));

const mean = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, at) => (value + (b[at] as number)) / 2);

type Topic = Meaning & { readonly is: 'topic' };

function askOf({ topic, entry }: Topic, { score, near }: Best, tokens: readonly string[], values: Values): AskAct {
  const act = askAct(topic, entry, tokens, values, score);
  if (asksToStop(act, tokens)) return { ...act, topic: 'entry', entry: STOP, near: 'doctor' };
  return near ? { ...act, near } : act;
}

/** "I take lisinopril and cramp, should i come off it": stopping is asked, whatever else is said of the medicine. */
function asksToStop({ entry = '', medicines, ...of }: AskAct, tokens: readonly string[]): boolean {
  if (medicines === undefined || of.remedy || of.foods || of.nutrients || /_stop$/.test(entry)) return false;
  return TO_STOP.test(tokens.join(' '));
}
const STOP = 'stop_my_medicine';
const TO_STOP =
  /\b(should|can|could|may|must|do|ok|okay|safe|need|want|wants|better|going|allowed|alright|right) (i |he |she |we |they |you |to |just |have to |need to |my \w+ |our \w+ )*(stop|quit|drop|ditch|skip|come off|go off|get off|give up)( taking| using| having)? (it|them|this|that|these|those|my|his|her|the|\w+)\b(?! (cramp|cramps|cramping|pain|getting))/;

function actOf(top: Best, tokens: readonly string[], values: Values): Act[] {
  const { meaning, score } = top;
  if (meaning.is === 'topic') return [askOf(meaning, top, tokens, values)];
  if (meaning.is === 'act') return [meaning.act];
  return meaning.is === 'outside' ? [{ kind: 'out_of_scope', score }] : [];
}

/** Everything of the second is in the first: a question asked twice, once without its values. */
function covers(first: AskAct, second: AskAct): boolean {
  const own = Object.entries({ ...first, score: 0, near: '' });
  const other = Object.entries({ ...second, score: 0, near: '' });
  return other.every(([name, value]) => own.some(([one, its]) => one === name && String(its) === String(value)));
}

const apartFrom = (acts: readonly AskAct[]): AskAct[] =>
  acts.filter(
    (act, at) =>
      !acts.some((other, place) => place !== at && covers(other, act) && (place < at || !covers(act, other))),
  );

/** A stretch of words, and what the classifier makes of it. */
interface Part {
  readonly words: readonly string[];
  readonly values: Values;
  readonly scores: Float32Array;
}

/** Finds what was asked in one utterance. */
class Asked {
  readonly #engine: Engine;
  readonly #context: Context;

  constructor(engine: Engine, context: Context) {
    this.#engine = engine;
    this.#context = context;
  }

  part(whole: Pick<Part, 'words' | 'values'>, place: Omit<Clause, 'question'>): Part {
    const words = whole.words.slice(place.start, place.end);
    const values = within(whole.values, place);
    return { words, values, scores: this.#engine.judge(words, values) };
  }

  best({ scores, values }: Part, isQuestion: boolean, asks = isQuestion): Best {
    return best(this.#engine, scores, values, this.#context, isQuestion, asks);
  }

  /** A short question that is known whole. */
  plainly({ words, values }: Part): AskAct | undefined {
    const plain = this.#engine.plain.read(words, values, this.#context);
    if (!plain) return undefined;
    const act = askAct(plain.topic, plain.entry, words, values, 1);
    return plain.unknown === undefined ? act : { ...act, unknown: plain.unknown };
  }

  /** What is asked for sure in a part. */
  surely(part: Part): AskAct | undefined {
    const plain = this.plainly(part);
    if (plain) return plain;
    const top = this.best(part, true);
    return top.meaning.is === 'topic' && top.score >= SECOND
      ? askOf(top.meaning, top, part.words, part.values)
      : undefined;
  }
}

/** The words beside what somebody said about themselves: "my calves cramp at night" is asked, whoever is seventy two. */
function beside(tokens: readonly string[], stated: readonly Span<unknown>[]): Omit<Clause, 'question'> | undefined {
  const first = stated[0];
  if (!first) return undefined;
  const after = Math.max(...stated.map(({ end }) => end));
  const rest =
    tokens.length - after >= first.start ? { start: after, end: tokens.length } : { start: 0, end: first.start };
  return rest.end - rest.start >= FEW ? rest : undefined;
}

/** "How much calcium do i need when pregnant" is a plain question before what somebody said about themselves. */
function plainAround(asked: Asked, whole: Part, stated: readonly Span<unknown>[]): AskAct | undefined {
  const first = Math.min(...stated.map(({ start }) => start));
  const last = Math.max(...stated.map(({ end }) => end));
  const before = asked.plainly(asked.part(whole, { start: 0, end: first }));
  const rest = asked.part(whole, { start: last, end: whole.words.length });
  // "And magnesium" is no question of its own after "what are the symptoms of low potassium", nor is "can i give a six year old magnesium".
  const ends = first >= FEW ? rest.words.length < FEW : first > 0 && rest.words.length <= FEW && isBare(rest);
  return before ?? (ends ? undefined : asked.plainly(rest));
}

/** What people add to a question, and what asks nothing by itself. */
const TAG =
  / (and )?((is|was|are|were) (he|she|it|that|this|they|my \w+|the doctor) (right|correct|wrong|true|a myth|just a myth)|(do|does) (that|it|this) (hold up|make sense|sound right)|which is it|what is (going on|happening|up with that|the deal)( here| with that| with this| in there| there)?|what do you (think|reckon|say)( about that| of that)?|what gives|any (idea|ideas|thoughts)|is there any truth (in|to) (it|that|this)|true or false|right or wrong|fact or (fiction|myth)|(true or|is it) a myth|or is (it|that|this) (all |just )?(a myth|nonsense|rubbish))$/;
/** What was said before it must be able to stand alone. */
const BEFORE_TAG = 3;

/** The words without what people add at the end. */
function withoutTag(words: readonly string[]): Omit<Clause, 'question'> {
  const said = words.join(' ');
  const rest = said.replace(TAG, '').split(' ').length;
  return { start: 0, end: rest >= BEFORE_TAG ? rest : words.length };
}

/** Nothing but a value: "magnesium", "calf". */
const isBare = ({ words, values }: Part): boolean =>
  words.every((_, at) => values.some(({ start, end }) => start <= at && at < end));

/** The questions and small acts of what was said: one, or one a clause where each is plainly a question of its own. */
export function questionsIn(engine: Engine, said: Part, stated: readonly Span<unknown>[], context: Context): Act[] {
  const asked = new Asked(engine, context);
  const untagged = withoutTag(said.words);
  const whole = untagged.end < said.words.length ? asked.part(said, untagged) : said;
  const { words, values, scores } = whole;
  const known = asked.plainly(whole);
  if (known) return [known];
  const around = stated.length > 0 ? plainAround(asked, whole, stated) : undefined;
  if (around) return [around];
  const clauses = clausesOf(words);
  const questions = clauses
    .filter(({ question, start, end }) => clauses.length > 1 && question && end - start > 1)
    .map((clause) => asked.part(whole, clause));
  const apart = apartFrom(questions.flatMap((part) => asked.surely(part) ?? []));
  if (apart.length > 1) return apart.slice(0, MOST_QUESTIONS);
  const last = questions.at(-1);
  if (last) {
    const plain = asked.plainly(last);
    if (plain) return [plain];
    const both = asked.best({ words, values, scores: mean(scores, last.scores) }, true);
    return actOf(both, words, values);
  }
  const top = asked.best(whole, false, clauses[0]?.question && words.length > FEW);
  // "I have addison's disease and leg cramps" has an entry of its own: what is left without the disease has not.
  const together = top.meaning.is === 'topic' && top.meaning.topic === 'entry' && top.score >= SECOND;
  const rest = together || top.meaning.is === 'act' || clauses[0]?.question ? undefined : beside(words, stated);
  const other = rest && asked.surely(asked.part(whole, rest));
  if (other) return [other];
  // Somebody who rambles says in one of the thoughts what it is about.
  const rambled = top.meaning.is === 'outside' && clauses.length > 1 ? clauses : [];
  const about = rambled.map((clause) => asked.surely(asked.part(whole, clause))).filter((act) => act !== undefined);
  const [likeliest] = about.sort((a, b) => b.score - a.score);
  return likeliest ? [likeliest] : actOf(top, words, values);
}
