import { format } from 'node:util';
import type { LogLine } from '../api';

const LEVELS = ['info', 'warn', 'error'] as const;
let lines: LogLine[] = [];

/** What the function logs is shown beside the turn, instead of in the terminal. */
export function catchLog(): void {
  for (const level of LEVELS) {
    console[level] = (...args: unknown[]) => {
      lines.push({ level, text: format(...args) });
    };
  }
}

/** What was logged since the last time. */
export function takeLog(): readonly LogLine[] {
  const taken = lines;
  lines = [];
  return taken;
}
