/**
 * Memory buys the share of a core: this size has 5.8 ms of one in each 20, half of it has 2.9. The table behind the
 * choice, and how far it can be trusted, are in docs/performance.md.
 */
export const MEMORY_MB = 512;
