import type { Report, Share } from './score';

export const percent = ({ right, of }: Share): string => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`);
const line = (name: string, share: Share): string =>
  `  ${name.padEnd(28)} ${percent(share).padStart(8)}  ${share.right} of ${share.of}`;

const WORST = 25;

/** A report for people: figures, confusions and the rows that went most surely wrong. */
export function printed(title: string, report: Report): string {
  const wrong = report.outcomes.filter(({ right }) => !right).sort((a, b) => b.score - a.score);
  const wrongSlots = report.outcomes.flatMap(({ text, slots }) =>
    slots.filter(({ right }) => !right).map((slot) => ({ text, ...slot })),
  );
  return [
    title,
    line('all', report.all),
    line('in scope, right topic', report.inScope),
    line("  in no sample's words", report.ownWords),
    line('out of scope, not answered', report.outOfScope),
    line('warning signs heard', report.warnings),
    line('false alarms', report.falseAlarms),
    line('right slot ids', report.slots),
    'By intent',
    ...Object.entries(report.byIntent).map(([name, share]) => line(name, share)),
    'By way of saying it',
    ...Object.entries(report.byKind).map(([name, share]) => line(name, share)),
    'Confusions: expected > got',
    ...report.confusion.map(({ expected, got, times }) => `  ${String(times).padStart(3)}  ${expected} > ${got}`),
    `Worst rows${wrong.length > WORST ? ` (${WORST} of ${wrong.length})` : ''}`,
    ...wrong
      .slice(0, WORST)
      .map(({ text, expected, got, score }) => `  ${score.toFixed(2)}  ${expected} > ${got}: ${text}`),
    'Wrong slots',
    ...wrongSlots.map(({ text, slot, expected, got }) => `  ${slot}: ${expected} > ${got}: ${text}`),
    '',
  ].join('\n');
}
