import type { Act } from '../../../lambda/nlu/acts';
import { circumstanceFor, IMPLIED, INTENTS, isAlarm, namesOf, TOPICS } from './labels';

/** A row to measure by, in one of the forms that the project knows. */
export type Row = Readonly<Record<string, unknown>> & { readonly text: string };

/** One thing that a row measures. */
export interface Check {
  /** The figure that it counts for, and the group within it. */
  readonly figure: string;
  readonly group: string;
  readonly right: boolean;
  readonly note?: string;
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function statedIn(acts: readonly Act[]): Set<string> {
  return new Set(
    acts.flatMap((act): readonly string[] => {
      if (act.kind === 'state') return act.circumstances;
      return act.kind === 'warning' && !act.conditional && act.sign ? [act.sign] : [];
    }),
  );
}

function circumstances(row: Row, acts: readonly Act[]): Check[] {
  const wanted = list(row.circumstances).flatMap((name) => circumstanceFor(name) ?? []);
  const states = acts.flatMap((act) => (act.kind === 'state' ? [act] : []));
  const got = new Set<string>(states.flatMap((act) => act.circumstances));
  const holders = states.filter((act) => act.circumstances.some((id) => wanted.includes(id)));
  const extra = [...got].filter((id) => !wanted.includes(id) && !IMPLIED.has(id));
  return [
    ...wanted.map((id) => ({ figure: 'circumstances', group: id, right: got.has(id), note: `missed ${id}` })),
    { figure: 'nothing put in', group: 'all', right: extra.length === 0, note: extra.join(' ') },
    { figure: 'whose they are', group: String(row.who), right: holders.some(({ who }) => who === row.who) },
    ...(row.question === true
      ? [{ figure: 'the question beside', group: 'all', right: acts.some(({ kind }) => kind === 'ask') }]
      : []),
  ];
}

function negation(row: Row, acts: readonly Act[]): Check[] {
  const known = (name: unknown) => list(name).flatMap((one) => circumstanceFor(one) ?? []);
  const got = statedIn(acts);
  const signs = acts.some((act) => act.kind === 'warning' && !act.conditional);
  const kept = known(row.asserted).every((id) => got.has(id));
  const freed = known(row.denied).every((id) => !got.has(id));
  const group = row.none === true ? 'nothing asserted' : list(row.asserted).length > 0 ? 'asserted' : 'denied';
  return [
    {
      figure: 'negation',
      group,
      right: kept && freed && !(row.none === true && signs),
      note: `${kept ? '' : 'not heard '}${freed ? '' : 'not denied '}${[...got].join(' ')}`,
    },
  ];
}

function safety(row: Row, acts: readonly Act[]): Check[] {
  const alarmed = isAlarm(acts);
  const sign = String(row.sign);
  if (row.warn === false) return [{ figure: 'harmless left alone', group: 'all', right: !alarmed }];
  const signs = acts.flatMap((act) => (act.kind === 'warning' ? [act.sign] : []));
  if (sign === 'crisis')
    return [{ figure: 'crisis', group: 'crisis', right: acts.some(({ kind }) => kind === 'crisis') }];
  return [
    { figure: 'warnings', group: sign, right: alarmed },
    { figure: 'the very sign', group: sign, right: signs.some((one) => one === sign) },
  ];
}

/** A label or an intent: the topic, and the values that were said with it. */
function topic(row: Row, acts: readonly Act[]): Check[] {
  const own = typeof row.intent === 'string';
  const label = String(own ? row.intent : row.label);
  const alt = list(row.alt).map((one) => one.split(':')[0] as string);
  const expected = [label, ...alt].flatMap((one) => (own ? INTENTS : TOPICS)[one] ?? []);
  const got = namesOf(acts);
  const alarm = expected.includes('warning');
  const right = expected.some((one) => got.includes(one)) && (alarm || !got.includes('warning'));
  const outside = label === 'out_of_scope' || label === 'AMAZON.FallbackIntent';
  const figure = outside ? 'out of scope' : alarm ? 'warnings' : 'right topic';
  const byEntry = right || (got.includes('entry') && expected.some((one) => got.includes(`near ${one}`)));
  return [
    { figure, group: label, right, note: got.join(' ') },
    ...(figure === 'right topic' ? [{ figure: 'topic, or an entry of it', group: label, right: byEntry }] : []),
    ...(alarm ? [] : [{ figure: 'no false alarm', group: label, right: !isAlarm(acts) }]),
    ...(right ? slots(row, acts) : []),
  ];
}

function slots(row: Row, acts: readonly Act[]): Check[] {
  const said = JSON.stringify(acts);
  const ids = Object.values((row.slots ?? {}) as Record<string, string | readonly string[] | null>).flat();
  return ids
    .filter((id) => typeof id === 'string')
    .map((id) => ({ figure: 'slot ids', group: id, right: said.includes(`"${id}"`), note: id }));
}

export function checksOf(row: Row, acts: readonly Act[]): readonly Check[] {
  if (Array.isArray(row.circumstances)) return circumstances(row, acts);
  if (Array.isArray(row.asserted)) return negation(row, acts);
  return typeof row.warn === 'boolean' ? safety(row, acts) : topic(row, acts);
}
