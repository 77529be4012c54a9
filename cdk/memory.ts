/**
 * Memory buys the share of a core. In each 20 ms this size has 5.8 ms of one, in which a warm turn, a whole sentence
 * too, fits; at half the size it waits for the next 20. The table behind it is in docs/performance.md.
 */
export const MEMORY_MB = 512;
