import { PAGES_AT_MOST } from '../guide/fields';
import { stillCramping } from '../guide/relief-steps';
import { topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import type { State } from './state';
import { idOf, type Resolved, type Utterance } from './turn';

interface Remembering {
  readonly state: State;
}

const ANYTHING: Question = { topic: 'anything_else' };

/** What was offered; without an offer, room for a question. */
export function yes({ state: { onYes, expects, answered } }: Remembering): Resolved {
  if (onYes) return { question: onYes };
  return { question: expects && answered ? answered : ANYTHING };
}

/** "No" is never an error: it leads on, and a second one ends. */
export function no({ state: { onNo } }: Remembering): Resolved {
  return { question: onNo ?? ANYTHING };
}

/** The next page; in the guided exercise, the next step; else what was offered. */
export function more({ state: { subject, onYes } }: Remembering): Resolved {
  if (subject?.topic === 'relief') return { question: stillCramping(subject) };
  // Two nutrients in one sentence have no second page: the question at their end leads on.
  if (subject && topicOf(subject).paged && !('also' in subject)) {
    return { question: { ...subject, page: Math.min((subject.page ?? 0) + 1, PAGES_AT_MOST) } };
  }
  return { question: onYes ?? ANYTHING };
}

export function back({ state: { subject } }: Remembering): Resolved {
  if (subject === undefined) return { question: { topic: 'launch' } };
  if (subject.topic === 'relief') return { question: { ...subject, step: 'stretch' } };
  const page = Math.max(0, (subject.page ?? 0) - 1);
  return { question: topicOf(subject).paged ? { ...subject, page } : subject };
}

export function again({ state: { answered } }: Remembering): Resolved {
  return { question: answered ?? { topic: 'launch' } };
}

export function help({ state: { subject } }: Remembering): Resolved {
  return { question: subject && !('of' in subject) ? { topic: 'help', of: subject } : { topic: 'help' } };
}

/** In the middle of the exercise, what can be said there; else what the guide knows. */
export function notUnderstood({ state: { subject } }: Remembering): Resolved {
  return { question: subject?.topic === 'relief' ? { topic: 'help', of: subject } : { topic: 'fallback' } };
}

/** Easing a cramp from the start, for the muscle that was named. */
export function relief(turn: Utterance): Resolved {
  return { question: { topic: 'relief', muscle: idOf(turn, 'muscle') ?? 'calf', step: 'stretch' } };
}

/** How the cramp is doing, in the middle of the exercise; anywhere else it starts one. */
export function progress(turn: Utterance): Resolved {
  const { subject } = turn.state;
  const progressed = idOf(turn, 'progress');
  if (subject?.topic !== 'relief') return progressed === 'eased' ? { question: ANYTHING } : relief(turn);
  switch (progressed) {
    case 'eased':
      return { question: { ...subject, step: 'check' } };
    case 'worse':
      return { question: { ...subject, step: 'worse' } };
    case 'wait':
      return { question: { ...subject, step: 'wait' } };
    case 'a_bit':
      return { question: { ...subject, step: 'again' } };
    default:
      return { question: stillCramping(subject) };
  }
}
