import { FALLBACK } from '../../simulator/nlu/platform';
import type { Nlu, NluResult } from '../../simulator/nlu/types';
import type { Case, SlotCheck } from './cases';
import { WARNING } from './utterances';

interface Outcome {
  readonly text: string;
  readonly kind: string;
  readonly expected: string;
  readonly got: string;
  readonly score: number;
  readonly runnerUp: string | null;
  readonly right: boolean;
  readonly slots: readonly SlotCheck[];
}

/** So many right of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Report {
  readonly all: Share;
  readonly inScope: Share;
  /** In scope, and not word for word a sample with values in its slots. */
  readonly ownWords: Share;
  readonly outOfScope: Share;
  readonly warnings: Share;
  /** Answered as a warning although no warning was said. */
  readonly falseAlarms: Share;
  readonly slots: Share;
  readonly byIntent: Readonly<Record<string, Share>>;
  readonly byKind: Readonly<Record<string, Share>>;
  readonly confusion: readonly { readonly expected: string; readonly got: string; readonly times: number }[];
  readonly outcomes: readonly Outcome[];
}

const share = (of: readonly { readonly right: boolean }[]): Share => ({
  right: of.filter(({ right }) => right).length,
  of: of.length,
});

function grouped(outcomes: readonly Outcome[], by: 'expected' | 'kind'): Record<string, Share> {
  const names = [...new Set(outcomes.map((outcome) => outcome[by]))].sort();
  return Object.fromEntries(names.map((name) => [name, share(outcomes.filter((outcome) => outcome[by] === name))]));
}

function confusions(outcomes: readonly Outcome[]): Report['confusion'] {
  const counts = new Map<string, number>();
  for (const { expected, got, right } of outcomes)
    if (!right) counts.set(`${expected} ${got}`, (counts.get(`${expected} ${got}`) ?? 0) + 1);
  return [...counts]
    .map(([pair, times]) => ({ expected: pair.split(' ')[0] ?? '', got: pair.split(' ')[1] ?? '', times }))
    .sort((a, b) => b.times - a.times || a.expected.localeCompare(b.expected) || a.got.localeCompare(b.got));
}

function outcomeOf(one: Case, understood: NluResult): Outcome {
  const right = one.accepts(understood);
  return {
    text: one.text,
    kind: one.kind,
    expected: one.expected,
    got: understood.intent,
    score: understood.score,
    runnerUp: understood.runnerUp?.intent ?? null,
    right,
    slots: right ? one.checkSlots(understood) : [],
  };
}

/** An out-of-scope row that goes to a neighboring topic was not answered as if in scope. */
const REJECTIONS: readonly string[] = [FALLBACK, 'NeighborTopicIntent'];

export function evaluate(
  cases: readonly Case[],
  understand: Nlu,
  isCopy: (text: string) => boolean = () => false,
): Report {
  const outcomes = cases.map((one) => outcomeOf(one, understand(one.text)));
  const select = (test: (one: Case) => boolean) => outcomes.filter((_, at) => test(cases[at] as Case));
  const rejected = select(({ outOfScope }) => outOfScope).map(({ got, right }) => ({
    right: right || REJECTIONS.includes(got),
  }));
  const heard = select(({ warning }) => warning).map(({ got }) => ({ right: got === WARNING }));
  const calm = select(({ warning }) => !warning).map(({ got, right }) => ({ right: got === WARNING && !right }));
  return {
    all: share(outcomes),
    inScope: share(select(({ outOfScope }) => !outOfScope)),
    ownWords: share(select(({ outOfScope, text }) => !outOfScope && !isCopy(text))),
    outOfScope: share(rejected),
    warnings: share(heard),
    falseAlarms: share(calm),
    slots: share(outcomes.flatMap(({ slots }) => slots)),
    byIntent: grouped(outcomes, 'expected'),
    byKind: grouped(outcomes, 'kind'),
    confusion: confusions(outcomes),
    outcomes,
  };
}
