import type { OfferId } from '../words/shape';
import { offer } from './asks';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { type Fill, talk } from './text';
import type { Ask, Question, Sentence } from './types';

/** The question after the last page, or in place of "more" where a topic has a better way on. */
export interface Onward {
  readonly id: OfferId;
  readonly yes?: Question;
  readonly values?: Fill;
  /** Asked after the first page even though there are more: "more" still brings them. */
  readonly first?: boolean;
}

/** An answer in pages: the page asked for, then "more" while there is more, then the way on. */
export function paged(
  question: Question,
  pages: readonly (readonly Sentence[])[],
  onward: Onward,
  scene: Scene,
  title?: string,
): Draft {
  const page = question.page ?? 0;
  const onwardAsk = offer(onward.id, scene, onward.yes ? { yes: onward.yes } : {}, onward.values);
  const say = pages[page];
  if (say === undefined) {
    return { question, say: [talk(scene.words.talk.noMore, scene)], ask: onwardAsk, further: pages.flat() };
  }
  const more: Ask = offer('more', scene, { yes: { ...question, page: page + 1 } });
  const ask = page + 1 < pages.length && !(onward.first && page === 0) ? more : onwardAsk;
  const draft = { question, say, ask, further: pages.flat() };
  return title === undefined ? draft : { ...draft, title };
}
