import type { State } from '../../../lambda/conversation/state';
import type { Reply } from './server';

const told = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What the dialogue made of a turn and keeps for the next, as rows to read. */
export function keptRows({ row, memory }: Reply): readonly (readonly [string, string])[] {
  const state = (memory.session?.attributes ?? {}) as Partial<State>;
  const { people, concern, expects, onYes, onNo, subject } = state;
  return [
    ['acts', row.acts.map(told).join(' · ') || 'none'],
    ['Question', row.question ? told(row.question) : 'none'],
    ['whose legs', people ? told(people) : 'nobody is kept'],
    ['concern', concern ?? 'none'],
    ['about', subject ? told(subject) : 'nothing'],
    ['yes means', onYes ? told(onYes) : 'nothing'],
    ['no means', onNo ? told(onNo) : 'nothing'],
    ['a bare value', expects ? `answers ${told(expects)}` : 'answers nothing'],
  ];
}
