import type {
  CauseId,
  CircumstanceId,
  EntryId,
  FoodId,
  GroupId,
  HabitId,
  MedicineId,
  MuscleId,
  NeighborId,
  NutrientId,
  RemedyId,
  ServingId,
  SignId,
  SourceId,
  Table,
} from './ids';
import type { Message } from './message';
import type { NumberWords } from './numbers';

/**
 * One spoken sentence (or two short ones). A medical one names its sources; general talk has an empty list.
 * `{name}` is filled in.
 */
export interface Line {
  readonly say: string;
  readonly from: readonly SourceId[];
  /** Rests on an UNVERIFIED fact: may only make an answer more careful. */
  readonly caution?: true;
  /** Said only where this intake table is spoken from. */
  readonly only?: Table;
}
export type Lines = readonly Line[];

/** What there is to say on one thing: the answer first, then each page that "more" brings. */
export type Pages = readonly Lines[];

export interface NutrientWords {
  /** As spoken in a sentence: "magnesium", "vitamin B6". */
  readonly name: string;
  readonly about: Pages;
  readonly signs: Pages;
  readonly risk: Pages;
  readonly supplements: Pages;
  /** `{limit}` is the upper limit with its unit, where the locale's table has one. */
  readonly tooMuch: Pages;
  readonly evidence: Pages;
  /** Said after the first page of foods: a caution or the truth about a favorite. */
  readonly foodNote?: Lines;
  /** Instead of a list: sodium, the B family, B12. */
  readonly foodTips?: Pages;
  /** Said after the daily amount. */
  readonly amountNote?: Lines;
  /** Instead of an amount: the B family, B12. */
  readonly amountInstead?: Lines;
  /** Risk or supplements for one group. */
  readonly groups?: Partial<Record<GroupId, Lines>>;
}

export interface Topic {
  /** As spoken in a sentence: "pickle juice", "water tablets". */
  readonly name: string;
  readonly pages: Pages;
}

export interface MedicineWords extends Topic {
  /** What matters when this medicine meets one nutrient's tablets. */
  readonly with?: Partial<Record<NutrientId, Lines>>;
}

export interface NeighborWords extends Topic {
  /** Said after the answer where the topic has an urgent side. */
  readonly urgent?: Lines;
  /** The way back to what the guide knows, as a question that can be answered with yes or no. */
  readonly back: Prompt;
}

export interface SignWords {
  /** For the card's title and the clinician's list: "A swollen, warm or red leg". */
  readonly name: string;
  /** Starts with what to do or what it may mean; nothing is said before it. */
  readonly say: Lines;
  /** Further advice for the card and for "more". */
  readonly more: Lines;
}

export interface OverdoseWords {
  /** Where a child goes to emergency care whatever was swallowed. */
  readonly child: Lines;
  readonly substances: Partial<Record<NutrientId, Lines>>;
}

export interface ReliefWords {
  readonly title: string;
  readonly muscles: Readonly<Record<MuscleId, string>>;
  /** One instruction a line; the guide puts the holding pauses after the last one. */
  readonly stretch: Readonly<Record<MuscleId, Lines>>;
  readonly again: Readonly<Record<MuscleId, Lines>>;
  readonly hold: string;
  readonly letGo: string;
  readonly rub: Lines;
  readonly stubborn: Lines;
  readonly worse: Lines;
  readonly wait: Lines;
  /** What is asked in the middle of it. */
  readonly inside: Readonly<
    Record<'how_long' | 'cannot_reach' | 'standing' | 'someone_else' | 'in_bed' | 'which_way', Lines>
  >;
  readonly swollen: Prompt;
  readonly eased: Prompt;
}

export interface FoodWords {
  /** Fits after "half a cup of" or "a medium": "cooked spinach", "banana". */
  readonly name: string;
  /** A caution or a note that belongs to this food. */
  readonly note?: Lines;
}

/** A question that ends an answer, and its shorter or different reprompt. */
export interface Prompt {
  readonly ask: string;
  readonly reprompt: string;
}

/** A Question of the guide, as content names one: the ids are checked here, the topic by the guide's tests. */
export interface ContentQuestion {
  readonly topic: string;
  readonly [field: string]: string | boolean;
}

/** What a circumstance changes in an answer: other words in its place, or a caution before it. */
export interface Heed {
  readonly instead?: Lines;
  readonly careful?: Lines;
}

/** A question with an answer of its own. How it is asked is for training alone, and not here. */
export type EntryWords = {
  readonly title: string;
  readonly more?: Lines;
  readonly for?: Readonly<Partial<Record<CircumstanceId, Heed>>>;
  readonly offer: { readonly entry: EntryId } | ContentQuestion;
} & (
  | { readonly by?: undefined; readonly answer: Lines }
  /** The answer goes by the id of a slot. */
  | { readonly by: string; readonly answer: Readonly<Record<string, Lines>> & { readonly default: Lines } }
);

