import { UsageError } from '../../simulator/command';
import type { NluResult, SlotMatch } from '../../simulator/nlu/types';

/** One slot of one answer, right or wrong. */
export interface SlotCheck {
  readonly slot: string;
  readonly expected: string;
  readonly got: string;
  readonly right: boolean;
}

/** An utterance with what would be right. */
export interface Case {
  readonly text: string;
  /** The intent or the label it counts under. */
  readonly expected: string;
  readonly kind: string;
  readonly outOfScope: boolean;
  readonly warning: boolean;
  readonly accepts: (understood: NluResult) => boolean;
  /** Only asked where the intent was right. */
  readonly checkSlots: (understood: NluResult) => readonly SlotCheck[];
}

export const idsOf = (heard: readonly SlotMatch[] | undefined): readonly string[] => [
  ...new Set((heard ?? []).flatMap(({ matches }) => matches.map(({ id }) => id))),
];

/** A row as it stands in a file, nothing known of it yet. */
export type RawRow = Partial<Record<'text' | 'intent' | 'slots' | 'kind' | 'label' | 'slot' | 'alt', unknown>>;

/** Each line of a JSONL file, checked by `read`, which returns what is wrong as a string. */
export function readLines<T>(text: string, file: string, read: (value: RawRow) => T | string): T[] {
  const rows = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UsageError(`${file}:${at + 1}: not JSON`);
    }
    if (typeof value !== 'object' || value === null) throw new UsageError(`${file}:${at + 1}: not an object`);
    const row = read(value);
    if (typeof row === 'string') throw new UsageError(`${file}:${at + 1}: ${row}`);
    return [row];
  });
  if (rows.length === 0) throw new UsageError(`${file}: no rows`);
  return rows;
}
