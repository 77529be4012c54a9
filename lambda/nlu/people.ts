import { CIRCUMSTANCES, type CircumstanceId } from '../content/ids';
import type { PersonId, Who } from './acts';
import type { Lexicon } from './lexicon';
import { agesIn, bandOf } from './measures';
import { Phrases, type Span } from './phrases';
import type { Scopes } from './scopes';
import type { Value } from './spans';

interface Mention {
  readonly id: CircumstanceId;
  /** A statement as it stands; else only where somebody has it. */
  readonly said: boolean;
}

export interface Stated {
  readonly who: Who;
  readonly person?: PersonId;
  readonly circumstances: readonly CircumstanceId[];
  /** Said not to be so. */
  readonly not: readonly CircumstanceId[];
  readonly years?: number;
  /** Where it was said. */
  readonly spans: readonly Span<unknown>[];
}

/** Words that make a condition or a medicine somebody's; they stand shortly before it. */
const HAS =
  /^(i|my|his|her|me|have|has|had|having|got|with|on|take|takes|taking|took|using|use|uses|am|diagnosed|suffer|suffers|started|prescribed|she|he|given|gave|if|are|been|gets?|getting|since|living|lives|fighting|battling|developed|put|hes|daily|every|swallow|swallowing|down|after|their|they|we|our|due|because|being|despite|got|had|popping|injecting|inject|wear|wearing|needs?|born|recovering)$/;
const HAS_REACH = 7;
/** After it these say the same: "diabetes patient", "asthma here". */
const HAS_IT = /^(patient|sufferer|here|survivor|person)$/;
/** "Do i have low potassium" says of nobody that it is so. */
const ASKED =
  /(^| )(do|does|could|might|can|will|would|did) (i|he|she|this|it|that|you) (just |really |actually |also )?(have|get|be|develop|need|cause|become|mean)( |$)/;
const ASKED_REACH = 5;
/** Of people in general, or asked about as such. */
const OF_ALL = /^(people|patients|women|men|those|someone|anyone|everyone|adults|others|folks)$/;

const IS_CIRCUMSTANCE: ReadonlySet<string> = new Set(CIRCUMSTANCES);
/** Who is this small is spoken of, and does not speak. */
const TOO_SMALL: readonly CircumstanceId[] = ['infant', 'child_1_3'];

function mentionOf(written: string): Mention {
  const [kind, id] = written.split(':');
  return { id: id as CircumstanceId, said: kind === 'said' };
}

export class PersonReader {
  readonly #people: Phrases<PersonId | 'speaker'>;
  readonly #mentions: Phrases<string>;

  constructor({ tables: { people, circumstances } }: Pick<Lexicon, 'tables'>) {
    this.#people = new Phrases(people);
    this.#mentions = new Phrases(circumstances);
  }

  mentions(tokens: readonly string[]): readonly Span<Mention>[] {
    return this.#mentions.all(tokens).map(({ start, end, of }) => ({ start, end, of: of.map(mentionOf) }));
  }

  /** Whose talk each word is: the speaker's, or the person's who was named last. */
  holders(tokens: readonly string[]): readonly (PersonId | 'speaker')[] {
    const spans = this.#people.all(tokens);
    const holders: (PersonId | 'speaker')[] = [];
    let current: PersonId | 'speaker' = 'speaker';
    let other: PersonId | null = null;
    for (let at = 0; at < tokens.length; at++) {
      const span = spans.find(({ start }) => start === at);
      if (span) {
        const person = span.of[0] as PersonId | 'speaker';
        if (person === 'speaker') current = 'speaker';
        // "she" is the daughter who was named before.
        else current = person === 'someone' && other !== null ? other : person;
        if (current !== 'speaker') other = current;
      }
      holders.push(current);
    }
    // "is magnesium safe on dialysis for my mother": nobody else was spoken of.
    const first = spans.find(({ of }) => of[0] !== 'speaker');
    if (first && !spans.some(({ of }) => of[0] === 'speaker'))
      holders.fill(holders[first.start] as PersonId, 0, first.start);
    return holders;
  }

