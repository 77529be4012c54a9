import type {
  CauseId,
  CircumstanceId,
  FoodId,
  GroupId,
  HabitId,
  MuscleId,
  NeighborId,
  NutrientId,
  RemedyId,
  SignId,
} from '../content/ids';

/** What can be asked: the topics of the guide, and `entry` for a question that has an answer of its own. */
export const TOPICS = [
  'overview',
  'basics',
  'night',
  'about',
  'signs',
  'foods',
  'food_check',
  'amount',
  'too_much',
  'risk',
  'supplements',
  'relief',
  'prevention',
  'remedy',
  'causes',
  'doctor',
  'doctor_test',
  'evidence',
  'neighbor',
  'group',
  'help',
  'entry',
] as const;
export type TopicId = (typeof TOPICS)[number];

export type HeardSign = SignId;

export type Who = 'speaker' | 'other';

export type UnitId = 'mg' | 'mcg' | 'g' | 'iu' | 'tablet' | 'cup' | 'glass' | 'ml' | 'spoon';

export interface Amount {
  readonly value: number;
  readonly unit: UnitId;
}

/** A question, with every id that was named in it. */
export interface AskAct {
  readonly kind: 'ask';
  readonly topic: TopicId;
  /** For the topic `entry`: which one. */
  readonly entry?: string;
  /** For the topic `entry`: the topic that it would be without one. */
  readonly near?: TopicId;
  readonly nutrients?: readonly NutrientId[];
  readonly foods?: readonly FoodId[];
  readonly remedy?: RemedyId;
  readonly medicines?: readonly CircumstanceId[];
  readonly cause?: CauseId;
  readonly habit?: HabitId;
  readonly muscle?: MuscleId;
  readonly neighbor?: NeighborId;
  readonly groups?: readonly GroupId[];
  readonly amount?: Amount;
  /** Minutes. */
  readonly duration?: number;
  /** Cramps were named beside a food. */
  readonly cramps?: true;
  /** Said where a value belongs and known by no name: spoken back, never kept. */
  readonly unknown?: string;
  /** The unknown value decides the answer: without it there is none. */
  readonly open?: boolean;
  /** One value that could be several things: asked about. */
  readonly options?: { readonly slot: 'nutrient' | 'food'; readonly ids: readonly (NutrientId | FoodId)[] };
  readonly score: number;
}

export interface StateAct {
  readonly kind: 'state';
  readonly who: Who;
  /** Who the other is, where it was said; "she" is whoever was spoken of. */
  readonly person?: PersonId;
  /** None where it is only said whom it is about: "and for my mother". */
  readonly circumstances: readonly CircumstanceId[];
  readonly years?: number;
  readonly score: number;
}

/** In the order in which one goes before another. */
export const URGENCIES = ['wait', 'allowed', 'need'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface WarningAct {
  readonly kind: 'warning';
  /** Absent: alarming, and not plain which. */
  readonly sign?: HeardSign;
  readonly nutrient?: NutrientId;
  readonly who: Who;
  /** Only asked about, nobody said to have it. */
  readonly conditional: boolean;
  /** What was asked about it: can it wait, does it need help, is something else still allowed. */
  readonly asks?: Urgency;
  readonly score: number;
}

export interface CrisisAct {
  readonly kind: 'crisis';
  readonly who: Who;
  /** Something was swallowed. */
  readonly taken: boolean;
  /** Asked as a question about an amount that kills. */
  readonly lethal?: boolean;
  readonly score: number;
}

export const PERSONS = [
  'mother',
  'father',
  'wife',
  'husband',
  'daughter',
  'son',
  'baby',
  'grandparent',
  'someone',
] as const;
export type PersonId = (typeof PERSONS)[number];

export type InsideWhat =
  | 'how_long'
  | 'cannot_reach'
  | 'standing'
  | 'someone_else'
  | 'in_bed'
  | 'other_leg'
  | 'which_way';
export type FollowWhat =
  | 'more'
  | 'why'
  | 'meaning'
  | 'simpler'
  | 'sources'
  | 'which_most'
  | 'all'
  | 'choose'
  | 'first'
  | 'repeat'
  | 'what_else'
  | 'back'
  | 'start_over'
  | 'can_wait'
  | 'feel_fine'
  | 'gone'
  | 'sure';
export type ProgressState = 'eased' | 'a_bit' | 'same' | 'worse' | 'wait';
export type CannotWhat =
  | 'call'
  | 'ambulance'
  | 'timer'
  | 'reminder'
  | 'list'
  | 'phone'
  | 'louder'
  | 'slower'
  | 'quieter'
  | 'remember'
  | 'order'
  | 'blood_result'
  | 'music'
  | 'other';

/** What was done with the words. Several may come of one utterance, the gravest first. */
export type Act =
  | CrisisAct
  | WarningAct
  | { readonly kind: 'deny'; readonly signs: readonly HeardSign[] }
  | { readonly kind: 'confirm' }
  /** `mistaken`: what was taken for wanting to die was none. */
  | { readonly kind: 'refuse'; readonly mistaken?: true }
  | { readonly kind: 'unsure' }
  | StateAct
  | AskAct
  | { readonly kind: 'progress'; readonly state: ProgressState }
  | { readonly kind: 'inside'; readonly what: InsideWhat }
  | {
      readonly kind: 'correct';
      readonly what: 'not_me' | 'forget' | 'value';
      readonly who?: 'speaker' | 'other';
      readonly circumstances?: readonly CircumstanceId[];
    }
  | { readonly kind: 'follow'; readonly what: FollowWhat }
  | { readonly kind: 'end'; readonly manner: 'thanks' | 'night' | 'bye' | 'stop' }
  | { readonly kind: 'cannot'; readonly what: CannotWhat }
  | { readonly kind: 'out_of_scope'; readonly score: number };

/** What was asked last and what is going on: ids only, never words. */
export interface Context {
  /** What the guide's last question waits for: a value, an age, whether a sign is there, or yes and no. */
  readonly expects?:
    | 'nutrient'
    | 'food'
    | 'remedy'
    | 'neighbor'
    | 'muscle'
    | 'medicine'
    | 'group'
    | 'cause'
    | 'habit'
    | 'age'
    | 'sign'
    | 'yes_no';
  /** The signs that were asked about ("is it swollen, warm or red?"). */
  readonly asked?: readonly HeardSign[];
  /** A warning sign that was said in this session and not denied. */
  readonly concern?: HeardSign;
  /** Somebody spoke of wanting to die in this session. */
  readonly crisis?: boolean;
  /** The talk is about somebody else. */
  readonly ofOther?: boolean;
  /** The exercise is going on. */
  readonly inRelief?: boolean;
  /** The topic of the last answer, for a bare value after it. */
  readonly topic?: TopicId;
}
