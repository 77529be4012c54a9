import type { CircumstanceId, FoodId, MuscleId, NutrientId, SourceId } from '../content/ids';
import type { Serving } from './figures';
import type { ReliefStep } from './relief-steps';
import type { QuestionOf, Topic } from './topic';
import type { TOPICS } from './topics';

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
  'age',
] as const;
export type Askable = (typeof ASKABLE)[number];

type QuestionAbout<T> = T extends Topic<infer N, infer F> ? QuestionOf<N, F> : never;

/** What the guide is asked: ids only, so that it can ride in the session. Each topic defines its own. */
export type Question = QuestionAbout<(typeof TOPICS)[number]>;

/** The Questions of one topic. */
export type Of<T extends Question['topic']> = Question & { readonly topic: T };

/** One sentence as it will be said. */
export interface Sentence {
  readonly text: string;
  readonly from: readonly SourceId[];
  /** It keeps somebody from harm: an answer is never shortened by it. */
  readonly cares?: true;
  /** Seconds of silence after it. */
  readonly pause?: number;
}

/** The question at the end of an answer, shorter or different when repeated; `yes` is the Question that "yes" means. */
export interface Prompt {
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
  | {
      readonly kind: 'overview';
      readonly title: string;
      /** The one big button; null but where the skill opens. */
      readonly ease: string | null;
      readonly tiles: readonly Tile[];
      readonly hint: string;
    }
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
      /** What can be touched, by what it says. */
      readonly buttons: readonly { readonly label: string; readonly touch: 'eased' | 'same' | 'again' }[];
    }
  | {
      readonly kind: 'warning';
      readonly title: string;
      readonly points: readonly string[];
      readonly call: string | null;
      /** For somebody in despair: no alarm in it. */
      readonly calm?: true;
    }
  | {
      readonly kind: 'sources';
      readonly title: string;
      readonly rows: readonly { readonly publisher: string; readonly title: string }[];
    }
  | {
      readonly kind: 'text';
      readonly title: string;
      readonly points: readonly string[];
      /** How many of the points are the answer itself: they are set large. */
      readonly lead: number;
      readonly hint: string;
    };

/** What the guide says to a Question: data, spoken, printed, shown. */
export interface Answer {
  readonly question: Question;
  readonly say: readonly Sentence[];
  /** Absent: the session ends. */
  readonly ask?: Prompt;
  readonly card?: Card;
  /** Made when a device can show it. */
  readonly screen?: () => Screen | undefined;
  readonly sources: readonly SourceId[];
  /** Circumstances that this answer said back. */
  readonly saidBack: readonly CircumstanceId[];
  /** Phone numbers in the text and how each is spoken. */
  readonly numbers: readonly { readonly text: string; readonly spoken: string }[];
}

/** The person whose legs are asked about, as far as the guide heeds them. */
export interface Heeded {
  readonly circumstances: readonly CircumstanceId[];
  readonly years?: number;
  /** Circumstances that were said back already in this session. */
  readonly saidBack: readonly CircumstanceId[];
}

/** What is asked with a Question, beside it. */
export interface Asking {
  readonly turn?: number;
  readonly heard?: string;
  readonly person?: Heeded;
  readonly near?: readonly Question[];
  readonly safetyGiven?: boolean;
}