/** How a list is spoken: one more is added to it, then the last. */
export interface ListWords {
  readonly next: Message;
  readonly last: Message;
}

/** What can be offered at the end of an answer; `{nutrient}`, `{food}` and `{options}` are filled in. */
export const OFFERS = [
  'again',
  'amount',
  'any',
  'choose',
  'doctor',
  'evidence',
  'foods',
  'foods_with',
  'food_tips',
  'go_on',
  'launch',
  'more',
  'more_foods',
  'prevention',
  'relief',
  'signs',
  'which',
  'which_food',
  'which_nutrient',
  'which_start',
  'which_tablet',
  'entry',
  'go_on_with',
  'crisis',
  'how_old',
] as const;
export type OfferId = (typeof OFFERS)[number];

/** Short talk that is not medical; a list is taken in turn so that it does not tire. */
export interface Talk {
  /** The title of the card and of the screen. */
  readonly title: string;
  readonly launch: string;
  readonly education: string;
  /** The same in four words, after an answer. */
  readonly disclaimer: string;
  /** The one short safety clause of fallback. */
  readonly safety: Line;
  readonly safetyRelief: Line;
  readonly safetyTooMuch: Line;
  /** In its place where too much can stop the heart before there are signs. */
  readonly safetyTooMuchAtOnce: Line;
  /** `{nutrient}` with `{medicine}`, where nothing was read on the two. */
  readonly noneBetween: Line;
  readonly stillAlarming: Line;
  readonly acknowledge: readonly string[];
  readonly goodbye: readonly string[];
  readonly noMore: string;
  /** Before where it comes from, where somebody asks whether it is sure. */
  readonly sure: string;
  readonly help: string;
  /** Help in the middle of a topic; `{subject}` is what it is about. */
  readonly helpOn: string;
  readonly helpOnOther: string;
  readonly helpRelief: string;
  readonly fallback: readonly string[];
  /** `{heard}` is what was said. */
  readonly heard: string;
  readonly unknown: string;
  /** Instead of `unknown` for a remedy. */
  readonly noEvidence: string;
  readonly offers: Readonly<Record<OfferId, readonly Prompt[]>>;
}

/** For women and men alike, or one figure each; from one age to another alike, or rising. */
export interface SameOrTwo {
  readonly same: Message;
  readonly two: Message;
}

/** Sentences around a figure; each figure is filled in from the facts. */
export interface Patterns {
  readonly firstFood: Message;
  readonly nextFood: Message;
  /** What a figure means, as a part of a day's need: the first whose percent it does not pass. */
  readonly shares: readonly { readonly upTo: number; readonly means: string }[];
  /** `{food}` is high in potassium, whatever was asked of it. */
  readonly foodPotassium: Line;
  /** A unit with the other one that labels use: "micrograms or 400 units". */
  readonly unitsToo: Message;
  /** A limit in both units. */
  readonly limitToo: Message;
  readonly noFigure: Message;
  readonly noneInIt: Message;
  readonly inIt: Message;
  readonly foodHonest: Line;
  readonly range: Message;
  readonly amount: Readonly<Record<'recommended' | 'adequate' | 'maximum', SameOrTwo>>;
  /** A person's own figure; `{clause}` says for whom. */
  readonly amountPerson: SameOrTwo;
  /** An amount that was said, beside the upper limit. */
  readonly doseOver: Message;
  readonly doseUnder: Message;
  readonly amountUnknown: string;
  readonly units: Message;
  readonly usGuidance: string;
  readonly sources: Message;
  readonly noNamedSource: string;
}

/** The phone lines of a country as phrases that fit after "call"; `{number}` is filled in from the facts. */
export interface PhoneLines {
  readonly emergency: string;
  readonly poison: string;
  readonly advice: string;
}

/** Labels that only a screen or a card shows. */
export interface Labels {
  /** A name as a heading: "Magnesium". */
  readonly heading: Message;
  readonly cardTitle: Message;
  readonly cardSources: Message;
  /** "350 mg", "350 milligrams". */
  readonly measure: Message;
  readonly measures: Message;
  /** In place of a figure that is not known. */
  readonly noFigure: string;
  readonly perDay: string;
  readonly upperLimit: string;
  /** Where food does not count. */
  readonly supplementLimit: string;
  readonly noLimit: string;
  readonly shareNote: string;
  readonly sources: string;
  readonly call: string;
  readonly unitShort: Readonly<Record<'mg' | 'mcg', string>>;
  readonly tapHint: string;
  /** On buttons of a screen. */
  readonly more: string;
  readonly again: string;
  readonly ease: string;
  readonly eased: string;
  readonly same: string;
  readonly education: string;
}

