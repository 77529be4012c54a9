import { type CrisisLine, crisisLines, type LocaleFacts, locales } from '../content/facts';
import type { PhoneLines, Words } from '../content/shape';
import type { Asking, Heeded, Question } from './types';

const ANYONE: Heeded = { circumstances: [], saidBack: [] };

/** Where and with which words an answer is given. */
export interface AnswerContext {
  readonly locale: string;
  readonly facts: LocaleFacts;
  readonly words: Words;
  /** Whom to call, as a phrase with the number in it. */
  readonly phones: PhoneLines & { readonly crisis: string };
  /** Who listens to somebody who wants to die. */
  readonly crisisLine: CrisisLine;
  readonly person: Heeded;
  /** What was understood in this session, the latest first. */
  readonly near: readonly Question[];
  /** The fallback's safety sentence has been said. */
  readonly safetyGiven: boolean;
  /** How many turns the session has had: phrases that would tire are taken in turn. */
  readonly turn: number;
  /** What was said for a value that is not known: spoken back, never kept. */
  readonly heard?: string;
}

/** A locale that has no facts of its own: the US table, and no phone number that might be wrong. */
const ELSEWHERE: LocaleFacts = {
  table: 'us',
  ownGuidance: false,
  words: 'en',
  emergency: null,
  poison: null,
  advice: null,
};

/** A locale comes from outside: only what stands in the table itself counts, not what every object has. */
function own<T>(table: Readonly<Record<string, T>>, locale: string): T | undefined {
  return Object.hasOwn(table, locale) ? table[locale] : undefined;
}

export function createContext(locale: string, words: Words, asking: Asking = {}): AnswerContext {
  const { turn = 0, heard, person = ANYONE, near = [], safetyGiven = false } = asking;
  const facts = own(locales, locale) ?? ELSEWHERE;
  const lines = own(words.phoneLines, locale) ?? words.phoneLines.default;
  const line = (name: keyof PhoneLines) => lines[name].replace('{number}', facts[name] ?? '');
  const crisisLine = own(crisisLines, locale) ?? (crisisLines.default as CrisisLine);
  const crisis = crisisLine.phrase.replace('{number}', crisisLine.number ?? '');
  const phones = { emergency: line('emergency'), poison: line('poison'), advice: line('advice'), crisis };
  return { locale, facts, words, phones, crisisLine, turn, heard, person, near, safetyGiven };
}

/** The next of several phrasings, so that a session does not hear the same one twice in a row. */
export function inTurn<T>(context: AnswerContext, phrasings: readonly T[]): T {
  return phrasings[context.turn % phrasings.length] as T;
}
