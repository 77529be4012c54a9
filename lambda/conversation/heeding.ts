import { AGE_BANDS, entryFacts } from '../content/facts';
import type { Question } from '../guide/types';
import { feeds, forbidden } from './concern';
import { about, isChild } from './people';
import type { State } from './state';

const CHILD_OF_SOMEBODY = ['daughter', 'son'];

/** An amount for a child goes by age: the one thing that is asked about a person. */
function needsAge(question: Question, { people }: State): boolean {
  if (question.topic !== 'amount') return false;
  const facts = about(people);
  const young = isChild(facts) || facts.circumstances.includes('teen_14_18');
  // "How much for a child" is not about somebody grown up, whoever was spoken of before.
  if (question.group === 'children') return !young;
  if (facts.circumstances.some((id) => AGE_BANDS.some((band) => band === id) || id === 'infant')) return false;
  return people.about === 'other' && CHILD_OF_SOMEBODY.some((each) => each === facts.person);
}

function askingAge(question: Question): Question {
  const { group: _, ...rest } = question as Question & { readonly group?: unknown };
  return { topic: 'which', slot: 'age', for: 'amount', because: 'missing', resume: rest as Question };
}

/** Nothing that a standing sign forbids is offered. */
export function heeding(question: Question, state: State): Question {
  const { concern } = state;
  if (needsAge(question, state)) return askingAge(question);
  if (concern === undefined) return question;
  // "Do I need the hospital?" after a warning is about that warning, and it says where to go.
  if (question.topic === 'doctor' && !question.test) return { topic: 'concern', sign: concern, about: 'wait' };
  // "So is that ok" after a sign: nothing calms before it was seen.
  const urgency = question.topic === 'entry' && entryFacts[question.entry]?.urgency;
  if (urgency) return { topic: 'concern', sign: concern, about: urgency };
  if (forbidden(question, concern)) return { topic: 'concern', sign: concern, about: 'stretch' };
  if (feeds(question, concern)) return { topic: 'concern', sign: concern, about: 'food' };
  return question;
}
