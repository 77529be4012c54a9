import { Classifier } from './classifier';
import { CrisisFinder } from './crisis';
import { featuresOf } from './features';
import { type Meaning, meaningOf } from './labels';
import type { Lexicon } from './lexicon';
import { load } from './load';
import { PersonReader } from './people';
import { Phrases, type Span } from './phrases';
import { PlainReader } from './plain';
import { ScopeReader } from './scopes';
import { SignFinder } from './signs';
import { type Value, ValueFinder } from './spans';
import { tokenize } from './tokens';

/** All that understands one language, made when first asked for. */
class Engine {
  readonly values: ValueFinder;
  readonly scopes: ScopeReader;
  readonly signs: SignFinder;
  readonly people: PersonReader;
  readonly crisis: CrisisFinder;
  readonly plain: PlainReader;
  readonly meanings: readonly Meaning[];
  readonly #classifier: Classifier;
  readonly #misheard: Phrases<string>;

  constructor(lexicon: Lexicon, weights: Uint8Array) {
    this.values = new ValueFinder(lexicon);
    this.scopes = new ScopeReader(lexicon);
    this.signs = new SignFinder(lexicon);
    this.people = new PersonReader(lexicon);
    this.plain = new PlainReader(lexicon);
    this.crisis = new CrisisFinder(lexicon);
    this.#misheard = new Phrases(lexicon.tables.misheard);
    this.#classifier = new Classifier(weights);
    this.meanings = this.#classifier.labels.map(meaningOf);
  }

  /** Words as they were said, not as they were heard. */
  tokens(words: string): string[] {
    const heard = tokenize(words);
    const tokens: string[] = [];
    let at = 0;
    for (const { start, end, of } of this.#misheard.all(heard)) {
      tokens.push(...heard.slice(at, start), ...(of[0] as string).split(' '));
      at = end;
    }
    return [...tokens, ...heard.slice(at)];
  }

  /** Each label's probability for some words. */
  judge(tokens: readonly string[], values: readonly Span<Value>[]): Float32Array {
    return this.#classifier.probabilities(featuresOf(tokens, values));
  }
}

export type { Engine };

const engines = new Map<string, Engine | undefined>();

/** Nothing for a language that has no lexicon yet: its intents are answered, its sentences are not understood. */
export function engineFor(language: string): Engine | undefined {
  if (engines.has(language)) return engines.get(language);
  const data = load(language);
  const engine = data && new Engine(data.lexicon, data.weights);
  engines.set(language, engine);
  return engine;
}
