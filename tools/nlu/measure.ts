import { readFileSync } from 'node:fs';
import type { Act } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';
import { tokenize } from '../../lambda/nlu/tokens';

/** A row to measure by: one of the three forms that the project knows. */
type Row = Readonly<Record<string, unknown>> & { readonly text: string };

/** Which topics answer a label of the questions that people asked in public. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  overview: ['overview', 'basics'],
  about: ['about'],
  symptoms: ['signs'],
  foods: ['foods'],
  food_check: ['food_check', 'remedy'],
  amount: ['amount'],
  too_much: ['too_much'],
  at_risk: ['risk', 'group'],
  supplements: ['supplements', 'remedy'],
  relief_now: ['relief', 'remedy'],
  prevent: ['prevention'],
  night_cramps: ['night'],
  causes_other: ['causes'],
  doctor: ['doctor', 'doctor_test'],
  red_flag: ['warning', 'warning?', 'crisis'],
  evidence: ['evidence', 'remedy'],
  out_of_scope: ['out_of_scope', 'neighbor'],
};
const INTENTS: Readonly<Record<string, readonly string[]>> = {
  OverviewIntent: ['overview'],
  CrampBasicsIntent: ['basics'],
  AboutNutrientIntent: ['about'],
  DeficiencySignsIntent: ['signs'],
  FoodSourcesIntent: ['foods'],
  FoodCheckIntent: ['food_check'],
  DailyAmountIntent: ['amount'],
  TooMuchIntent: ['too_much'],
  RiskFactorsIntent: ['risk', 'group'],
  SupplementsIntent: ['supplements'],
  ReliefIntent: ['relief'],
  ReliefProgressIntent: ['progress'],
  PreventionIntent: ['prevention'],
  RemedyIntent: ['remedy'],
  NightCrampsIntent: ['night'],
  OtherCausesIntent: ['causes'],
  SeeDoctorIntent: ['doctor', 'doctor_test'],
  WarningSignIntent: ['warning', 'warning?', 'crisis'],
  EvidenceIntent: ['evidence', 'follow/sources'],
  NeighborTopicIntent: ['neighbor'],
  MoreIntent: ['follow'],
  'AMAZON.FallbackIntent': ['out_of_scope', 'neighbor', 'cannot'],
  'AMAZON.HelpIntent': ['help'],
  'AMAZON.StopIntent': ['end'],
  'AMAZON.CancelIntent': ['end', 'correct'],
  'AMAZON.RepeatIntent': ['follow'],
  'AMAZON.YesIntent': ['confirm', 'ask'],
  'AMAZON.NoIntent': ['refuse', 'deny', 'end'],
};
/** What the tool's older label sets cannot know: an entry is the right answer to many questions. */
const names = (acts: readonly Act[]): string[] =>
  acts.flatMap((act): string[] => {
    if (act.kind === 'ask') return act.near ? [act.topic, `near ${act.near}`] : [act.topic];
    if (act.kind === 'follow') return ['follow', `follow/${act.what}`];
    if (act.kind === 'warning') return act.conditional ? ['warning?'] : ['warning'];
    return [act.kind];
  });

export interface Outcome {
  readonly text: string;
  readonly group: string;
  readonly expected: readonly string[];
  readonly got: readonly string[];
  readonly detail: string;
  readonly right: boolean;
  /** Answered by an entry, where an older label says a topic. */
  readonly entry: boolean;
}

function wantedOf(row: Row): { group: string; expected: readonly string[] } {
  if (typeof row.warn === 'boolean')
    return {
      group: row.warn ? `warning ${String(row.sign)}` : 'harmless',
      expected: row.warn ? ['warning', 'warning?', 'crisis'] : ['none'],
    };
  if (typeof row.intent === 'string') {
    const all = [row.intent, ...((row.alt as string[] | undefined) ?? [])];
    return { group: row.intent, expected: all.flatMap((one) => INTENTS[one] ?? []) };
  }
  const labels = [
    String(row.label),
    ...((row.alt as string[] | undefined) ?? []).map((one) => one.split(':')[0] as string),
  ];
  return { group: String(row.label), expected: labels.flatMap((one) => TOPICS[one] ?? []) };
}

/** What is misheard as what; applied to every row that has one of the words. */
const NOISE: readonly (readonly [RegExp, string])[] = [
  [/\bcalf cramp/g, 'cough cramp'],
  [/\bmy calf\b/g, 'my cough'],
  [/\bcramps\b/g, 'ramps'],
  [/\bcramp\b/g, 'cram'],
  [/\bb six\b/g, 'be six'],
  [/\bb twelve\b/g, 'be twelve'],
  [/\bpotassium\b/g, 'potas e um'],
  [/\bmagnesium\b/g, 'mag nesium'],
  [/\bquinine\b/g, 'quy nine'],
  [/\b(the|a|is|for|of|to|in) (?=\w)/g, ''],
];
function noisy(text: string): string {
  let count = 0;
  return NOISE.reduce(
    (said, [heard, instead], at) =>
      said.replace(heard, (match) => {
        count++;
        // Of the small words every second is lost; of the others all are misheard.
        return at === NOISE.length - 1 && count % 2 ? match : instead;
      }),
    text,
  );
}

export function measure(file: string, noise: boolean, learned: ReadonlySet<string>): Outcome[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    // What was learned word for word, though by chance, measures nothing.
    .filter(({ text }) => !learned.has(tokenize(text).join(' ')));
  return rows.map((row) => {
    const { group, expected } = wantedOf(row);
    const acts = understand(noise ? noisy(row.text) : row.text, { inRelief: row.intent === 'ReliefProgressIntent' });
    const got = names(acts);
    const right = expected.includes('none')
      ? !got.includes('warning') && !got.includes('crisis')
      : expected.some((one) => got.includes(one)) &&
        (expected.some((one) => one === 'warning') || !got.includes('warning'));
    return {
      text: row.text,
      group,
      expected,
      got,
      detail: JSON.stringify(acts),
      right,
      entry: got.includes('entry') && expected.some((one) => got.includes(`near ${one}`)),
    };
  });
}

export function report(outcomes: readonly Outcome[], misses: boolean): string {
  const lines: string[] = [];
  const percent = (part: readonly Outcome[]): string => {
    const right = part.filter((one) => one.right).length;
    const entries = part.filter((one) => !one.right && one.entry).length;
    return `${right}/${part.length} = ${((100 * right) / Math.max(1, part.length)).toFixed(1)} %${entries ? ` (+${entries} by an entry of that topic)` : ''}`;
  };
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  lines.push(`all: ${percent(outcomes)}`);
  for (const [name, test] of [
    ['warnings', (one: Outcome) => one.expected.includes('warning')],
    ['calm', (one: Outcome) => !one.expected.includes('warning')],
  ] as const) {
    const part = outcomes.filter(test);
    const alarmed = part.filter(({ got }) => got.includes('warning') || got.includes('crisis')).length;
    lines.push(`  ${name}: ${part.length} rows, ${alarmed} with an alarm`);
  }
  if (groups.length < 40)
    for (const group of groups) lines.push(`  ${group}: ${percent(outcomes.filter((one) => one.group === group))}`);
  if (misses)
    for (const { text, group, got, right, detail } of outcomes)
      if (!right) lines.push(`  MISS [${group}] ${text} → ${got.join(', ')}  ${detail.slice(0, 160)}`);
  return lines.join('\n');
}
