import { CIRCUMSTANCES, type CircumstanceId } from '../content/ids';
import type { PersonId, StateAct, Who } from './acts';
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
  /(^| )(do|does|could|might|can|will|would|did|may) (i|he|she|this|it|that|you) (just |really |actually |also )?(have|get|be|develop|become|mean)( a| an| any| some| the)?$/;

/** Of people in general, or asked about as such. */
const OF_ALL = /^(people|patients|women|men|those|someone|anyone|everyone|adults|others|folks)$/;

/** Asked with something to eat or take, what somebody has is theirs: "magnesium and crohns", "tonic water in pregnancy". */
const TAKEN: readonly Value['type'][] = ['NUTRIENT', 'FOOD', 'REMEDY', 'MEDICINE', 'medicine'];
/** Such a question is about what one does to the other, not about who has it. */
const OF_EFFECT =
  /^(causes?|caused|causing|lowers?|lower|depletes?|affects?|drains?|raises?|cures?|prevents?|treats?|level|levels)$/;
/** A blood value is no condition that somebody has because its food was asked for. */
const MEASURED: readonly CircumstanceId[] = ['high_potassium', 'low_potassium', 'low_sodium'];

/** Values that somebody may have or take; a group is one, "in my third trimester". */
const HELD = /^(medicine:|MEDICINE:|GROUP:(pregnancy|diabetes|kidney_disease)$)/;
const OF_A_BABY: readonly CircumstanceId[] = ['breastfeeding', 'after_birth'];
const TOO_SMALL: readonly CircumstanceId[] = ['infant', 'child_1_3'];

const IS_CIRCUMSTANCE: ReadonlySet<string> = new Set(CIRCUMSTANCES);

function mentionOf(written: string): Mention {
  const [kind, id] = written.split(':');
  return { id: id as CircumstanceId, said: kind === 'said' };
}

/** "I drink a lot of coffee" is no heavy drinking, which says nothing of what or names it. */
const ALCOHOL =
  /^(alcohol|booze|wine|beer|beers|cider|vodka|whisky|whiskey|gin|rum|spirits|liquor|lager|ale|scotch|bourbon|tequila)$/;
