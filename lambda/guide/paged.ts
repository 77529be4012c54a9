import { offer } from './asks';
import type { FullDraft } from './draft';
import type { Scene } from './scene';
import { talk } from './text';
import type { Ask, Question, Sentence } from './types';

interface Options {
  readonly title?: string;
  /** The way on is asked after the first page, even though "more" has more to bring. */
  readonly onwardFirst?: boolean;
}

/** An answer in pages: the page asked for, then "more" while there is more, then the way on. */
export function paged(
  question: Question,
  pages: readonly (readonly Sentence[])[],
  onward: Ask,
  scene: Scene,
  { title, onwardFirst = false }: Options = {},
): FullDraft {
  const page = question.page ?? 0;
  const further = pages.flat();
  const say = pages[page] ?? [talk(scene.words.talk.noMore, scene)];
  const more = page + 1 < pages.length && !(onwardFirst && page === 0);
  const ask = more ? offer('more', scene, { yes: { ...question, page: page + 1 } }) : onward;
  return { question, say, ask, further, title };
}
