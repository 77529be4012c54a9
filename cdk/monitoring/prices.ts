/**
 * US dollars in us-east-1 as publicly known in 2025, to be checked against AWS's own price pages before they are
 * relied on; the other two regions differ by a few percent. `docs/deploying.md` works the bill out from the same figures.
 */
export const PRICES = {
  invocation: 0.2 / 1_000_000,
  gigabyteSecond: 0.000_013_333_4,
  loggedByte: 0.5 / 1_000_000_000,
} as const;
