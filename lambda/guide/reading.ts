import type { Pages } from '../content/shape';
import type { AnswerContext } from './context';
import { paged } from './paged';
import { heading, pagesOf } from './text';
import type { PagedResult, TopicResult } from './topic';
import type { Prompt, Question, Screen, Sentence } from './types';

const POINTS_AT_MOST = 4;

/** What speech leaves out: the other pages. */
function textScreen(title: string, { say, further }: PagedResult, context: AnswerContext): Screen | undefined {
  const spoken = new Set(say.map(({ text }) => text));
  const points = further.map(({ text }) => text).filter((text) => !spoken.has(text));
  if (points.length === 0) return undefined;
  return { kind: 'text', title, points: points.slice(0, POINTS_AT_MOST), hint: context.words.labels.education };
}

/** The answer itself as text: where a list or a figure would show what this person is not told. */
export function plainScreen(title: string, say: readonly Sentence[], context: AnswerContext): Screen {
  return { kind: 'text', title, points: say.map(({ text }) => text), hint: context.words.labels.education };
}

interface Options {
  readonly name?: string;
  readonly onwardFirst?: boolean;
}

/** Written pages, read out one at a time; the screen holds what was not said. */
export function reading(
  question: Question,
  pages: Pages,
  next: Prompt,
  context: AnswerContext,
  { name, onwardFirst }: Options = {},
): TopicResult {
  const title = name && heading(name, context);
  const result = paged(question, pagesOf(pages, context), next, context, { title, onwardFirst });
  return { ...result, screen: () => textScreen(title ?? context.words.talk.title, result, context) };
}
