import type { About } from '../api';
import { find, h } from './dom';
import type { Reply } from './server';

const KEY = 'coverage';
type Kind = keyof About['all'];
const TITLES: Readonly<Record<Kind, string>> = { intents: 'Intents', signs: 'Warning signs', topics: 'Topics' };

/** Every id in what was understood and answered. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** Which intents, warning signs and topics were exercised since the tab was opened, replays among them. */
export class Coverage {
  readonly #all: About['all'];
  readonly #seen: Set<string>;

  constructor(all: About['all']) {
    this.#all = all;
    this.#seen = new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]);
    this.#show();
  }

  add({ row }: Reply): void {
    const { question, acts } = row;
    const topics = [question, ...acts].flatMap((one) => (one && 'topic' in one ? [`topics ${one.topic}`] : []));
    const signs = idsIn([question, acts]).map((id) => `signs ${id}`);
    for (const one of [`intents ${row.intent}`, ...topics, ...signs]) this.#seen.add(one);
    sessionStorage.setItem(KEY, JSON.stringify([...this.#seen]));
    this.#show();
  }

  #show(): void {
    const kinds = Object.keys(TITLES) as Kind[];
    find('covered', HTMLElement).replaceChildren(...kinds.map((kind) => this.#view(kind)));
  }

  #view(kind: Kind): HTMLElement {
    const all = this.#all[kind];
    const missing = all.filter((one) => !this.#seen.has(`${kind} ${one}`));
    const count = `${all.length - missing.length} of ${all.length}`;
    return h(
      'details',
      {},
      h(
        'summary',
        {},
        `${TITLES[kind]}: ${count} `,
        h('meter', { max: all.length, value: all.length - missing.length, ariaLabel: TITLES[kind] }),
      ),
      h('p', { className: 'note' }, missing.length ? `Not yet: ${missing.join(', ')}` : 'All of them.'),
    );
  }
}
