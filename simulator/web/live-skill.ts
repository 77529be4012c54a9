import type { Calls } from './api';
import { SkillProcess } from './skill-process';
import { changes, snapshot } from './watched';

const LOOK_EVERY = 1_000;

/** The skill as its files are now: after a change it runs in a new process. */
export class LiveSkill {
  readonly #root: string;
  readonly #timer: NodeJS.Timeout;
  #process: SkillProcess;
  #seen;
  #changed: readonly string[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#seen = snapshot(root);
    this.#process = new SkillProcess(root);
    // Looked at between the turns too, so that the next turn seldom waits.
    this.#timer = setInterval(() => this.#refresh(), LOOK_EVERY).unref();
  }

  /** The files whose change the next answer is the first to know of. */
  takeChanged(): readonly string[] {
    const changed = this.#changed;
    this.#changed = [];
    return changed;
  }

  call<C extends keyof Calls>(call: C, body: Calls[C]['asked']): Promise<Calls[C]['answer']> {
    this.#refresh();
    if (this.#process.gone) this.#process = new SkillProcess(this.#root);
    return this.#process.call(call, body);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#process.stop();
  }

  #refresh(): void {
    const now = snapshot(this.#root);
    const changed = changes(this.#seen, now);
    if (changed.length === 0) return;
    this.#seen = now;
    this.#changed = [...new Set([...this.#changed, ...changed])];
    this.#process.stop();
    this.#process = new SkillProcess(this.#root);
  }
}
