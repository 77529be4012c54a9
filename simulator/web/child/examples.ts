import { join } from 'node:path';
import type { IntentDefinition, InteractionModel, TypeDefinition } from '../../../interaction-model/model';
import { storeWords } from '../../../skill-package/store';
import { BUILT_IN_PHRASES, FALLBACK } from '../../nlu/platform';
import type { Example } from '../api';

const skillPackage = join(import.meta.dirname, '../../../skill-package');

/** What the skill store shows as things to say. */
export function storePhrases(locale: string): readonly string[] {
  return storeWords(skillPackage, locale)?.examplePhrases ?? [];
}

/** Long enough to be a question, short enough to read at a glance. */
const WORDS = { from: 4, to: 8 };

function readable(sample: string): boolean {
  const { length } = sample.split(' ');
  return length >= WORDS.from && length <= WORDS.to;
}

function pairsOf(sample: string): readonly string[] {
  const words = ['', ...sample.split(' '), ''];
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** The sample that has most in common with the others, by the pairs of words in it. */
function mostTypical(samples: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const pair of samples.flatMap(pairsOf)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const score = (sample: string) => {
    const pairs = pairsOf(sample);
    return pairs.reduce((sum, pair) => sum + (counts.get(pair) ?? 0), 0) / pairs.length;
  };
  const [best] = (samples.some(readable) ? samples.filter(readable) : samples)
    .map((sample) => ({ sample, score: score(sample) }))
    .sort((a, b) => b.score - a.score);
  return best?.sample;
}

function filled({ name, slots = [] }: IntentDefinition, sample: string, types: readonly TypeDefinition[]): string {
  return sample
    .replace(/\{(\w+)\}/g, (_, slot: string) => {
      const type = slots.find((one) => one.name === slot)?.type;
      const value = types.find((one) => one.name === type)?.values?.[0]?.name.value;
      if (!value) throw new Error(`${name}: the slot ${slot} has no values`);
      return value;
    })
    .replace(/\ba (?=[aeiou])/g, 'an ');
}

/** Something to say for each intent, put together from its samples and the first values of its slots. */
export function examplesOf({ interactionModel: { languageModel } }: InteractionModel): readonly Example[] {
  const { intents, types = [] } = languageModel;
  return intents.flatMap((intent) => {
    if (intent.name === FALLBACK) return [];
    const sample = BUILT_IN_PHRASES[intent.name]?.[0] ?? mostTypical(intent.samples ?? []);
    return sample === undefined ? [] : [{ intent: intent.name, phrase: filled(intent, sample, types) }];
  });
}
