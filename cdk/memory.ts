/**
 * Memory buys the share of a core, and with it the wait. What the table of `npm run bench -- --memory …` in
 * docs/performance.md says of each size, and why this one was chosen, stands beside that table.
 */
export const MEMORY_MB = 256;
