import { PRICES } from '../../cdk/monitoring/prices';

/** US dollars for a million turns that each start a function: since August 2025 initialization is billed like the rest. */
export function coldPrice(memory: number, init: number, first: number): number {
  return turnPrice(memory, init + first);
}

/** US dollars for a million turns of so many milliseconds, each begun millisecond billed whole. */
export function turnPrice(memory: number, milliseconds: number): number {
  const seconds = Math.ceil(milliseconds) / 1000;
  return 1_000_000 * (PRICES.invocation + seconds * (memory / 1024) * PRICES.gigabyteSecond);
}
