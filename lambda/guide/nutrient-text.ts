import { GROUPS, type GroupId, isMeasured, NUTRIENTS, type NutrientId } from '../content/ids';
import type { Line, Lines, NutrientWords, OfferId, Pages } from '../content/shape';
import type { AnswerContext } from './context';
import { limitsOf } from './figures';
import { paged } from './paged';
import { promptFor } from './prompt';
import { nutrientScreen } from './screens/nutrient';
import { type Fill, listed, pagesOf, sentences } from './text';
import type { TopicResult } from './topic';
import type { Prompt, Question, Sentence } from './types';

/** A Question of a topic that is told nutrient by nutrient. */
export type NutrientQuestion = Question & {
  readonly nutrient: NutrientId;
  readonly also?: NutrientId;
  readonly group?: GroupId;
};

/** How a topic tells what is known of one nutrient. */
export interface Telling {
  /** Which of a nutrient's words it reads. */
  readonly words: keyof NutrientWords & ('about' | 'signs' | 'risk' | 'supplements' | 'tooMuch' | 'evidence');
  /** Where the conversation goes next. */
  readonly onward: 'foods' | 'signs' | 'evidence' | 'amount';
  /** The way on is asked after the first page, even though "more" has more to bring. */
  readonly onwardFirst?: boolean;
}

/** The first Questions of a topic that is told nutrient by nutrient. */
export const nutrientExamples = () =>
  NUTRIENTS.flatMap((nutrient) => [
    { nutrient },
    ...NUTRIENTS.filter((also) => also !== nutrient).map((also) => ({ nutrient, also })),
    ...GROUPS.map((group) => ({ nutrient, group })),
  ]);

export function nameOf(nutrient: NutrientId, context: AnswerContext): string {
  return context.words.nutrients[nutrient].name;
}

export function valuesOf(nutrient: NutrientId, context: AnswerContext): Fill {
  const limits = isMeasured(nutrient) ? limitsOf(nutrient, context) : {};
  return { nutrient: nameOf(nutrient, context), ...limits };
}

function pagesFor(
  question: NutrientQuestion,
  { words: part }: Telling,
  nutrient: NutrientId,
  context: AnswerContext,
): Pages {
  const words = context.words.nutrients[nutrient];
  const pages = words[part];
  if (question.group === undefined) return pages;
  const ofGroup = words.groups?.[question.group];
  // A group that this nutrient says nothing of its own about has its general advice.
  const own = ofGroup ? [ofGroup] : context.words.groups[question.group].pages.slice(0, 1);
  // The signs are the same for everyone, so they go first.
  return part === 'signs' ? [...pages.slice(0, 1), ...own, ...pages.slice(1)] : [...own, ...pages];
}

/** On to foods: a list, or words where there is none. */
export function onFoods(id: OfferId, nutrient: NutrientId, context: AnswerContext): Prompt {
  const listed = isMeasured(nutrient) && context.words.nutrients[nutrient].foodTips === undefined;
  return promptFor(
    listed ? id : 'food_tips',
    context,
    { yes: { topic: 'foods', nutrient } },
    valuesOf(nutrient, context),
  );
}

function onward({ onward: next }: Telling, nutrient: NutrientId, context: AnswerContext): Prompt {
  // The family has no one amount, so there is none to offer.
  if (next === 'foods' || (next === 'amount' && !isMeasured(nutrient))) return onFoods('foods', nutrient, context);
  return promptFor(next, context, { yes: { topic: next, nutrient } as Question }, valuesOf(nutrient, context));
}

/** What is known of one nutrient under one topic, the group's own words first. */
export function oneNutrient(question: NutrientQuestion, telling: Telling, context: AnswerContext): TopicResult {
  const { nutrient } = question;
  const values = valuesOf(nutrient, context);
  const pages = pagesOf(pagesFor(question, telling, nutrient, context), context, values);
  const { onwardFirst } = telling;
  const result = paged(question, pages, onward(telling, nutrient, context), context, { onwardFirst });
  return { ...result, title: nameOf(nutrient, context), screen: () => nutrientScreen(nutrient, context) };
}

/** Words of two nutrients' answers that leave room for the question after them. */
const ROOM_FOR_TWO = 50;
/** Whom to call follows too much of two. */
const ROOM_WITH_A_CALL = 38;

/** The answer itself, in so many sentences, and what takes care: a caution is never what is cut. */
function briefly(page: Lines, many: number): Lines {
  return page.filter(({ caution: cares, say }, at) => at < many || cares || say.includes('{emergency}'));
}

/** Two nutrients in one sentence: the first words on each, then which to go on with. */
export function twoNutrients(
  question: NutrientQuestion,
  also: NutrientId,
  telling: Telling,
  context: AnswerContext,
): TopicResult {
  const both = [question.nutrient, also] as const;
  const told = (first: number, second: number) =>
    (
      [
        [question.nutrient, first],
        [also, second],
      ] as const
    ).flatMap(([nutrient, many]) => {
      const isHere = ({ only }: Line) => only === undefined || only === context.facts.table;
      const pages = pagesFor(question, telling, nutrient, context).map((lines) => lines.filter(isHere));
      const page = pages
        .filter((lines) => lines.length > 0)
        .slice(0, 1)
        .flat();
      return sentences(briefly(page, many), context, valuesOf(nutrient, context));
    });
  const room = telling.words === 'tooMuch' ? ROOM_WITH_A_CALL : ROOM_FOR_TWO;
  const fits = (said: readonly Sentence[]) => said.flatMap(({ text }) => text.split(' ')).length <= room;
  const say = [told(2, 2), told(2, 1), told(1, 2)].find(fits) ?? told(1, 1);
  return { question, say, ask: chooseBetween(both, question.topic, context) };
}

/** One nutrient under one topic, or two in one sentence. */
export function nutrientAnswer(question: NutrientQuestion, telling: Telling, context: AnswerContext): TopicResult {
  const { also } = question;
  return also === undefined ? oneNutrient(question, telling, context) : twoNutrients(question, also, telling, context);
}

/** "Which shall I go on with, magnesium or calcium?" */
export function chooseBetween(nutrients: readonly NutrientId[], topic: Question['topic'], context: AnswerContext) {
  const options = listed(
    nutrients.map((nutrient) => nameOf(nutrient, context)),
    context.words.lists.or,
    context,
  );
  const yes = { topic, nutrient: nutrients[0] } as Question;
  return promptFor('choose', context, { yes, expects: { slot: 'nutrient', for: topic } }, { options });
}

/** On to how good the evidence on a nutrient is. */
export function onEvidence(nutrient: NutrientId, context: AnswerContext): Prompt {
  return promptFor('evidence', context, { yes: { topic: 'evidence', nutrient } }, valuesOf(nutrient, context));
}

/** The family and its relatives have no figures: words instead of a list. */
export function withoutFigures(
  question: NutrientQuestion,
  lines: Pages,
  next: Prompt,
  context: AnswerContext,
): TopicResult {
  const { nutrient } = question;
  const pages = pagesOf(lines, context, valuesOf(nutrient, context));
  return paged(question, pages, next, context, { title: nameOf(nutrient, context) });
}

/** A caution that follows a list or a figure. */
export function caution(lines: NutrientWords['foodNote'], nutrient: NutrientId, context: AnswerContext) {
  return sentences(lines ?? [], context, valuesOf(nutrient, context));
}
