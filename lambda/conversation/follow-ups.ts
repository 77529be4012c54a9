import { PAGES_AT_MOST } from '../guide/parse';
import { stillCramping } from '../guide/topics/relief';
import type { Question } from '../guide/types';
import { idOf, type Route, type Turn } from './turn';

/** Topics whose answers come in pages. */
const PAGED: readonly Question['topic'][] = [
  'overview',
  'basics',
  'night',
  'about',
  'signs',
  'foods',
  'too_much',
  'risk',
  'supplements',
  'evidence',
  'prevention',
  'remedy',
  'causes',
  'doctor',
  'warning',
  'group',
];

const ANYTHING: Question = { topic: 'anything_else' };

/** What was offered; without an offer, room for a question. */
export function yes({ session }: Turn): Route {
  if (session.yes) return { question: session.yes };
  return { question: session.expects && session.said ? session.said : ANYTHING };
}

/** "No" is never an error: it leads on, and a second one ends. */
export function no({ session }: Turn): Route {
  return { question: session.no ?? ANYTHING };
}

/** The next page; in the guided exercise, the next step; else what was offered. */
export function more({ session: { last, yes: offered } }: Turn): Route {
  if (last?.topic === 'relief') return { question: stillCramping(last) };
  // Two nutrients in one sentence have no second page: the question at their end leads on.
  if (last && PAGED.includes(last.topic) && !('also' in last)) {
    return { question: { ...last, page: Math.min((last.page ?? 0) + 1, PAGES_AT_MOST) } };
  }
  return { question: offered ?? ANYTHING };
}

export function back({ session: { last } }: Turn): Route {
  if (last === undefined) return { question: { topic: 'launch' } };
  if (last.topic === 'relief') return { question: { ...last, step: 'stretch' } };
  const page = Math.max(0, (last.page ?? 0) - 1);
  return { question: PAGED.includes(last.topic) ? { ...last, page } : last };
}

export function again({ session: { said } }: Turn): Route {
  return { question: said ?? { topic: 'launch' } };
}

export function help({ session: { last } }: Turn): Route {
  return { question: last && !('of' in last) ? { topic: 'help', of: last } : { topic: 'help' } };
}

/** In the middle of the exercise, what can be said there; else what the guide knows. */
export function notUnderstood({ session: { last } }: Turn): Route {
  return { question: last?.topic === 'relief' ? { topic: 'help', of: last } : { topic: 'fallback' } };
}

/** Easing a cramp from the start, for the muscle that was named. */
export function relief(turn: Turn): Route {
  return { question: { topic: 'relief', muscle: idOf(turn, 'muscle') ?? 'calf', step: 'stretch' } };
}

/** How the cramp is doing, in the middle of the exercise; anywhere else it starts one. */
export function progress(turn: Turn): Route {
  const { last } = turn.session;
  const state = idOf(turn, 'progress');
  if (last?.topic !== 'relief') return state === 'eased' ? { question: ANYTHING } : relief(turn);
  switch (state) {
    case 'eased':
      return { question: { ...last, step: 'check' } };
    case 'worse':
      return { question: { ...last, step: 'worse' } };
    case 'wait':
      return { question: { ...last, step: 'wait' } };
    case 'a_bit':
      return { question: { ...last, step: 'again' } };
    default:
      return { question: stillCramping(last) };
  }
}
