import type { Table } from '../../../lambda/content/ids';

/** Something of the usual length for each name, so that lengths and reading grade are those of a real answer. */
const SAMPLE: Readonly<Record<string, string>> = {
  advice: 'your doctor',
  amount: '156',
  amount2: '420',
  both: '2,600',
  emergency: '911',
  food: 'banana',
  grams: '100',
  guide: 'Leg cramp guide',
  heard: 'something',
  item: 'sodium',
  high: '240',
  limit: '350 milligrams',
  limitOverFifty: '2,000',
  list: 'Cochrane and the NHS',
  low: '80',
  men: '400',
  name: 'magnesium',
  number: '111',
  nutrient: 'magnesium',
  nutrient2: 'calcium',
  options: 'magnesium or calcium',
  poison: 'Poison Help at 1-800-222-1222',
  serving: 'half a cup of spinach',
  share: '20',
  subject: 'magnesium',
  unit: 'milligrams',
  unit2: 'milligrams',
  women: '310',
};

/** As it would be heard, with sample values. */
export function heard(text: string): string {
  const filled = text.replace(/\{(\w+)(?:, (?:capital|small))?\}/g, (whole, name: string) => SAMPLE[name] ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

export const TABLES: readonly Table[] = ['us', 'uk'];

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}
