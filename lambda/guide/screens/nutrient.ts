import { nutrients, type Span } from '../../content/facts';
import { type FoodId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { AnswerContext } from '../context';
import { dailyOf, everydayFoods } from '../figures';
import { decide, mayName } from '../heed';
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
    {
      label: limit?.scope === 'supplements' ? labels.supplementLimit : labels.upperLimit,
      value: limit ? measure(limit.amount, unit, context) : labels.noLimit,
    },
  ];
}

/** Foods that may be named to this person: none where no list is read to them either. */
function foodsFor(nutrient: MeasuredNutrient, context: AnswerContext): readonly FoodId[] {
  const decision = decide({ topic: 'foods', nutrient }, context.person);
  return decision.instead ? [] : everydayFoods(nutrient, context).filter((food) => mayName(food, decision));
}

/** The table's figures are any adult's: not shown to a child, in pregnancy, or where no amount is said. */
function factsFor(nutrient: MeasuredNutrient, context: AnswerContext) {
  const { instead, amount } = decide({ topic: 'amount', nutrient }, context.person);
  return instead || amount ? [] : facts(nutrient, context);
}

/** A day's need, the upper limit and three foods; the family without figures shows its relatives. */
export function nutrientScreen(nutrient: NutrientId, context: AnswerContext): Screen {
  if (!isMeasured(nutrient)) return overviewScreen(context);
  const [figures, named] = [factsFor(nutrient, context), foodsFor(nutrient, context)];
  if (figures.length === 0 && named.length === 0) return overviewScreen(context);
  return {
    kind: 'nutrient',
    title: heading(context.words.nutrients[nutrient].name, context),
    nutrient,
    unit: context.words.labels.unitShort[nutrients[nutrient].unit],
    facts: figures,
    bars: named.slice(0, 3).map((food) => bar(food, nutrient, context)),
  };
}
