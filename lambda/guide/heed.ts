import { type HeedRow, type HeedSubject, heedRows, tagsOf, type WithoutRow } from '../content/facts';
import type { CircumstanceId, FoodId } from '../content/ids';
import type { Lines } from '../content/shape';
import type { AnswerContext } from './context';
import { foodName } from './figures';
import { nameOfQuestion } from './naming';
import { onward } from './onward';
import { fill, heading, sentences, talk } from './text';
import type { TopicResult } from './topic';
import type { Heeded, Question, Sentence } from './types';

/** A row that holds, and for which circumstance. */
interface Holds<Row extends HeedRow = HeedRow> {
  readonly row: Row;
  readonly circumstance: CircumstanceId;
}

/** What is different for this person. */
export interface Decision {
  /** These words in place of the answer. */
  readonly instead?: Holds;
  readonly careful: readonly Holds[];
  /** Foods with these tags are left out. */
  readonly without: readonly Holds<WithoutRow>[];
  /** A row of the intakes. */
  readonly amount?: Holds;
}

/** Circumstances from the heaviest to the lightest: the first that has words for a question answers it. */
const matches = (values: readonly string[] | undefined, value: unknown): boolean =>
  values === undefined || values.some((each) => each === value);

function isOn(subject: HeedSubject, question: Question): boolean {
  const of = question as Readonly<Record<string, unknown>>;
  if (!matches(subject.topic, question.topic)) return false;
  if (subject.nutrient && !matches(subject.nutrient, of.nutrient) && !matches(subject.nutrient, of.also)) return false;
  if (!matches(subject.remedy, of.remedy) || !matches(subject.habit, of.habit)) return false;
  if (!matches(subject.medicine, of.medicine) || !matches(subject.step, of.step)) return false;
  if (!matches(subject.entry, of.entry)) return false;
  if (!matches(subject.for, of.for)) return false;
  return subject.tag === undefined || (of.food !== undefined && holdsAny(of.food as FoodId, subject.tag));
}

const holdsAny = (food: FoodId, tags: readonly string[]): boolean => tagsOf(food).some((tag) => tags.includes(tag));

/** What the table says for this person and this question. */
export function decide(question: Question, { circumstances }: Pick<Heeded, 'circumstances'>): Decision {
  const holding = heedRows.flatMap((row): readonly Holds[] => {
    const circumstance = row.who.find((id) => circumstances.includes(id));
    if (circumstance === undefined) return [];
    const on = row.on === undefined || row.on.some((subject) => isOn(subject, question));
    return on ? [{ row, circumstance }] : [];
  });
  const of = <E extends HeedRow['effect']>(effect: E) =>
    holding.filter((each): each is Holds<Extract<HeedRow, { readonly effect: E }>> => each.row.effect === effect);
  const [instead] = of('instead');
  // Pregnancy before an age: the figure that was asked for is hers.
  const [amount] = of('amount');
  return { ...(instead && { instead }), careful: of('careful'), without: of('without'), ...(amount && { amount }) };
}

/** Whether a food may be named to this person. */
export function mayName(food: FoodId, { without }: Pick<Decision, 'without'>): boolean {
  return !without.some(({ row }) => holdsAny(food, row.tags));
}

/** "With kidney disease,", the first time; afterwards nothing, so that it does not tire. */
function clause({ circumstance }: Holds, context: AnswerContext): string {
  return context.person.saidBack.includes(circumstance) ? '' : clauseOf(circumstance, context);
}

/** For whom something holds: "For a child of six,". */
export function clauseOf(circumstance: CircumstanceId, context: AnswerContext): string {
  const { person, words } = context;
  const { clause: plain, aged } = words.circumstances[circumstance];
  if (aged !== undefined && person.years !== undefined) return fill(aged, context, { years: person.years });
  return plain;
}

/** The words of a row, with the circumstance said back. */
function wordsOf(holds: Holds, context: AnswerContext, values: Readonly<Record<string, string>>): readonly Sentence[] {
  const lines = context.words.heed[holds.row.id] as Lines;
  return sentences(lines, context, { ...values, clause: clause(holds, context) }).map(tidied);
}

/** Without the clause a sentence starts where it stood. */
export function tidied(sentence: Sentence): Sentence {
  const text = sentence.text.trim();
  return { ...sentence, text: text.charAt(0).toLocaleUpperCase() + text.slice(1) };
}

