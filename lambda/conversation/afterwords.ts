import type { Afterword } from '../guide/afterwords';
import { topicOf } from '../guide/topics';
import type { Answer, Question } from '../guide/types';
import type { State } from './state';

/** Answers that send to a doctor or a pharmacist themselves need no disclaimer beside it. */
const SENDS = /\b(doctor|pharmacist|midwife|care team|dietitian|clinic)\b/i;

/**
 * A one-shot's disclaimer in a few words, and the safety line of a session in which something alarming was said.
 * A warning stands alone, and so does the exercise.
 */
export function afterwordsOf(question: Question, state: State, { say }: Answer): readonly Afterword[] {
  const { outcome, disclaims, general } = topicOf(question);
  if (state.crisis && question.topic !== 'crisis' && outcome !== 'ended') return ['after_crisis'];
  const careful = state.warned && state.concern !== undefined && outcome !== 'warning' && outcome !== 'ended';
  const still: readonly Afterword[] = careful ? ['still_warned'] : [];
  const sends = say.some(({ text }) => SENDS.test(text));
  const due = disclaims && !general && !state.disclaimerGiven && !sends && question.topic !== 'relief';
  return due ? [...still, 'disclaimer'] : still;
}
