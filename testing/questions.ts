import { TOPICS } from '../lambda/guide/topics';
import type { Question } from '../lambda/guide/types';

/** Every first Question that the guide can be asked: each topic's own examples. */
export const QUESTIONS: readonly Question[] = TOPICS.flatMap(({ name, examples }) =>
  examples().map((example) => ({ topic: name, ...example }) as Question),
);