  read(
    tokens: readonly string[],
    mentions: readonly Span<Mention>[],
    values: readonly Span<Value>[],
    scopes: Scopes,
    signWords: readonly Span<string>[],
    askedAge: boolean,
  ): Stated[] {
    const holders = this.holders(tokens);
    const found = new Map<
      PersonId | 'speaker',
      { yes: Set<CircumstanceId>; no: Set<CircumstanceId>; spans: Span<unknown>[]; years?: number }
    >();
    const of = (at: number) => {
      const holder = holders[at] as PersonId | 'speaker';
      const one = found.get(holder) ?? { yes: new Set(), no: new Set(), spans: [] };
      found.set(holder, one);
      return one;
    };
    const mentioned = (id: CircumstanceId, span: Span<unknown>): void => {
      if (inSpans(span, scopes.has.family)) return;
      if (!LASTS.has(id) && scopes.has.past.some((past) => isOver(tokens, past, span))) return;
      const one = of(span.start);
      one.spans.push(span);
      // "no dairy for me" has its "no" inside; "I'm not pregnant" before it.
      // "I have not missed dialysis" denies what was missed.
      const inSign = signWords.some(({ start, end }) => start < span.start && span.end <= end);
      if (scopes.negated[span.start] && !startsDenial(tokens, span) && !inSign) one.no.add(id);
      else one.yes.add(id);
    };
    for (const span of mentions) {
      const said = span.of.find((one) => one.said);
      const one = said ?? (span.of[0] as Mention);
      if (said || this.#has(tokens, span)) mentioned(one.id, span);
    }
    for (const span of values) {
      const medicines = span.of.filter(
        ({ type, id }) => (type === 'medicine' || type === 'MEDICINE') && IS_CIRCUMSTANCE.has(id),
      );
      if (medicines.length === 0 || span.of.some(({ type }) => type === 'NUTRIENT')) continue;
      if (this.#has(tokens, span)) for (const { id } of medicines) mentioned(id as CircumstanceId, span);
    }
    for (const { years, start, end } of agesIn(tokens, askedAge)) {
      const one = of(start);
      one.spans.push({ start, end, of: [] });
      one.years = years;
      one.yes.add(bandOf(years));
    }
    // Nobody of that age speaks for themselves: "how much for a newborn".
    const other = (one: PersonId | 'speaker', yes: ReadonlySet<CircumstanceId>): PersonId | 'speaker' =>
      one === 'speaker' && TOO_SMALL.some((id) => yes.has(id)) ? 'baby' : one;
    const holders = [...found].map(([one, said]) => ({ ...said, person: other(one, said.yes) }));
    return holders.map(({ person, yes, no, spans, years }) => ({
      who: person === 'speaker' ? 'speaker' : 'other',
      ...(person === 'speaker' ? {} : { person }),
      circumstances: [...yes],
      spans,
      not: [...no].filter((id) => !yes.has(id)),
      ...(years === undefined ? {} : { years }),
    }));
  }

  /** Somebody has it, or nothing else was said. */
  #has(tokens: readonly string[], { start, end }: Span<unknown>): boolean {
    if (end - start === tokens.length) return true;
    const before = tokens.slice(Math.max(0, start - HAS_REACH), start);
    if (HAS_IT.test(tokens[end] ?? '')) return true;
    if (ASKED.test(before.slice(-ASKED_REACH).join(' '))) return false;
    if (before.some((word) => OF_ALL.test(word))) return false;
    return before.some((word) => HAS.test(word));
  }
}

/** What one has had stays true. */
const LASTS: ReadonlySet<CircumstanceId> = new Set<CircumstanceId>([
  'past_clot',
  'recent_surgery',
  'kidney_stones',
  'heart_disease',
  'osteoporosis',
  'diabetes',
  'dialysis',
]);

/** "I used to be vegan", "i was pregnant last year", and no "now" between. */
const isOver = (tokens: readonly string[], past: Span<unknown>, span: Span<unknown>): boolean => {
  const between = tokens.slice(Math.min(past.end, span.end), Math.max(past.start, span.start));
  return between.length <= PAST_REACH && !between.some((word) => /^(now|still|but|am|and|since|started|diagnosed)$/.test(word));
};
const PAST_REACH = 4;

const inSpans = (span: Span<unknown>, others: readonly Span<unknown>[]): boolean =>
  others.some(({ end }) => end <= span.start && span.start - end <= 4);

const startsDenial = (tokens: readonly string[], { start }: Span<unknown>): boolean =>
  /^(no|not|never|without|do|can|cannot|avoid|off)$/.test(tokens[start] ?? '');
