import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Calls } from './api';
import type { Told } from './child/messages';

/** Something went wrong on the skill's side; `stack` tells where. */
export class SkillError extends Error {
  constructor(
    message: string,
    readonly trace = '',
  ) {
    super(message);
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: SkillError) => void;
}

const PATIENCE = 20_000;
const KEPT = 4_000;

/** A process of its own with the skill in it: what it has loaded goes when it goes. */
export class SkillProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready: Promise<void>;
  #printed = '';
  #count = 0;
  #open = 0;
  #gone = false;

  constructor(root: string) {
    this.#child = fork(join(root, 'simulator/web/child/main.ts'), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#printed = `${this.#printed}${chunk}`.slice(-KEPT);
      });
    }
    this.#ready = new Promise((resolve, reject) => {
      this.#child.on('message', (told: Told) => ('ready' in told ? resolve() : this.#settle(told)));
      this.#child.on('error', reject);
      this.#child.on('exit', () => {
        const error = new SkillError('The skill could not be loaded, or its process ended.', this.#printed.trim());
        this.#gone = true;
        reject(error);
        this.#rejectAll(error);
      });
    });
    // Whoever asks gets the reason; until then it is not unhandled.
    this.#ready.catch(() => undefined);
  }

  get gone(): boolean {
    return this.#gone;
  }

  async call<C extends keyof Calls>(call: C, body: Calls[C]['asked']): Promise<Calls[C]['answer']> {
    this.#open++;
    try {
      await this.#ready;
      return await this.#ask(call, body);
    } finally {
      this.#open--;
      if (this.#gone) this.stop();
    }
  }

  /** Ends when what it was asked is answered. */
  stop(): void {
    this.#gone = true;
    if (this.#open === 0) this.#child.kill();
  }

  #ask<C extends keyof Calls>(call: C, body: Calls[C]['asked']): Promise<Calls[C]['answer']> {
    const id = ++this.#count;
    const timer = setTimeout(() => this.#giveUp(), PATIENCE);
    const answered = new Promise<Calls[C]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, call, body });
    });
    return answered.finally(() => clearTimeout(timer));
  }

  #settle(told: Exclude<Told, { ready: true }>): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if ('answer' in told) waiting?.resolve(told.answer as never);
    else waiting?.reject(new SkillError(told.error.message, told.error.stack));
  }

  #rejectAll(error: SkillError): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #giveUp(): void {
    this.#rejectAll(new SkillError(`No answer in ${PATIENCE / 1000} seconds; Alexa would have waited 8.`));
    this.#gone = true;
    this.#child.kill('SIGKILL');
  }
}
