import type { InteractionModel } from '../../interaction-model/model';
import { type Catalog, readCatalog } from '../../simulator/nlu/catalog';
import { FALLBACK } from '../../simulator/nlu/platform';
import { keyOf, tokenize } from '../../simulator/nlu/tokens';
import type { Nlu, NluResult } from '../../simulator/nlu/types';
import { type Case, idsOf, readLines } from './cases';
import { WARNING } from './utterances';

const NEIGHBOR = 'NeighborTopicIntent';
const REMEDY = 'RemedyIntent';

/** Which intents answer a label. */
const INTENTS = {
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
type Label = keyof typeof INTENTS;
/** Labels that a remedy answers only when one was named. */
const WITH_REMEDY: readonly Label[] = ['food_check', 'supplements', 'relief_now'];

/** A label that is acceptable too, with a slot of its own or without. */
interface Alternative {
  readonly label: Label;
  readonly slot: string | undefined;
}

/** A question with a topic's label instead of an intent, and a slot in free words. */
export interface Question {
  readonly text: string;
  readonly label: Label;
  readonly slot: string | null;
  readonly alt: readonly Alternative[];
}

const isLabel = (label: unknown): label is Label => typeof label === 'string' && Object.hasOwn(INTENTS, label);

function accepts(label: Label, { intent, slots }: NluResult): boolean {
  if (!INTENTS[label].includes(intent)) return false;
  const { remedy } = slots;
  return intent !== REMEDY || !WITH_REMEDY.includes(label) || idsOf(remedy).length > 0;
}

/** What the model itself makes of free words such as "dark chocolate" or "b_vitamins:b12". */
function idsFor(words: string, catalog: Catalog, understand: Nlu): readonly string[] {
  const tokens = tokenize(words.replace('b_vitamins:', 'vitamin ').replaceAll('_', ' '));
  const exact = catalog.byKey.get(keyOf(tokens))?.flatMap(({ matches }) => matches.map(({ id }) => id)) ?? [];
  if (exact.length > 0) return exact;
  return Object.values(understand(tokens.join(' ')).slots).flatMap((heard) => idsOf(heard));
}

export function readQuestions(text: string, file: string): Question[] {
  return readLines(text, file, ({ text, label, slot, alt }) => {
    if (typeof text !== 'string') return 'needs text';
    if (!isLabel(label)) return `unknown label ${String(label)}`;
    const alternatives: Alternative[] = [];
    for (const one of Array.isArray(alt) ? alt : []) {
      const [name, itsSlot] = String(one).split(':', 2);
      if (!isLabel(name)) return `unknown alt label ${String(one)}`;
      alternatives.push({ label: name, slot: itsSlot });
    }
    return { text, label, slot: typeof slot === 'string' ? slot : null, alt: alternatives };
  });
}

/** A case for each question; a slot that the model has no id for cannot be checked and is left out. */
export function questionCases(questions: readonly Question[], model: InteractionModel, understand: Nlu): Case[] {
  const catalog = readCatalog(model);
  return questions.map(({ text, label, slot, alt }) => {
    const said = [slot, ...alt.map((one) => one.slot)].filter((one) => typeof one === 'string');
    const ids = new Set(said.flatMap((words) => idsFor(words, catalog, understand)));
    const labels = [label, ...alt.map((one) => one.label)];
    return {
      text,
      expected: label,
      kind: 'question',
      outOfScope: label === 'out_of_scope',
      warning: label === 'red_flag',
      accepts: (understood) => labels.some((one) => accepts(one, understood)),
      checkSlots: (understood) => {
        if (slot === null || ids.size === 0 || INTENTS.out_of_scope.includes(understood.intent)) return [];
        const got = Object.values(understood.slots).flatMap((heard) => idsOf(heard));
        const right = got.some((id) => ids.has(id));
        return [{ slot: label, expected: slot, got: got.join(' ') || 'not said', right }];
      },
    };
  });
}
