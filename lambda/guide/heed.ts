import { circumstances as known, type HeedRow, type HeedSubject, heedRows, tagsOf } from '../content/facts';
import type { CircumstanceId, FoodId } from '../content/ids';
import type { Lines } from '../content/shape';
import type { AnswerContext } from './context';
import { sentences } from './text';
import type { Question, Sentence } from './types';

/** The person whose legs are asked about, as far as the guide heeds them. */
export interface Heeded {
  readonly circumstances: readonly CircumstanceId[];
  readonly years?: number;
  /** Circumstances that were said back already in this session. */
  readonly saidBack: readonly CircumstanceId[];
}

/** A row that holds, and for which circumstance. */
interface Holds {
  readonly row: HeedRow;
  readonly circumstance: CircumstanceId;
}

/** What is different for this person. */
export interface Decision {
  /** These words in place of the answer. */
  readonly instead?: Holds;
  readonly careful: readonly Holds[];
  /** Foods with these tags are left out. */
  readonly without: readonly Holds[];
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
  const of = (effect: HeedRow['effect']) => holding.filter(({ row }) => row.effect === effect);
  const [instead] = of('instead');
  // Pregnancy before an age: the figure that was asked for is hers.
  const [amount] = of('amount');
  return { ...(instead && { instead }), careful: of('careful'), without: of('without'), ...(amount && { amount }) };
}

/** Whether a food may be named to this person. */
export function mayName(food: FoodId, { without }: Pick<Decision, 'without'>): boolean {
  return !without.some(({ row }) => holdsAny(food, row.tags ?? []));
}

/** "With kidney disease,", the first time; afterwards nothing, so that it does not tire. */
export function clause({ circumstance }: Pick<Holds, 'circumstance'>, context: AnswerContext): string {
  const { person, words } = context;
  if (person?.saidBack.includes(circumstance)) return '';
  const { clause: plain, aged } = words.circumstances[circumstance];
  if (aged !== undefined && person?.years !== undefined) return aged.replace('{years}', String(person.years));
  return plain;
}

/** The words of a row, with the circumstance said back. */
export function wordsOf(holds: Holds, context: AnswerContext, values: Readonly<Record<string, string>> = {}): readonly Sentence[] {
  const lines: Lines = context.words.heed[holds.row.id] ?? [];
  return sentences(lines, context, { ...values, clause: clause(holds, context) });
}

export const isKnown = (id: string): id is CircumstanceId => Object.hasOwn(known, id);
