import { readState } from '../../lambda/conversation/state';
import type { Step } from './converse';
import type { Played } from './play';

const COLUMNS = ['requests', 'intents', 'answers', 'states', 'branches'] as const;
type Column = (typeof COLUMNS)[number];

type Loose = Readonly<Record<string, unknown>>;
const object = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});

/** What a run reached, counted. */
export class Distribution {
  readonly #counts: Readonly<Record<Column, Map<string, number>>> = {
    requests: new Map(),
    intents: new Map(),
    answers: new Map(),
    states: new Map(),
    branches: new Map(),
  };
  turns = 0;

  #add(column: Column, name: string): void {
    this.#counts[column].set(name, (this.#counts[column].get(name) ?? 0) + 1);
  }

  names(column: Column): readonly string[] {
    return [...this.#counts[column].keys()];
  }

  add({ sent, response, thrown, question }: Played, step: Step | null): void {
    this.turns += 1;
    const { request, session } = sent as { request?: unknown; session?: unknown };
    const type = object(request).type;
    const intent = object(object(request).intent).name;
    const kind = step?.damage?.kind;
    if (!kind) this.#add('requests', String(type));
    if (!kind && typeof intent === 'string') this.#add('intents', intent);
    if (kind)
      this.#add('branches', `${kind}: ${thrown ? 'refused' : response?.response.outputSpeech ? 'answered' : 'silent'}`);
    if (step?.tampered) this.#add('branches', 'tampered session');
    if (!step?.tampered && !kind) this.#addState(object(session).attributes);
    if (question?.topic === 'which') this.#add('answers', `which ${question.slot}: ${question.because}`);
    else if (question) this.#add('answers', question.topic);
  }

  /** What the guide takes of a session: one that was tampered with before may still be sent. */
  #addState(attributes: unknown): void {
    const { subject, onYes, expects } = readState(attributes);
    if (subject === undefined) return;
    const page = (subject.page ?? 0) > 0 ? ', further page' : '';
    this.#add('states', subject.topic === 'relief' ? `relief, ${subject.step}` : `${subject.topic}${page}`);
    if (onYes) this.#add('states', '(with an offer)');
    if (expects) this.#add('states', '(waiting for a value)');
  }

  table(): string {
    return COLUMNS.map((column) => {
      const counted = [...this.#counts[column]].sort((a, b) => b[1] - a[1]);
      return [`${column}:`, ...counted.map(([name, count]) => `  ${String(count).padStart(8)}  ${name}`)].join('\n');
    }).join('\n');
  }
}
