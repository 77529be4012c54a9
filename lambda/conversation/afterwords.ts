import type { Afterword } from '../guide/afterwords';
import { topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import type { State } from './state';

/**
 * A one-shot's disclaimer in a few words, and the safety line of a session in which something alarming was said.
 * A warning stands alone.
 */
export function afterwordsOf(question: Question, { warned, disclaimerGiven }: State): readonly Afterword[] {
  const { outcome, disclaims } = topicOf(question);
  const careful = warned && outcome !== 'warning' && outcome !== 'ended';
  const still: readonly Afterword[] = careful ? ['still_warned'] : [];
  return disclaims && !disclaimerGiven ? [...still, 'disclaimer'] : still;
}
