import type { Memory } from '../../device';
import type { ScreenId } from '../../device/screens';
import type { ConversationTurn } from '../../transcripts';
import type { DeviceAction } from '../../transcripts/play';
import { Problem, type Reply, server } from './server';

export interface Entry {
  readonly number: number;
  readonly act: DeviceAction;
  /** What the person did, in words. */
  readonly label: string;
  readonly expected?: ConversationTurn;
  readonly reply?: Reply;
  readonly problem?: Problem;
}

type Watcher = (entry: Entry) => void;

/** A conversation with the skill; it lives in this page, the server keeps nothing of it. */
export class Conversation {
  locale: string;
  screen: ScreenId | null;
  #memory: Memory | null = null;
  #entries: Entry[] = [];
  #last: Promise<unknown> = Promise.resolve();
  readonly #watchers: Watcher[] = [];

  constructor(locale: string, screen: ScreenId | null) {
    this.locale = locale;
    this.screen = screen;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get open(): boolean {
    return this.#memory?.session != null;
  }

  /** Told of every turn when it is taken, and again when it is answered. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  clear(): void {
    this.#memory = null;
    this.#entries = [];
  }

  /** One turn after the other, in the order in which they were asked for. */
  act(act: DeviceAction, label: string, expected?: ConversationTurn): Promise<Entry> {
    const turn = this.#last.then(() => this.#take(act, label, expected));
    this.#last = turn;
    return turn;
  }

  async #take(act: DeviceAction, label: string, expected?: ConversationTurn): Promise<Entry> {
    const asked = { number: this.#entries.length + 1, act, label, ...(expected && { expected }) };
    this.#put(asked);
    const answered = { ...asked, ...(await this.#ask(act, expected)) };
    this.#put(answered);
    return answered;
  }

  #put(entry: Entry): void {
    this.#entries[entry.number - 1] = entry;
    for (const watcher of this.#watchers) watcher(entry);
  }

  async #ask(act: DeviceAction, expected?: ConversationTurn): Promise<Pick<Entry, 'reply' | 'problem'>> {
    const { locale, screen } = this;
    try {
      const reply = await server.turn({ locale, screen, memory: this.#memory, act, ...(expected && { expected }) });
      this.#memory = reply.memory;
      return { reply };
    } catch (error) {
      return { problem: error instanceof Problem ? error : new Problem(String(error), 'Reload this page.') };
    }
  }
}