const isOtherDrink = (tokens: readonly string[], { start, end }: Span<unknown>): boolean =>
  /^(drink|drinks|drank|drinking)$/.test(tokens[start + 1] ?? '') &&
  tokens[end] === 'of' &&
  !ALCOHOL.test(tokens[end + 1] ?? '');

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

  /**
   * Whom it is about, where nothing is told of them: "can she take it too", "and for my mother". Back from somebody else
   * to the one who speaks: "i get them too". Who only says, gives or stretches is none.
   */
  spokenOf(tokens: readonly string[], ofOther: boolean): Pick<StateAct, 'who' | 'person'> | undefined {
    const spans = this.#people.all(tokens).filter(({ start, of }) => of[0] !== 'speaker' && !isThings(tokens, start));
    const names = tokens.map((word, at) => {
      const span = spans.find(({ start, end }) => start <= at && at < end);
      return span === undefined ? word : span.start === at ? 'PERSON' : '';
    });
    const said = names.filter((word) => word !== '').join(' ');
    if (spans.length > 0 && OF_PERSON.test(said) && !REPORTS.test(said)) {
      const named = spans.find(({ start, end }) => !isPronoun(tokens, start, end));
      return { who: 'other', ...(named && { person: named.of[0] as PersonId }) };
    }
    return (ofOther || this.isAll(tokens)) && spans.length === 0 && OF_SPEAKER.test(said)
      ? { who: 'speaker' }
      : undefined;
  }

  /** Whether nothing is said but whom it is about. */
  isAll(tokens: readonly string[]): boolean {
    const spans = this.#people.all(tokens);
    return tokens.every((word, at) => FILLER.test(word) || spans.some(({ start, end }) => start <= at && at < end));
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
    const of = (at: number) => ofHolder(holders[at] as PersonId | 'speaker');
    const ofHolder = (holder: PersonId | 'speaker') => {
      const one = found.get(holder) ?? { yes: new Set(), no: new Set(), spans: [] };
      found.set(holder, one);
      return one;
    };
    const someone = this.#people.all(tokens).filter(({ of: said }) => said[0] === 'someone');
    const pronouns = someone.length > 0 && someone.every(({ start, end }) => isPronoun(tokens, start, end));
    const ages = agesIn(tokens, askedAge);
    const forChild = ages.some(({ start, years }) => isForChild(tokens, start, years));
    // Where it is part of the question the words stay together: "doxycycline and magnesium".
    const mentioned = (id: CircumstanceId, span: Span<unknown>, asked = false): void => {
      if (inSpans(span, scopes.has.family)) return;
      if (isOver(tokens, span, scopes.has.past)) return;
      const one = of(span.start);
      if (!asked) one.spans.push(span);
      // "no dairy for me" has its "no" inside; "I'm not pregnant" before it.
      // "I have not missed dialysis" denies what was missed.
      const inSign = signWords.some(({ start, end }) => start < span.start && span.end <= end);
      if (scopes.negated[span.start] && !startsDenial(tokens, span) && !inSign) one.no.add(id);
      else one.yes.add(id);
    };
    for (const span of mentions) {
      // "Low potassium salt" is a salt, and "foods low in potassium" are foods.
      if (runsOnInto(span, values) || isOfFood(tokens, span) || isOtherDrink(tokens, span)) continue;
      const said = span.of.find((one) => one.said);
      const one = said ?? (span.of[0] as Mention);
      if (said || this.#has(tokens, span)) mentioned(one.id, span);
      else if (isCrampsOf(tokens, span)) mentioned(one.id, span, true);
      else if (!MEASURED.includes(one.id) && isAskedWith(tokens, span, values)) mentioned(one.id, span, true);
    }
    // "No salt" is a brand too.
    const noSalt = mentions.some(({ of: said }) => said.some(({ id }) => id === 'low_salt'));
    // "Only one kidney" is no kidney disease.
    const oneKidney = mentions.some(({ of: said }) => said.some(({ id }) => id === 'one_kidney'));
    const isMore = (id: string): boolean =>
      (noSalt && id === 'salt_substitute') || (oneKidney && id === 'kidney_disease');
    for (const span of values) {
      const own = span.of.filter(
        ({ type, id }) => HELD.test(`${type}:${id}`) && IS_CIRCUMSTANCE.has(id) && !isMore(id),
      );
      if (own.length === 0 || span.of.some(({ type }) => type === 'NUTRIENT')) continue;
      const has = this.#has(tokens, span);
      if (has || isAskedWith(tokens, span, values))
        for (const { id } of own) mentioned(id as CircumstanceId, span, !has);
    }
    for (const { years, start, end } of ages) {
      const one = isForChild(tokens, start, years) ? ofHolder('someone') : of(start);
      one.spans.push({ start, end, of: [] });
      one.years = years;
      one.yes.add(bandOf(years));
    }
    // "I'm nursing a four month old": she speaks of herself.
    const self = found.get('speaker');
    if (self && OF_A_BABY.some((id) => self.yes.has(id))) {
      const baby = [...found].find(([, { yes }]) => yes.size === 1 && yes.has('infant'));
      if (baby) found.delete(baby[0]);
      if (self.yes.delete('infant')) delete self.years;
    }
    return [...found].map(([holder, { yes, no, spans, years }]) => {
      // "How much for a newborn": who is that small is spoken of, and does not speak.
      const person = holder === 'speaker' && TOO_SMALL.some((id) => yes.has(id)) ? 'baby' : holder;
      return {
        who: person === 'speaker' ? 'speaker' : 'other',
        ...(person === 'speaker' || (person === 'someone' && pronouns && !forChild) ? {} : { person }),
        circumstances: [...yes],
        spans,
        not: [...no].filter((id) => !yes.has(id)),
        ...(years === undefined ? {} : { years }),
      };
    });
  }

  /** Somebody has it, or nothing else was said. */
  #has(tokens: readonly string[], { start, end }: Span<unknown>): boolean {
    if (end - start === tokens.length) return true;
    const before = tokens.slice(Math.max(0, start - HAS_REACH), start);
    if (HAS_IT.test(String(tokens[end]))) return true;
    if (ASKED.test(before.join(' '))) return false;
    if (before.some((word) => OF_ALL.test(word))) return false;
    return before.some((word) => HAS.test(word)) || isSaid(tokens, start);
  }
}

const isPronoun = (tokens: readonly string[], start: number, end: number): boolean =>
  end - start === 1 && /^(she|he|her|hers|his|him|they|them|their|someone|somebody)$/.test(tokens[start] as string);
/** Pills and cramps are "them" too. */
const isThings = (tokens: readonly string[], start: number): boolean =>
  /^(they|them|their|themselves|someone|somebody)$/.test(tokens[start] as string);

const OF_PERSON = new RegExp(
  [
    '\\b(for|about|with|give|giving|help|helping|stop|stretch|stretching|rub|massage|is|are|was|can|could|should|may|might|do|does|did|will|would|has|if|when|in) PERSON\\b',
    '\\bPERSON (has|have|had|is|gets?|keeps?|takes?|wakes?|cramps?|suffers?|can|could|should|may|needs?|wants?|uses?|eats?|drinks?|too|as|also|who|leg|legs|calf|calves|foot|feet|toes?|thighs?|muscles?)\\b',
    '^(and|but|or|what about|how about|no|i mean|i meant)?( to| for)? ?PERSON$',
  ].join('|'),
);
const REPORTS =
  /\bPERSON (also |always |just |keeps |has |had |is )?(says?|said|saying|told|tells|thinks?|thought|swears?|reckons?|recommended|recommends|suggested|suggests|heard|read|mentioned|insists)\b/;
