import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { InteractionModel } from '../../interaction-model/model';
import { tokenize } from '../../lambda/nlu/tokens';

export interface Sentence {
  readonly label: string;
  readonly text: string;
}

const INTENT_LABELS: Readonly<Record<string, string>> = {
  OverviewIntent: 'overview',
  CrampBasicsIntent: 'basics',
  AboutNutrientIntent: 'about',
  DeficiencySignsIntent: 'signs',
  FoodSourcesIntent: 'foods',
  FoodCheckIntent: 'food_check',
  DailyAmountIntent: 'amount',
  TooMuchIntent: 'too_much',
  RiskFactorsIntent: 'risk',
  SupplementsIntent: 'supplements',
  ReliefIntent: 'relief',
  PreventionIntent: 'prevention',
  RemedyIntent: 'remedy',
  NightCrampsIntent: 'night',
  OtherCausesIntent: 'causes',
  SeeDoctorIntent: 'doctor',
  EvidenceIntent: 'evidence',
  NeighborTopicIntent: 'neighbor',
  MoreIntent: 'act/more',
  'AMAZON.HelpIntent': 'act/help',
  'AMAZON.StopIntent': 'act/stop',
  'AMAZON.CancelIntent': 'act/stop',
  'AMAZON.FallbackIntent': 'out_of_scope',
  'AMAZON.RepeatIntent': 'act/repeat',
  'AMAZON.YesIntent': 'act/yes',
  'AMAZON.NoIntent': 'act/no',
};

/** Placeholders of training files and the slots of samples: which type fills them. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  nutrient: 'NUTRIENT',
  food: 'FOOD',
  remedy: 'REMEDY',
  medicine: 'MEDICINE',
  neighbor: 'NEIGHBOR',
  cause: 'CAUSE',
  habit: 'HABIT',
  muscle: 'MUSCLE',
  group: 'GROUP',
  sign: 'WARNING_SIGN',
  test: 'TEST',
  progress: 'PROGRESS',
  link: 'LINK',
};

/** Fills placeholders with values in turn: a stride through a list takes neighbors in it, which mean the same, apart. */
class Filler {
  readonly #values = new Map<string, readonly { readonly id: string; readonly said: string }[]>();
  readonly #taken = new Map<string, number>();

  constructor(model: InteractionModel) {
    for (const { name, values = [] } of model.interactionModel.languageModel.types ?? []) {
      const all = values.flatMap(({ id, name: { value, synonyms = [] } }) =>
        [value, ...synonyms].map((said) => ({ id: id ?? value, said })),
      );
      this.#values.set(name, all);
    }
  }

  countOf(slot: string): number {
    return this.#values.get(PLACEHOLDERS[slot] ?? '')?.length ?? 0;
  }

  /** The text with a value in each place, and the id of the last one. */
  fill(text: string): { readonly text: string; readonly id: string } {
    let id = '';
    const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const values = this.#values.get(PLACEHOLDERS[slot] ?? '') ?? [];
      const at = this.#taken.get(slot) ?? 0;
      this.#taken.set(slot, at + 1);
      const value = values[(at * 61) % Math.max(1, values.length)];
      if (slot === 'sign' || slot === 'progress') id = value?.id ?? '';
      return value?.said ?? slot;
    });
    return { text: filled, id };
  }
}

const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** How often a sample with a place to fill is said. */
const TIMES = 4;

const key = (text: string): string => tokenize(text).join(' ');

/**
 * Rows of the project's own sets that measure. Several hands write ten thousand sentences, and short ones are the same
 * by chance: they are left out here, so that nothing is measured by what was learned.
 */
function measuring(root: string): ReadonlySet<string> {
  const folder = join(root, 'tests/understanding');
  const rows = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  return new Set(rows.map((row) => key((JSON.parse(row) as { text: string }).text)));
}

/**
 * What an entry is asked with is no sample of a topic too. Alexa's model has a topic's samples only; here the entry answers more nearly,
 * and the same words under two labels would teach neither.
 */
const TOPIC_LABELS: ReadonlySet<string> = new Set(
  Object.values(INTENT_LABELS).filter((label) => !label.startsWith('act/') && label !== 'out_of_scope'),
);

/** Every sentence to learn from: the model's samples, the training files, the ways of asking for an entry. */
export function sentencesOf(root: string, language: string, model: InteractionModel): Sentence[] {
  const filler = new Filler(model);
  const sentences: Sentence[] = [];
  const add = (label: string, text: string, times: number): void => {
    for (let time = 0; time < (text.includes('{') ? times : 1); time++) {
      const filled = filler.fill(text);
      const own = /\{(sign|progress)\}/.exec(text)?.[1];
      const prefix = own === 'sign' ? 'warning/' : 'act/';
      sentences.push({ label: own && label === own ? prefix + filled.id : label, text: filled.text });
    }
  };
  for (const { name, samples = [] } of model.interactionModel.languageModel.intents) {
    const label = INTENT_LABELS[name];
    for (const sample of samples) {
      if (name === 'WarningSignIntent') {
        if (sample.includes('{sign}')) add('sign', sample, TIMES);
      } else if (name === 'ReliefProgressIntent') add('progress', sample, TIMES);
      else if (label) add(sample.includes('{test}') ? 'doctor_test' : label, sample, TIMES);
    }
  }
  for (const { name, values = [] } of model.interactionModel.languageModel.types ?? [])
    if (name === 'WARNING_SIGN')
      for (const { id, name: said } of values)
        for (const text of [said.value, ...(said.synonyms ?? [])]) add(`warning/${id}`, text, 1);
  for (const file of files(join(root, 'lambda/nlu/training', language))) {
    const { label, utterances } = parse(readFileSync(file, 'utf8')) as { label: string; utterances: string[] };
    for (const text of utterances) add(label, String(text), TIMES);
  }
  for (const file of files(join(root, 'lambda/content', language, 'entries'))) {
    const id = /([^/\\]+)\.yaml$/.exec(file)?.[1] as string;
    const { ask } = parse(readFileSync(file, 'utf8')) as { ask?: string[] };
    for (const text of ask ?? []) add(`entry/${id}`, String(text), TIMES);
  }
  const apart = measuring(root);
  const entries = new Set(sentences.filter(({ label }) => label.startsWith('entry/')).map(({ text }) => key(text)));
  const doubled = ({ label, text }: Sentence): boolean => TOPIC_LABELS.has(label) && entries.has(key(text));
  return sentences.filter((one) => !apart.has(key(one.text)) && !doubled(one));
}
