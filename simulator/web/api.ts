import type { Screen } from '../../lambda/guide/types';
import type { Row } from '../ask/row';
import type { Memory } from '../device';
import type { ScreenId } from '../device/screens';
import type { Road } from '../nlu/roads';
import type { NluResult } from '../nlu/types';
import type { ConversationTurn } from '../transcripts';
import type { DeviceAction } from '../transcripts/play';
import type { Said, Why } from '../why';

// What the page and the server say to each other; both are typed by it.

/** A conversation lives in the page: each turn brings what the device remembers. */
export interface TurnRequest {
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly road: Road;
  readonly memory: Memory | null;
  readonly act: DeviceAction;
  /** From a transcript: what is understood and answered is compared with it. */
  readonly expected?: ConversationTurn;
}

export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly status: string;
}

/** One line of a screen in words; with `touch` it is something to touch, with the arguments that a touch sends. */
export interface ScreenLine {
  readonly text: string;
  readonly touch?: readonly string[];
}

export interface ScreenText {
  readonly title: string;
  readonly lines: readonly ScreenLine[];
}

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface TurnReply {
  readonly row: Row;
  /** The question at the end of what is said; empty where there is none. */
  readonly asks: string;
  readonly understood: NluResult;
  readonly memory: Memory;
  readonly screen: Screen | null;
  readonly screenText: ScreenText | null;
  readonly sources: readonly Source[];
  readonly log: readonly LogLine[];
  /** How it differs from what was expected; null where it does not. */
  readonly finding: string | null;
  /** How long the function took, in milliseconds. */
  readonly took: number;
}

export interface Example {
  readonly intent: string;
  readonly phrase: string;
}

export interface About {
  /** The locale to begin with. */
  readonly home: string;
  readonly locales: readonly string[];
  /** What the skill store tells people to say, by locale. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** One thing to say for each intent, by locale. */
  readonly examples: Readonly<Record<string, readonly Example[]>>;
  /** All that a conversation can exercise. */
  readonly all: {
    readonly intents: readonly string[];
    readonly signs: readonly string[];
    readonly topics: readonly string[];
  };
}

export interface RecordRequest {
  readonly scenario: string;
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly road: Road;
  readonly acts: readonly DeviceAction[];
}

/** What a process that runs the skill can be asked, and what it answers. */
export interface Calls {
  readonly about: { readonly asked: null; readonly answer: About };
  readonly turn: { readonly asked: TurnRequest; readonly answer: TurnReply };
  readonly why: { readonly asked: Said; readonly answer: Why };
  readonly record: { readonly asked: RecordRequest; readonly answer: string };
}
