import { circumstances, type EntryFacts, entryFacts, foods, neighbors, nutrients } from '../../lambda/content/facts';
import {
  CIRCUMSTANCES,
  type CircumstanceId,
  ENTRIES,
  type EntryId,
  type FoodId,
  type GroupId,
  NEIGHBORS,
  NUTRIENTS,
  type NutrientId,
  type RemedyId,
} from '../../lambda/content/ids';
import type { AnswerContext } from '../../lambda/guide/context';
import { foodName } from '../../lambda/guide/figures';
import { fill, listed } from '../../lambda/guide/text';
import type { Statement } from './statements';

const rule = (text: string): Statement => ({ text, from: [], topic: 'policy', caution: false, places: [] });

/** What the guide does without saying so: a clinician signs this as well as the sentences. */
export function policy(context: AnswerContext): readonly Statement[] {
  const { words } = context;
  const nutrient = (id: NutrientId) => words.nutrients[id].name;
  const groups = (ids: readonly GroupId[]) =>
    listed(
      ids.map((id) => fill(words.groups[id].name, context)),
      words.lists.or,
      context,
    );
  const people = (ids: readonly CircumstanceId[], by: 'and' | 'or') =>
    listed(
      ids.map((id) => fill(words.circumstances[id].name, context)),
      words.lists[by],
      context,
    );
  const having = (what: 'keepsPotassium' | 'noDoseMore') => CIRCUMSTANCES.filter((id) => circumstances[id][what]);
  const telling = () => {
    const rank = (id: CircumstanceId): number => circumstances[id].telling ?? 0;
    return CIRCUMSTANCES.filter((id) => rank(id) > 0).sort((one, other) => rank(one) - rank(other));
  };
  const titles = (is: (facts: EntryFacts) => boolean | undefined) =>
    listed(
      ENTRIES.filter((id: EntryId) => is(entryFacts[id] ?? {})).map(
        (id) => `"${fill(words.entries[id].title, context)}"`,
      ),
      words.lists.or,
      context,
    );
  const remedies = new Map<RemedyId, string[]>();
  for (const id of Object.keys(foods) as FoodId[]) {
    const { remedy } = foods[id];
    if (remedy) remedies.set(remedy, [...(remedies.get(remedy) ?? []), foodName(id, context)]);
  }
  return [
    ...[...remedies].map(([id, names]) =>
      rule(
        `Asked about ${names.join(', ')}: what is known of ${fill(words.remedies[id].name, context)} is said first.`,
      ),
    ),
    ...NUTRIENTS.flatMap((id) => {
      const { noFigureFor } = nutrients[id];
      return noFigureFor
        ? [rule(`No figure of ${nutrient(id)} for ${groups(noFigureFor)}: their own advice stands in its place.`)]
        : [];
    }),
    ...NUTRIENTS.flatMap((id) => {
      const { result } = nutrients[id];
      if (!result) return [];
      const { ordinary, unsafe, from } = result;
      const today = unsafe ? ` Below ${unsafe[0]}, and from ${unsafe[1]} on: a doctor today.` : '';
      const text = `A figure of ${nutrient(id)} counts as usual from ${ordinary[0]} to ${ordinary[1]}; the lab's own range is named.${today}`;
      return [{ ...rule(text), from }];
    }),
    ...NUTRIENTS.filter((id) => nutrients[id].callAtOnce).map((id) =>
      rule(`Too much ${nutrient(id)}: the emergency number at once, not the poison line first.`),
    ),
    ...NUTRIENTS.filter((id) => nutrients[id].neverJudged).map((id) =>
      rule(`No amount of ${nutrient(id)} is compared with a limit.`),
    ),
    rule(`Of several circumstances the first of these is spoken of: ${people(telling(), 'and')}.`),
    rule(
      `Asked why no potassium is named, what too much of it does is told with ${people(having('keepsPotassium'), 'or')}.`,
    ),
    rule(`A few pills too many: the emergency number with ${people(having('noDoseMore'), 'or')}.`),
    ...(['stretch', 'rub'] as const).map((what) =>
      rule(`While a warning sign forbids to ${what}: nothing on ${titles(({ does }) => does?.includes(what))}.`),
    ),
    ...(['need', 'wait'] as const).map((what) =>
      rule(`While a warning sign stands, its own words in place of ${titles(({ urgency }) => urgency === what)}.`),
    ),
    ...(context.facts.ownGuidance ? [] : [rule('After a daily amount it is said that this is US guidance.')]),
    ...NEIGHBORS.map((id) => {
      const { topic, ...ids } = neighbors[id].back;
      const named = Object.entries(ids).map(([field, value]) => (typeof value === 'string' ? value : field));
      const where = [topic, ...named].join(' ').replaceAll('_', ' ');
      return rule(`After ${fill(words.neighbors[id].name, context)}, "yes" leads to: ${where}.`);
    }),
  ];
}