/** The way on from an answer that another one took the place of. */
const ONWARD: Partial<Record<Question['topic'], 'doctor' | 'relief'>> = {
  foods: 'doctor',
  amount: 'doctor',
  too_much: 'doctor',
};

interface HeededResult {
  readonly result: TopicResult;
  readonly saidBack: readonly CircumstanceId[];
}

/** What an entry itself says for a circumstance: as the table, written beside the answer. */
function ofEntry(question: Question, context: AnswerContext) {
  if (question.topic !== 'entry') return undefined;
  const own = context.words.entries[question.entry].for ?? {};
  for (const circumstance of context.person.circumstances) {
    const words = own[circumstance];
    if (words) return { circumstance, ...words };
  }
  return undefined;
}

const filled = (question: Question, context: AnswerContext): Readonly<Record<string, string>> => ({
  ...('food' in question && question.food && { food: foodName(question.food, context) }),
  ...('nutrient' in question && question.nutrient && { nutrient: context.words.nutrients[question.nutrient].name }),
});

/** In place of the answer: these words, and a way on that names none of it. No list, no figure, no screen with them. */
function replaced(question: Question, say: readonly Sentence[], context: AnswerContext): TopicResult {
  const ask = onward[ONWARD[question.topic] ?? (question.topic === 'relief' ? 'doctor' : 'relief')](context);
  const title = nameOfQuestion(question, context);
  const head = title ? heading(title, context) : context.words.talk.title;
  return { question, say, ask, title: head };
}

/** A food that the person leaves out, asked for by name. */
function leftOut(question: Question, { without }: Decision, context: AnswerContext): readonly Sentence[] {
  if (question.topic !== 'food_check') return [];
  const { holds, tags } = context.words.foodTags;
  const own = tagsOf(question.food);
  const [tag] = without.flatMap(({ row }) => row.tags.filter((each) => own.includes(each)));
  if (tag === undefined) return [];
  const food = heading(foodName(question.food, context), context);
  return [{ text: fill(holds, context, { food, what: tags[tag] as string }), from: ['usda_sr27'] }];
}

/** Every answer heeds the person in this one place: what is said, printed and shown follows one decision. */
export function heeded(question: Question, plain: () => TopicResult, context: AnswerContext): HeededResult {
  const { person } = context;
  if (person.circumstances.length === 0) return { result: plain(), saidBack: [] };
  const decision = decide(question, person);
  const own = ofEntry(question, context);
  const firstPage = (question.page ?? 0) === 0;
  const values = filled(question, context);
  const noMore = firstPage ? undefined : [talk(context.words.talk.noMore, context)];
  if (decision.instead) {
    const say = noMore ?? wordsOf(decision.instead, context, values);
    return { result: replaced(question, say, context), saidBack: [decision.instead.circumstance] };
  }
  if (own?.instead) {
    return {
      result: replaced(question, noMore ?? sentences(own.instead, context), context),
      saidBack: [own.circumstance],
    };
  }
  const left = leftOut(question, decision, context);
  if (left.length > 0) return { result: replaced(question, left, context), saidBack: [] };
  const result = plain();
  if (!firstPage) return { result, saidBack: [] };
  const [careful] = decision.careful.filter(
    ({ row, circumstance }) =>
      circumstance !== own?.circumstance && (!row.once || !person.saidBack.includes(circumstance)),
  );
  const listing = question.topic === 'foods' ? decision.without : [];
  const without = listing.filter(({ circumstance }) => !person.saidBack.includes(circumstance)).slice(0, 1);
  const before = [
    ...(own?.careful ? sentences(own.careful, context) : []),
    ...(careful && careful.row.at !== 'last' ? wordsOf(careful, context, values) : []),
    ...without.flatMap((holds) => wordsOf(holds, context, values)),
  ];
  const after = careful?.row.at === 'last' ? wordsOf(careful, context, values) : [];
  const said = [
    ...(own ? [own.circumstance] : []),
    ...[careful, question.topic === 'amount' ? decision.amount : undefined, ...without].flatMap(
      (holds) => holds?.circumstance ?? [],
    ),
  ];
  const say = [...before, ...result.say, ...after];
  const further = result.further && [...before, ...result.further, ...after];
  return { result: { ...result, say, ...(further && { further }) }, saidBack: said };
}
