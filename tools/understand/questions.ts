import { type Catalog, readCatalog } from '../../console/understand/catalog';
import type { Understander, Understood } from '../../console/understand/index';
import type { InteractionModel } from '../../console/understand/model';
import { FALLBACK } from '../../console/understand/platform';
import { keyOf, tokenize } from '../../console/understand/tokens';
import { type Case, idsOf, readLines } from './cases';
import { WARNING } from './utterances';

/** A question with a topic's label instead of an intent, and a slot in free words. */
export interface Question {
  readonly text: string;
  readonly label: string;
  readonly slot: string | null;
  readonly alt: readonly string[];
}

const NEIGHBOR = 'NeighborTopicIntent';
const REMEDY = 'RemedyIntent';

/** Which intents answer a label. */
const INTENTS: Readonly<Record<string, readonly string[]>> = {
  overview: ['OverviewIntent', 'CrampBasicsIntent'],
  about: ['AboutNutrientIntent'],
  symptoms: ['DeficiencySignsIntent'],
  foods: ['FoodSourcesIntent'],
  food_check: ['FoodCheckIntent', REMEDY],
  amount: ['DailyAmountIntent'],
  too_much: ['TooMuchIntent'],
  at_risk: ['RiskFactorsIntent'],
  supplements: ['SupplementsIntent', REMEDY],
  relief_now: ['ReliefIntent', REMEDY],
  prevent: ['PreventionIntent'],
  night_cramps: ['NightCrampsIntent'],
  causes_other: ['OtherCausesIntent'],
  doctor: ['SeeDoctorIntent'],
  red_flag: [WARNING],
  evidence: ['EvidenceIntent', REMEDY],
  out_of_scope: [FALLBACK, NEIGHBOR],
};
/** Labels that a remedy answers only when one was named. */
const WITH_REMEDY = ['food_check', 'supplements', 'relief_now'];

function accepts(label: string, { intent, slots }: Understood): boolean {
  if (!INTENTS[label]?.includes(intent)) return false;
  return intent !== REMEDY || !WITH_REMEDY.includes(label) || idsOf(slots['remedy']).length > 0;
}

/** What the model itself makes of free words such as "dark chocolate" or "b_vitamins:b12". */
function idsFor(words: string, catalog: Catalog, understand: Understander): readonly string[] {
  const tokens = tokenize(words.replace('b_vitamins:', 'vitamin ').replaceAll('_', ' '));
  const exact = catalog.byKey.get(keyOf(tokens))?.flatMap(({ matches }) => matches.map(({ id }) => id)) ?? [];
  if (exact.length > 0) return exact;
  return Object.values(understand(tokens.join(' ')).slots).flatMap((heard) => idsOf(heard));
}

export function readQuestions(text: string, file: string): Question[] {
  return readLines(text, file, (row) => {
    if (typeof row['text'] !== 'string') return 'needs text';
    if (typeof row['label'] !== 'string' || !INTENTS[row['label']]) return `unknown label ${String(row['label'])}`;
    const labels = Array.isArray(row['alt']) ? row['alt'].map((alt) => String(alt).split(':')[0] ?? '') : [];
    const stranger = labels.find((label) => !INTENTS[label]);
    if (stranger !== undefined) return `unknown alt label ${stranger}`;
    return { text: row['text'], label: row['label'], slot: null, alt: [], ...row };
  });
}

/** A case for each question; a slot that the model has no id for cannot be checked and is left out. */
export function questionCases(
  questions: readonly Question[],
  model: InteractionModel,
  understand: Understander,
): Case[] {
  const catalog = readCatalog(model);
  return questions.map((question) => {
    const alternatives = question.alt.map((alt) => ({ label: alt.split(':')[0] ?? alt, slot: alt.split(':')[1] }));
    const said = [question.slot, ...alternatives.map(({ slot }) => slot)].filter((slot) => typeof slot === 'string');
    const ids = new Set(said.flatMap((slot) => idsFor(slot, catalog, understand)));
    const labels = [question.label, ...alternatives.map(({ label }) => label)];
    return {
      text: question.text,
      expected: question.label,
      kind: 'question',
      outOfScope: question.label === 'out_of_scope',
      warning: question.label === 'red_flag',
      accepts: (understood) => labels.some((label) => accepts(label, understood)),
      checkSlots: ({ intent, slots }) => {
        if (question.slot === null || ids.size === 0 || INTENTS['out_of_scope']?.includes(intent)) return [];
        const got = Object.values(slots).flatMap((heard) => idsOf(heard));
        const right = got.some((id) => ids.has(id));
        return [{ slot: question.label, expected: question.slot, got: got.join(' ') || 'not said', right }];
      },
    };
  });
}
