import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { InteractionModel } from '../../interaction-model/model';
import { type Lexicon, type SignRules, VALUE_TYPES } from '../../lambda/nlu/lexicon';
import { tableOf } from '../../lambda/nlu/phrases';
import { soundsOf } from '../../lambda/nlu/spans';
import { alternatives, phrases, rewrites } from './patterns';

type Lists = Readonly<Record<string, readonly string[]>>;
type Pairs = [string, string][];

const pairs = (lists: Lists, of = (id: string): string => id): Pairs =>
  Object.entries(lists).flatMap(([id, said]) => phrases(said).map((phrase): [string, string] => [phrase, of(id)]));

function valuesOf(model: InteractionModel): Pairs {
  const types = model.interactionModel.languageModel.types ?? [];
  return VALUE_TYPES.flatMap((name) =>
    (types.find((type) => type.name === name)?.values ?? []).flatMap(({ id, name: { value, synonyms = [] } }) =>
      phrases([value, ...synonyms]).map((phrase): [string, string] => [phrase, `${name}:${id ?? value}`]),
    ),
  );
}

interface Signs {
  readonly order: SignRules['order'];
  readonly classes: Lists;
  readonly denies: SignRules['denies'];
  readonly assures: SignRules['assures'];
  readonly rules: Lists;
  readonly hints: readonly string[];
  readonly needs: SignRules['needs'];
}

const rulesOf = ({ rules }: Signs) =>
  Object.entries(rules).map(([sign, said]) => [sign, said.flatMap(alternatives)] as const);

function signWords(signs: Signs): Pairs {
  // A word of a rule that is no class stands for itself.
  const own = rulesOf(signs)
    .flatMap(([, said]) => said.flatMap((rule) => rule.split(' ')))
    .filter((word) => !(word in signs.classes));
  return [...pairs(signs.classes), ...own.map((word): [string, string] => [word, word])];
}

interface Plain {
  readonly lead: readonly string[];
  readonly tail: readonly string[];
  readonly asked: Lists;
  readonly crisis: Lists;
}

/** "foods with {nutrient}", with the name of the type where a value stands. */
function asked(lists: Lists): Pairs {
  const written = (phrase: string): string => phrase.replace(/\{(\w+)\}/g, (_, slot: string) => ` zz${slot} `);
  const read = (phrase: string): string =>
    phrase.replace(/zz(\w+)/g, (_, slot: string) => `<${slot === 'unknown' ? slot : slot.toUpperCase()}>`);
  return pairs(Object.fromEntries(Object.entries(lists).map(([topic, said]) => [topic, said.map(written)]))).map(
    ([phrase, topic]) => [read(phrase), topic],
  );
}

/** The lexicon of a language; `common`: words that are no mishearing of others. */
export function compileLexicon(
  root: string,
  language: string,
  model: InteractionModel,
  common: readonly string[],
): Lexicon {
  const folder = join(root, 'lambda/nlu/lexicon', language);
  const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  const { negation, ...triggers } = read('triggers') as { negation: Lists } & Lists;
  const plain = read('plain') as Plain;
  const circumstances = Object.entries(read('circumstances') as Record<string, { said: string[]; have: string[] }>);
  const values = [...valuesOf(model), ...pairs(read('medicines') as Lists, (id) => `medicine:${id}`)];
  const signs = read('signs') as Signs;
  const { order, denies, assures, needs, hints } = signs;
  return {
    tables: {
      values: tableOf(values, true),
      sounds: tableOf(soundsOf(values.map(([phrase]) => phrase))),
      circumstances: tableOf(
        circumstances.flatMap(([id, lists]) => pairs({ ...lists }, (kind) => `${kind}:${id}`)),
        true,
      ),
      people: tableOf(pairs(read('people') as Lists)),
      triggers: tableOf([...pairs(negation), ...pairs(triggers as Lists)]),
      misheard: tableOf(
        Object.entries(read('misheard') as Record<string, string>).flatMap(([heard, said]) => rewrites(heard, said)),
      ),
      signs: tableOf(signWords(signs)),
      crisis: tableOf(pairs(read('crisis') as Lists)),
      safe: tableOf(pairs(plain.crisis)),
      plain: tableOf(asked(plain.asked)),
      lead: tableOf(pairs({ lead: plain.lead })),
      tail: tableOf(pairs({ tail: plain.tail })),
      common: tableOf(common.map((word) => [word, ''])),
    },
    rules: {
      order,
      denies,
      assures,
      needs,
      hints: hints.flatMap(alternatives),
      rules: Object.fromEntries(rulesOf(signs)),
    },
  };
}
