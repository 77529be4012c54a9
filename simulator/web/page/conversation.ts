import type { Memory } from '../../device';
import type { ScreenId } from '../../device/screens';
import type { Road } from '../../nlu/roads';
import type { ConversationTurn } from '../../transcripts';
import type { DeviceAction } from '../../transcripts/play';
import { Problem, type Reply, server } from './server';

/** Where a conversation is held, and by which road the words go. */
export interface Place {
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly road: Road;
}

export interface Entry {
  readonly number: number;
  readonly act: DeviceAction;
  /** What the person did, in words. */
  readonly label: string;
  readonly place: Place;
  /** What the device remembered before. */
  readonly before: Memory | null;
  readonly expected?: ConversationTurn;
  readonly reply?: Reply;
  /** What the device beside it answered. */
  readonly beside?: Reply;
  readonly problem?: Problem;
  /** Nobody spoke: what is asked once more, without the skill being told. */
  readonly reprompt?: string;
  /** From the request to the answer, in milliseconds. */
  readonly waited?: number;
}

/** A second device, which hears all that the first one hears. */
export interface Beside {
  readonly place: Place;
  readonly memory: Memory | null;
}

/** All that a reload keeps. */
export interface Kept {
  readonly place: Place;
  readonly entries: readonly Entry[];
  readonly beside: Beside | null;
  readonly branches: readonly (readonly Entry[])[];
}

type Watcher = (entry: Entry) => void;

const replyBefore = (entries: readonly Entry[]): Reply | undefined => entries.findLast(({ reply }) => reply)?.reply;

/** A conversation with the skill; it lives in this page, the server keeps nothing of it. */
export class Conversation {
  place: Place;
  beside: Beside | null = null;
  #entries: readonly Entry[] = [];
  #branches: readonly (readonly Entry[])[] = [];
  #last: Promise<unknown> = Promise.resolve();
  /** Another one for each conversation: an answer to one that is over belongs nowhere. */
  #era = 0;
  readonly #watchers: Watcher[] = [];

  constructor(place: Place) {
    this.place = place;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** What was left when somebody went back. */
  get branches(): readonly (readonly Entry[])[] {
    return this.#branches;
  }

  get memory(): Memory | null {
    return replyBefore(this.#entries)?.memory ?? null;
  }

  get open(): boolean {
    return this.memory?.session != null;
  }

  get kept(): Kept {
    const { place, beside } = this;
    return {
      place,
      beside,
      branches: this.#branches,
      entries: this.#entries.filter(({ waited }) => waited !== undefined),
    };
  }

  /** Told of every turn when it is taken, and again when it is answered. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  clear(): void {
    this.#set([]);
    this.#branches = [];
    this.beside = this.beside && { ...this.beside, memory: null };
  }

  restore({ place, entries, beside, branches }: Kept): void {
    this.#set(entries);
    Object.assign(this, { place, beside });
    this.#branches = branches;
  }

  /** The turns after this one become a branch, and what is said next goes on from here. */
  backTo(number: number): void {
    const left = this.#entries;
    this.#set(left.slice(0, number));
    this.#branches = [...this.#branches, left];
  }

  /** Goes on where a branch stopped; what it leaves becomes one in its place. */
  takeBranch(at: number): void {
    const left = this.#entries;
    const branch = this.#branches[at] ?? left;
    this.#branches = this.#branches.map((one) => (one === branch ? left : one));
    this.#set(branch);
  }

  #set(entries: readonly Entry[]): void {
    this.#era++;
    this.#last = Promise.resolve();
    this.#entries = entries;
    const reply = entries.findLast(({ beside }) => beside)?.beside;
    this.beside = this.beside && { ...this.beside, memory: reply?.memory ?? null };
  }

  /** One turn after the other, in the order in which they were asked for; without an answer where it is not wanted any more. */
  act(act: DeviceAction, label: string, expected?: ConversationTurn): Promise<Entry | undefined> {
    return this.#next(
      async (asked) => {
        const [answered, beside] = await Promise.all([this.#ask(asked), this.#askBeside(act)]);
        return { ...answered, ...beside };
      },
      { act, label, ...(expected && { expected }) },
    );
  }

  /** Nobody speaks: first Alexa asks once more, by herself, then she ends the session. */
  silence(): Promise<Entry | undefined> {
    const asked = this.#entries.at(-1)?.reprompt !== undefined;
    const reprompt = replyBefore(this.#entries)?.row.reprompt ?? null;
    if (asked || reprompt === null) return this.act({ ended: 'EXCEEDED_MAX_REPROMPTS' }, '(says nothing)');
    return this.#next(async () => ({ reprompt }), { act: {}, label: '(says nothing)' });
  }

  #next(
    work: (asked: Entry) => Promise<Partial<Entry>>,
    part: Pick<Entry, 'act' | 'label' | 'expected'>,
  ): Promise<Entry | undefined> {
    const era = this.#era;
    const turn = this.#last.then(async () => {
      if (era !== this.#era) return undefined;
      const { place, memory } = this;
      const asked: Entry = { number: this.#entries.length + 1, place, before: memory, ...part };
      this.#put(asked);
      const began = performance.now();
      const done = await work(asked);
      if (era !== this.#era) return undefined;
      const answered = { ...asked, ...done, waited: Math.round(performance.now() - began) };
      this.#put(answered);
      return answered;
    });
    this.#last = turn;
    return turn;
  }

  #put(entry: Entry): void {
    this.#entries = [...this.#entries.slice(0, entry.number - 1), entry];
    for (const watcher of this.#watchers) watcher(entry);
  }

  async #ask({ place, before, act, expected }: Entry): Promise<Pick<Entry, 'reply' | 'problem'>> {
    try {
      return { reply: await server.turn({ ...place, memory: before, act, ...(expected && { expected }) }) };
    } catch (error) {
      return { problem: error instanceof Problem ? error : new Problem(String(error), 'Reload this page.') };
    }
  }

  async #askBeside(act: DeviceAction): Promise<Pick<Entry, 'beside'>> {
    const asked = this.beside;
    // A touch belongs to the glass that it was on.
    if (!asked || act.touched) return {};
    const reply = await server.turn({ ...asked.place, memory: asked.memory, act }).catch(() => undefined);
    if (!reply || this.beside !== asked) return {};
    this.beside = { ...asked, memory: reply.memory };
    return { beside: reply };
  }
}

/** What can be played again: what the skill was asked and answered. */
export const playable = (entries: readonly Entry[]): readonly DeviceAction[] =>
  entries.filter(({ reply }) => reply).map(({ act }) => act);
