import { URGENCIES } from './acts';
import type { Lexicon } from './lexicon';
import { Phrases, type Span } from './phrases';

/** How far a trigger reaches, in words. */
const REACH = 7;
const REACH_BACK = 5;

const TRIGGERS = [
  'past',
  'recent',
  'hypothetical',
  'family',
  'animal',
  'film',
  'idiom',
  'knowledge',
  'general',
  'resolved',
  'taken_back',
  ...URGENCIES,
] as const;
type Whole = (typeof TRIGGERS)[number];
type Kind = 'before' | 'after' | 'pseudo' | 'end' | Whole;

export interface Scopes {
  /** Each word: is it denied? */
  readonly negated: readonly boolean[];
  readonly has: Readonly<Record<Whole, readonly Span<unknown>[]>>;
  /** A question about how things are, not about somebody. */
  readonly knowledge: boolean;
}

/**
 * Where a denial holds, after NegEx (Chapman 2001) and ConText (Harkema 2009): a trigger reaches over the words after it,
 * or before it, until a word that ends it. What looks like a denial and is none is taken out first.
 */
export class ScopeReader {
  readonly #triggers: Phrases<Kind>;

  constructor({ tables: { triggers } }: Pick<Lexicon, 'tables'>) {
    this.#triggers = new Phrases(triggers);
  }

  /** `known`: phrases that have a "not" of their own ("my kidneys don't work"), which denies nothing else. */
  read(tokens: readonly string[], known: readonly Span<unknown>[]): Scopes {
    const every = this.#triggers.every(tokens);
    const of = (kind: Kind): Span<Kind>[] => every.filter((span) => span.of.includes(kind));
    // A lone "not" is a word of some rule, and denies all the same; so does a phrase without one.
    const own = known.filter(
      ({ start, end }) =>
        end - start > 1 && tokens.slice(start, end).some((word) => /^(no|not|never|without)$/.test(word)),
    );
    const pseudo = [...of('pseudo'), ...own];
    const real = (span: Span<unknown>): boolean =>
      !pseudo.some(({ start, end }) => start <= span.start && span.end <= end);
    const ends = of('end');
    const negated = tokens.map(() => false);
    for (const { start, end } of of('before').filter(real)) {
      if (tokens[start] === 'no' && end === start + 1 && INTERJECTION.test(String(tokens[end]))) continue;
      // "Can not walk" is what somebody has, not what somebody has not.
      if (tokens[start] === 'not' && INABILITY.test(String(tokens[start - 1]))) continue;
      const stop = Math.min(
        tokens.length,
        end + REACH,
        newThought(tokens, end),
        ...ends.filter((one) => one.start >= end).map((one) => one.start),
      );
      for (let at = start; at < stop; at++) negated[at] = true;
    }
    for (const { start, end } of of('after').filter(real)) {
      // "My leg is gone" is over; "my leg is gone numb" begins.
      if (
        /^(gone|stopped)$/.test(tokens[end - 1] as string) &&
        end < tokens.length &&
        !OVER.test(tokens[end] as string)
      )
        continue;
      const begin = Math.max(
        subjectBefore(tokens, start),
        ...ends.filter((one) => one.end <= start).map((one) => one.end),
      );
      for (let at = begin; at < start; at++) negated[at] = true;
    }
    const has = Object.fromEntries(
      TRIGGERS.map((kind) => [kind, of(kind).filter((span) => kind !== 'animal' || !isDoing(tokens, span))]),
    ) as unknown as Scopes['has'];
    return { negated, has, knowledge: isKnowledge(tokens, has) };
  }
}

