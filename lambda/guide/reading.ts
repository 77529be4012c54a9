import type { Pages } from '../content/shape';
import type { AnswerContext } from './context';
import { paged } from './paged';
import { heading, pagesOf } from './text';
import type { TopicResult } from './topic';
import type { Prompt, Question } from './types';

interface Options {
  readonly name?: string;
  readonly onwardFirst?: boolean;
}

/** Written pages, read out one at a time; the screen holds more of them. */
export function reading(
  question: Question,
  pages: Pages,
  next: Prompt,
  context: AnswerContext,
  { name, onwardFirst }: Options = {},
): TopicResult {
  const title = name && heading(name, context);
  return paged(question, pagesOf(pages, context), next, context, { title, onwardFirst });
}
