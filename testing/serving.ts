import type { Serving } from '../lambda/guide/figures';

/** A serving with the food's name in bold. */
export function serving(text: string, food: string): Serving {
  const from = text.indexOf(food);
  if (from < 0) throw new Error(`"${food}" is not in "${text}"`);
  return { text, bold: [from, from + food.length] };
}
