import { FALLBACK } from '../../simulator/nlu/platform';
import type { NluResult } from '../../simulator/nlu/types';
import { type Case, idsOf, readLines, type SlotCheck } from './cases';

export const KINDS = ['question', 'statement', 'keyword', 'misheard', 'rambling'] as const;

/** A row of our own evaluation set; a slot is an id, several ids, or null: said, but not known to the model. */
export interface Utterance {
  readonly text: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string | readonly string[] | null>>;
  readonly kind: (typeof KINDS)[number];
  readonly alt?: readonly string[];
  /** Other ids that are right too. */
  readonly altSlots?: Readonly<Record<string, readonly string[]>>;
}

export const WARNING = 'WarningSignIntent';

function check(row: Utterance, understood: NluResult): SlotCheck[] {
  if (understood.intent !== row.intent) return [];
  // The linking word is no value: by the sentence the talk before tells what is meant.
  const values = Object.entries(row.slots).filter(([slot]) => slot !== 'link');
  return values.map(([slot, ids]) => {
    const heard = understood.slots[slot];
    const got = [...idsOf(heard)].sort().join(' ');
    const expected = [ids ?? []].flat().sort().join(' ');
    const right = heard !== undefined && (got === expected || (row.altSlots?.[slot] ?? []).includes(got));
    return { slot, expected: expected || 'not known', got: heard ? got || 'not known' : 'not said', right };
  });
}

export function caseOf(row: Utterance): Case {
  const right = [row.intent, ...(row.alt ?? [])];
  return {
    text: row.text,
    expected: row.intent,
    kind: row.kind,
    outOfScope: row.intent === FALLBACK,
    warning: row.intent === WARNING,
    accepts: ({ intent }) => right.includes(intent),
    checkSlots: (understood) => check(row, understood),
  };
}

export function readUtterances(text: string, file: string): Utterance[] {
  return readLines(text, file, (row) => {
    if (typeof row.text !== 'string' || typeof row.intent !== 'string') return 'needs text and intent';
    if (typeof row.slots !== 'object' || row.slots === null || Array.isArray(row.slots)) return 'needs slots';
    if (!KINDS.some((kind) => kind === row.kind)) return `kind must be one of ${KINDS.join(', ')}`;
    return row as unknown as Utterance;
  });
}
