import { type Daily, type Limit, locales, nutrients } from '../../lambda/content/facts';
import { MEASURED, type SourceId } from '../../lambda/content/ids';
import type { AnswerContext } from '../../lambda/guide/context';
import type { Statement } from './statements';

const GROUPS = [
  'women',
  'men',
  'pregnancy',
  'breastfeeding',
  'women_over_seventy',
  'men_over_seventy',
  'children',
] as const;

function spans(daily: Daily): string {
  const known = GROUPS.flatMap((group) => {
    const span = daily[group];
    return span ? [`${group.replaceAll('_', ' ')} ${[...new Set(span)].join(' to ')}`] : [];
  });
  return known.join(', ');
}

function limitText({ amount, overFifty }: Limit): string {
  return overFifty === undefined ? String(amount) : `${amount}, after fifty ${overFifty},`;
}

function figure(text: string, from: readonly SourceId[], topic: string): Statement {
  return { text, from, topic, caution: from.length === 1 && from[0] === 'none', places: [] };
}

/** The intakes and limits that are filled into sentences, in the locale's table. */
export function intakes({ facts: { table }, words }: AnswerContext): readonly Statement[] {
  return MEASURED.flatMap((nutrient) => {
    const { unit, daily, limit } = nutrients[nutrient];
    const name = words.nutrients[nutrient].name;
    const topic = 'figures, intakes and upper limits';
    const upper = limit[table];
    const day = figure(
      `${name}, ${daily[table].kind}, ${unit} a day: ${spans(daily[table])}`,
      daily[table].from,
      topic,
    );
    return upper
      ? [day, figure(`${name}, upper limit (${upper.scope}): ${limitText(upper)} ${unit} a day`, upper.from, topic)]
      : [day];
  });
}

/** The phone numbers of the locale. */
export function phones({ locale }: AnswerContext): readonly Statement[] {
  const facts = locales[locale];
  if (!facts) return [];
  const lines = [
    ['emergency', facts.emergency, facts.emergencyFrom],
    ['poison', facts.poison, facts.poisonFrom],
    ['advice', facts.advice, facts.adviceFrom],
  ] as const;
  return lines.flatMap(([line, number, from]) =>
    number === null ? [] : [figure(`${line}: ${number}`, from, 'figures, phone numbers')],
  );
}

/** Amounts in food are one calculation from one table. */
export function foodAmounts(count: number): Statement {
  return figure(`Amounts of eight nutrients in one serving of ${count} foods`, ['usda_sr27'], 'figures, foods');
}
