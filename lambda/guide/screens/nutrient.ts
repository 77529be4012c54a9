import { nutrients, type Span } from '../../content/facts';
import { isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { AnswerContext } from '../context';
import { dailyOf, everydayFoods } from '../figures';
import { fill, heading, measure } from '../text';
import type { Screen } from '../types';
import { bar } from './bars';
import { overviewScreen } from './overview';

function both(women: Span, men: Span, unit: string, context: AnswerContext): string {
  const figures = [...women, ...men];
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  if (low === high) return measure(low, unit, context);
  const { figure, labels } = context.words;
  return fill(labels.measures, context, { low: figure(low), high: figure(high), unit });
}

function facts(nutrient: MeasuredNutrient, context: AnswerContext) {
  const { labels } = context.words;
  const unit = labels.unitShort[nutrients[nutrient].unit];
  const { women, men } = dailyOf(nutrient, context);
  const limit = nutrients[nutrient].limit[context.facts.table];
  return [
    { label: labels.perDay, value: both(women, men, unit, context) },
    { label: labels.upperLimit, value: limit ? measure(limit.amount, unit, context) : labels.noLimit },
  ];
}

/** A day's need, the upper limit and three foods; the family without figures shows its relatives. */
export function nutrientScreen(nutrient: NutrientId, context: AnswerContext): Screen {
  if (!isMeasured(nutrient)) return overviewScreen(context);
  return {
    kind: 'nutrient',
    title: heading(context.words.nutrients[nutrient].name, context),
    nutrient,
    unit: context.words.labels.unitShort[nutrients[nutrient].unit],
    facts: facts(nutrient, context),
    bars: everydayFoods(nutrient, context)
      .slice(0, 3)
      .map((food) => bar(food, nutrient, context)),
  };
}
