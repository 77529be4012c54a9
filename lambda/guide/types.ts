import type {
  CauseId,
  FoodId,
  GroupId,
  HabitId,
  MedicineId,
  MuscleId,
  NeighborId,
  NutrientId,
  RemedyId,
  SignId,
  SourceId,
} from '../content/ids';
import type { Serving } from './figures';

/** Topics about one nutrient: "and calcium?" keeps the topic and changes the nutrient. */
export const NUTRIENT_TOPICS = [
  'about',
  'signs',
  'foods',
  'amount',
  'too_much',
  'risk',
  'supplements',
  'evidence',
] as const;
export type NutrientTopic = (typeof NUTRIENT_TOPICS)[number];

/** The slot that a question of the guide is waiting for. */
export const ASKABLE = [
  'nutrient',
  'food',
  'remedy',
  'neighbor',
  'muscle',
  'medicine',
  'group',
  'cause',
  'habit',
] as const;
export type Askable = (typeof ASKABLE)[number];

export const RELIEF_STEPS = ['stretch', 'again', 'check', 'rub', 'stubborn', 'worse', 'wait'] as const;
export type ReliefStep = (typeof RELIEF_STEPS)[number];

/** Two nutrients said in one sentence are both answered, briefly. */
interface OfNutrient {
  readonly nutrient: NutrientId;
  readonly also?: NutrientId;
  readonly group?: GroupId;
}

interface Paged {
  /** 0 is the answer; each further page is what "more" brings. */
  readonly page?: number;
}

/** What the guide is asked: ids only, so that it can ride in the session. */
export type Question = Paged &
  (
    | { readonly topic: 'launch' | 'overview' | 'basics' | 'night' | 'fallback' | 'anything_else' | 'goodbye' }
    | ({ readonly topic: 'about' | 'signs' | 'foods' | 'amount' | 'too_much' | 'risk' } & OfNutrient)
    | ({ readonly topic: 'supplements'; readonly medicine?: MedicineId } & Partial<OfNutrient>)
    | ({ readonly topic: 'evidence' } & Partial<OfNutrient>)
    /** Where the answer to `of` comes from. */
    | { readonly topic: 'sources'; readonly of: Question }
    | { readonly topic: 'food_check'; readonly food: FoodId; readonly nutrient?: NutrientId }
    | { readonly topic: 'relief'; readonly muscle: MuscleId; readonly step: ReliefStep }
    | { readonly topic: 'prevention'; readonly habit?: HabitId }
    | { readonly topic: 'remedy'; readonly remedy?: RemedyId }
    | { readonly topic: 'causes'; readonly cause?: CauseId }
    | { readonly topic: 'doctor'; readonly test?: boolean; readonly nutrient?: NutrientId }
    | { readonly topic: 'warning'; readonly sign?: SignId; readonly nutrient?: NutrientId }
    | { readonly topic: 'neighbor'; readonly neighbor: NeighborId }
    | { readonly topic: 'group'; readonly group: GroupId }
    | { readonly topic: 'help'; readonly of?: Question }
    /** Something is missing, unknown or could be two things: asks which, then answers `topic`. */
    | {
        readonly topic: 'which';
        readonly slot: Askable;
        readonly for: Question['topic'];
        readonly options?: readonly string[];
        readonly because: 'missing' | 'unknown' | 'ambiguous';
      }
  );

/** The Questions of one topic. */
export type Of<T extends Question['topic']> = Question & { readonly topic: T };

/** One sentence as it will be said. */
export interface Sentence {
  readonly text: string;
  readonly from: readonly SourceId[];
  /** Seconds of silence after it. */
  readonly pause?: number;
}

/** A question to the person, shorter or different when repeated; `yes` is the Question that "yes" means. */
export interface Ask {
  readonly text: string;
  readonly reprompt: string;
  readonly yes?: Question;
  /** What "no" means where it is more than "not that". */
  readonly no?: Question;
  /** What a bare value ("magnesium") answers. */
  readonly expects?: { readonly slot: Askable; readonly for: Question['topic'] };
}

export interface Card {
  readonly title: string;
  readonly text: string;
}

export interface Bar {
  readonly food: FoodId;
  readonly name: string;
  readonly serving: Serving;
  /** Rounded for reading; null where no figure is known. */
  readonly amount: number | null;
  /** Share of the daily intake in percent, null where there is none to compare with. */
  readonly share: number | null;
}

export interface Tile {
  readonly nutrient: NutrientId;
  readonly name: string;
}

/** What a screen shows; never the words that are spoken. */
export type Screen =
  | { readonly kind: 'overview'; readonly title: string; readonly tiles: readonly Tile[]; readonly hint: string }
  | {
      readonly kind: 'nutrient';
      readonly title: string;
      readonly nutrient: NutrientId;
      readonly unit: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly bars: readonly Bar[];
    }
  | {
      readonly kind: 'foods';
      readonly title: string;
      readonly unit: string;
      readonly bars: readonly Bar[];
      /** The button's label; null where there are no more foods. */
      readonly more: string | null;
      readonly note: string;
    }
  | {
      readonly kind: 'food';
      readonly title: string;
      readonly serving: Serving;
      readonly rows: readonly {
        readonly nutrient: NutrientId;
        readonly name: string;
        readonly value: string;
        readonly share: number | null;
      }[];
    }
  | {
      readonly kind: 'relief';
      readonly title: string;
      readonly muscle: MuscleId;
      readonly step: ReliefStep;
      readonly text: string;
      /** Seconds to hold, for the countdown; 0 where nothing is held. */
      readonly seconds: number;
      /** The button's label. */
      readonly again: string;
    }
  | {
      readonly kind: 'warning';
      readonly title: string;
      readonly points: readonly string[];
      readonly call: string | null;
    }
  | {
      readonly kind: 'sources';
      readonly title: string;
      readonly rows: readonly { readonly publisher: string; readonly title: string }[];
    }
  | { readonly kind: 'text'; readonly title: string; readonly points: readonly string[]; readonly hint: string };

/** What the guide says to a Question: data, spoken, printed, shown. */
export interface Answer {
  readonly question: Question;
  readonly say: readonly Sentence[];
  /** Absent: the session ends. */
  readonly ask?: Ask;
  readonly card?: Card;
  readonly screen?: Screen;
  readonly sources: readonly SourceId[];
  /** Phone numbers in the text and how each is spoken. */
  readonly numbers: readonly { readonly text: string; readonly spoken: string }[];
}
