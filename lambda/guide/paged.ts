import type { AnswerContext } from './context';
import { promptFor } from './prompt';
import { talk } from './text';
import type { PagedResult } from './topic';
import type { Prompt, Question, Sentence } from './types';

interface Options {
  readonly title?: string;
  /** The way on is asked after the first page, even though "more" has more to bring. */
  readonly onwardFirst?: boolean;
}

/** An answer in pages: the page asked for, then "more" while there is more, then the way on. */
export function paged(
  question: Question,
  pages: readonly (readonly Sentence[])[],
  onward: Prompt,
  context: AnswerContext,
  { title, onwardFirst = false }: Options = {},
): PagedResult {
  const page = question.page ?? 0;
  const further = pages.flat();
  const say = pages[page] ?? [talk(context.words.talk.noMore, context)];
  const more = page + 1 < pages.length && !(onwardFirst && page === 0);
  const ask = more ? promptFor('more', context, { yes: { ...question, page: page + 1 } }) : onward;
  return { question, say, ask, further, title };
}