/** Asks the sentence how things are, and not what somebody has? */
function isKnowledge(tokens: readonly string[], { knowledge, general, recent }: Scopes['has']): boolean {
  const asked = tokens.join(' ');
  if (recent.length === 0 && ((general.length > 0 && GENERALLY.test(asked)) || OF_EFFECT.test(asked))) return true;
  const somebody = tokens.some((word) => SOMEBODY.test(word));
  const personal = tokens.some(
    (word, at) =>
      PERSONAL.has(word) && !(word === 'me' && tokens[at - 1] === 'tell') && !(somebody && /^(they|them)$/.test(word)),
  );
  return !personal && knowledge.some(({ start }) => start <= 2);
}
/** "Can quinine give you chest pain": what one thing does to people. */
const OF_EFFECT =
  /^(can|could|do|does|will|would|might|may) (?!i |you |we |it |this |that |these |they |he |she |my |your |his |her |our |the )(\w+ ){1,4}(cause|give|make|bring|lead|trigger|result) (?!me |us |my |him |his |her )/;
const GENERALLY = /^(should|would) |^(is|are|does|do|can|could|will) (?!my|his|her|our|this|it|he|she|i|we|they|the)/;
const SOMEBODY = /^(somebody|someone|anybody|anyone|people|person|one)$/;

/** Before these a "no" is an answer, and denies nothing that follows. */
const INTERJECTION = /^(i|it|he|she|we|they|my|his|her|that|this|but|no|not|actually|wait|sorry|well|because|thanks)$/;

const OVER =
  /^(now|away|down|completely|today|already|thank|thankfully|since|after|again|then|it|i|so|and|but|for|by|all|on|he|she|my|the|yesterday|before|overnight|though|too|entirely|itself)$/;
const INABILITY = /^(can|could|will)$/;
const SUBJECT = /^(i|he|she|it|they|we|there)$/;
/** After these a subject is still of what is denied: "i do not think it is broken". */
const LEADS_ON = /^(think|believe|feel|know|say|said|suppose|reckon|that|if|when|where|because)$/;
const OWNER = /^(my|his|her|their)$/;
/** Before an owner these go on: "no pain in my chest", "not taking my pills". */
const GOES_ON =
  /^(in|on|of|with|around|behind|down|up|to|from|and|or|about|at|for|under|inside|all|both|through|by)$|ing$/;

/** Where a new subject begins: speech has no full stops, and what it is said to have is not denied. */
function newThought(tokens: readonly string[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at] as string;
    const before = tokens[at - 1] as string;
    if (SUBJECT.test(word) && !LEADS_ON.test(before)) return at;
    if (OWNER.test(word) && at > from && !GOES_ON.test(before)) return at;
  }
  return tokens.length;
}

/** "The swelling has gone": back to where its subject begins. */
function subjectBefore(tokens: readonly string[], end: number): number {
  const least = Math.max(0, end - REACH_BACK);
  for (let at = end - 1; at > least; at--) {
    const before = String(tokens[at - 1]);
    if (DETERMINER.test(tokens[at] as string) && !GOES_ON.test(before)) return at;
  }
  return least;
}
/** "A dog bit me", "kicked by a cow": of a person, though an animal did it. */
const isDoing = (tokens: readonly string[], { start, end }: Span<unknown>): boolean =>
  tokens.slice(end, end + 2).some((word) => DID.test(word)) ||
  WALKED.test(tokens.slice(Math.max(0, start - 2), start).join(' ')) ||
  tokens.slice(Math.max(0, start - 3), start).some((word) => word === 'by' || word === 'from');
const DID =
  /^(bit|bites?|bitten|scratch|scratched|scratches|kicked|kick|nipped|attacked|jumped|pulled|knocked|stung|dip|hand|trod|stepped|stood)$/;

/** "Walking the dog" is what somebody did. */
const WALKED = /^(walk|walking|walked|feeding|fed|chasing|chased|riding|rode)( |$)/;

const DETERMINER = /^(the|my|his|her|this|that|any|our|their)$/;

const PERSONAL: ReadonlySet<string> = new Set(
  'i my me mine we our he she his her him they their husband wife mother father son daughter'.split(' '),
);