/** How a circumstance is named, and said back before an answer; `{years}` is the age. */
export interface CircumstanceWords {
  readonly name: string;
  readonly clause: string;
  readonly aged?: Message;
}

/** What matters most for cramps in a situation, and what is offered then. */
export interface OpeningWords {
  readonly say: Lines;
  readonly offer: 'relief' | 'prevention' | 'doctor' | 'foods';
}

/** One answer each; `{crisis}` is the locale's line as a phrase. */
export type CrisisWords = Readonly<
  Record<
    'speaker' | 'taken' | 'other' | 'child' | 'lethal' | 'talk' | 'not_taken' | 'safe' | 'after' | 'goodbye' | 'more',
    Lines
  >
> & { readonly title: string; readonly again: Prompt };

/** What is said between answers. */
export interface ConversationWords {
  readonly cannot: Readonly<Record<string, Line>>;
  readonly denied: Lines;
  readonly unsure: Lines;
  readonly stays: Lines;
  readonly noFood: Lines;
  readonly sure: Lines;
  /** What goes before a sign's own words where the urgency was asked, by how grave it is. */
  readonly wait: Readonly<Record<'emergency' | 'today' | 'soon', Lines>>;
  readonly need: Readonly<Record<'emergency' | 'today' | 'soon', Lines>>;
  readonly allowed: Lines;
  readonly feelFine: Lines;
  readonly gone: Lines;
  readonly grownUp: Lines;
  readonly thanks: readonly string[];
  readonly night: readonly string[];
  readonly bye: readonly string[];
  readonly afterWarning: Readonly<Record<'emergency' | 'today' | 'soon', string>>;
  readonly whose: {
    readonly other: string;
    readonly forget: string;
    readonly notMe: string;
    readonly sameYou: string;
    readonly sameOther: string;
  };
  readonly understood: readonly string[];
  readonly nothingOn: string;
  readonly allIKnow: string;
  readonly simpler: string;
  readonly near: readonly string[];
  readonly howOld: Prompt;
}

export interface Words {
  readonly talk: Talk;
  readonly patterns: Patterns;
  readonly labels: Labels;
  /** By locale; `default` where the locale is not known. */
  readonly phoneLines: Readonly<Record<string, PhoneLines>> & { readonly default: PhoneLines };
  readonly lists: Readonly<Record<'and' | 'or' | 'titles', ListWords>>;
  readonly numbers: NumberWords;
  /** A phone number as it is spoken, digit by digit. */
  readonly digits: (number: string) => string;
  /** A figure as it is written in a sentence, with one decimal; with more places for a screen. */
  readonly figure: (amount: number, places?: number) => string;
  readonly nutrients: Readonly<Record<NutrientId, NutrientWords>>;
  readonly overview: Pages;
  readonly basics: Pages;
  readonly night: Pages;
  readonly doctor: Pages;
  readonly bloodTest: Pages;
  readonly prevention: Pages;
  readonly evidence: Pages;
  readonly supplements: Pages;
  readonly remediesGeneral: Pages;
  readonly causesGeneral: Pages;
  readonly causeUnknown: Pages;
  readonly remedies: Readonly<Record<RemedyId, Topic>>;
  readonly neighbors: Readonly<Record<NeighborId, NeighborWords>>;
  readonly groups: Readonly<Record<GroupId, Topic>>;
  readonly causes: Readonly<Record<CauseId, Topic>>;
  readonly medicines: Readonly<Record<MedicineId, MedicineWords>>;
  readonly habits: Readonly<Record<HabitId, Topic>>;
  readonly relief: ReliefWords;
  readonly signs: Readonly<Record<SignId, SignWords>>;
  readonly signUnknown: SignWords & { readonly ask: Prompt };
  readonly circumstances: Readonly<Record<CircumstanceId, CircumstanceWords>>;
  /** By circumstance, and under names that several share. */
  readonly openings: Readonly<Record<string, OpeningWords>>;
  /** By the row of facts/heed; `{clause}` and `{food}` are filled in. */
  readonly heed: Readonly<Record<string, Lines>>;
  readonly foodTags: { readonly holds: Message; readonly tags: Readonly<Record<string, string>> };
  readonly crisis: CrisisWords;
  readonly conversation: ConversationWords;
  readonly overdose: OverdoseWords;
  readonly foods: Readonly<Record<FoodId, FoodWords>>;
  readonly servings: Readonly<Record<ServingId, Message>>;
  readonly entries: Readonly<Record<EntryId, EntryWords>>;
  /** `{count}` decides which form. */
  readonly units: Readonly<Record<'mg' | 'mcg', Message>>;
}
