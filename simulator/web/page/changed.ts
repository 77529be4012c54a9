import type { Conversation, Entry } from './conversation';
import { find, h } from './dom';
import { server } from './server';

interface Difference {
  readonly entry: Entry;
  readonly before: string;
  readonly after: string;
}

/** What a turn would be answered now: with the memory that it was answered with then. */
async function againOf(entry: Entry): Promise<Difference | null> {
  const { reply, act, place, before } = entry;
  if (!reply) return null;
  const now = await server.turn({ ...place, memory: before, act });
  const told = ({ row }: typeof now) => `${row.intent}: ${row.speech || '(says nothing)'}`;
  return told(now) === told(reply) ? null : { entry, before: told(reply), after: told(now) };
}

function view({ entry, before, after }: Difference): HTMLElement {
  return h(
    'div',
    { className: 'difference' },
    h('h3', {}, `${entry.number}: ${entry.label}`),
    h('p', {}, h('del', {}, before)),
    h('p', {}, h('ins', {}, after)),
  );
}

/** After a file was edited: the answers of this conversation as they were, and as they would be now. */
export function setUpChanged(conversation: Conversation): () => Promise<void> {
  const status = find('changed-status', HTMLElement);
  const list = find('changed-list', HTMLElement);

  async function compare(): Promise<void> {
    const entries = conversation.entries.filter(({ reply }) => reply);
    status.textContent = 'Asking all of it again …';
    try {
      const found: Difference[] = [];
      for (const entry of entries) {
        const difference = await againOf(entry);
        if (difference) found.push(difference);
      }
      status.textContent = `${found.length} of ${entries.length} answers would be different now.`;
      list.replaceChildren(...found.map(view));
    } catch (error) {
      status.textContent = `It could not be compared: ${(error as Error).message}`;
    }
  }

  find('compare', HTMLButtonElement).addEventListener('click', compare);
  return compare;
}