const OF_SPEAKER = new RegExp(
  [
    '\\bi (also |still |too |just |do |always |usually |often |sometimes )?(get|have|take|am|eat|drink|feel|cramp|suffer|had|keep|wake|woke|use|need)\\b',
    '\\b(can|could|should|may|do|must|would) i (also |still |just |ever |even )?(take|have|eat|drink|use|try|need|get|stop|be)\\b',
    '\\b(for|about|with) (me|myself)\\b',
    '\\bme (too|as well|also)\\b',
    '^(and |but |or |so )?(me|myself)$',
    '\\bmy (own |left |right |bad )?(leg|legs|calf|calves|foot|feet|toes?|thighs?|hamstrings?|cramps?|tablets?|pills?|medicines?)\\b',
  ].join('|'),
);

const FILLER = /^(and|but|or|what|how|about|for|no|mean|meant|said|is|it|i|to|with|too|also|then|okay|ok|well|as)$/;

const runsOnInto = ({ start, end }: Span<unknown>, values: readonly Span<Value>[]): boolean =>
  values.some(
    (value) =>
      (start <= value.start && value.start < end && end < value.end) ||
      // A heating pad is no artery disease ("p a d").
      (value.start < start && end <= value.end && value.of.some(({ type }) => type === 'REMEDY')),
  );
const isOfFood = (tokens: readonly string[], { start }: Span<unknown>): boolean =>
  tokens[start] === 'low' &&
  tokens
    .slice(Math.max(0, start - 3), start)
    .some((word) => /^(foods?|fruits?|vegetables|drinks?|things|what|which)$/.test(word));

/** "I was pregnant last year", "i used to be vegan": over; "i was diagnosed with gout last year" is not. */
function isOver(tokens: readonly string[], { start }: Span<unknown>, past: readonly Span<unknown>[]): boolean {
  const before = tokens.slice(Math.max(0, start - PAST_REACH), start);
  return (
    past.length > 0 && before.some((word) => /^(was|were|used)$/.test(word)) && !before.some((word) => SINCE.test(word))
  );
}
const PAST_REACH = 4;
const SINCE = /^(diagnosed|started|told|given|put|now|am|is|still|since|prescribed|switched|changed|moved|have|has)$/;

/** "How much magnesium for an eight year old": whoever asks is not the child. */
function isForChild(tokens: readonly string[], start: number, years: number): boolean {
  const [before, article] = tokens.slice(Math.max(0, start - 2), start);
  const asked = /^(for|give|to|can|should|is|of)$/.test(String(before)) && /^an?$/.test(String(article));
  return years < GROWN_UP && (asked || /^(my|our|his|her)$/.test(String(article)));
}
const GROWN_UP = 18;

/** "Hep c leg cramps": nothing else was said but that there are cramps. */
function isCrampsOf(tokens: readonly string[], { start, end }: Span<unknown>): boolean {
  const others = [...tokens.slice(0, start), ...tokens.slice(end)];
  return others.every((word) => OF_CRAMPS.test(word)) && !others.every((word) => /^(what|is|the|in)$/.test(word));
}
const OF_CRAMPS =
  /^(legs?|cramps?|cramping|muscles?|cal(f|ves)|foot|feet|toes?|thighs?|spasms?|charley|horses?|and|at|night|in|the|bed|what|is|safe|helps?)$/;

/** Something else that is eaten or taken stands in the same question. */
function isAskedWith(tokens: readonly string[], own: Span<unknown>, values: readonly Span<Value>[]): boolean {
  if (tokens.some((word) => OF_EFFECT.test(word))) return false;
  if (ASKED.test(tokens.slice(Math.max(0, own.start - HAS_REACH), own.start).join(' '))) return false;
  return values.some(
    ({ start, end, of }) => (end <= own.start || start >= own.end) && of.some(({ type }) => TAKEN.includes(type)),
  );
}

/** Somebody speaks of persons, and what stands there is not what is asked about: "fluid pills, sixty, what can i take". */
function isSaid(tokens: readonly string[], start: number): boolean {
  const personal = tokens.some((word) => /^(i|my|me|he|she|his|her)$/.test(word));
  return personal && !/^(do|does|can|could|will|would|about|from|causes?|caused|like)$/.test(String(tokens[start - 1]));
}

const inSpans = (span: Span<unknown>, others: readonly Span<unknown>[]): boolean =>
  others.some(({ start, end }) => (end <= span.start && span.start - end <= 4) || start === span.end);

const startsDenial = (tokens: readonly string[], { start }: Span<unknown>): boolean =>
  /^(no|not|never|without|do|can|cannot|avoid|off)$/.test(String(tokens[start]));
