/** What a rule has to say: the place, what it wanted there and what stands there. */
export interface Finding {
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** Findings as lines, so that a failed `toEqual([])` reads like a to-do list. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ where, expected, found }) => `${where}: expected ${expected}, found ${found}`);
}
