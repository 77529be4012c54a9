import type { SlotMatch } from '../../nlu/types';
import type { Source } from '../api';
import type { Entry } from './conversation';
import { find, h, scrolling } from './dom';
import { keptRows } from './kept-facts';
import type { Reply } from './server';
import { problemView } from './turn-view';
import { whyView } from './why';

const percent = (score: number) => `${Math.round(score * 1000) / 10} %`;
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

function copyButton(text: string, what: string, pre: HTMLElement): HTMLButtonElement {
  const button = h('button', { type: 'button', className: 'copy' }, `Copy ${what}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(pre);
      button.textContent = 'The browser refuses: it is selected, press Ctrl+C';
    }
    setTimeout(() => {
      button.textContent = `Copy ${what}`;
    }, 2_500);
  });
  return button;
}

function jsonView(what: string, value: unknown, copied: boolean): readonly HTMLElement[] {
  const pre = scrolling(what, pretty(value));
  return copied ? [copyButton(pretty(value), what, pre), pre] : [pre];
}

function facts(rows: readonly (readonly [string, string])[]): HTMLElement {
  return h('dl', {}, ...rows.flatMap(([term, text]) => [h('dt', {}, term), h('dd', {}, text)]));
}

function slotRow(name: string, all: readonly SlotMatch[]): readonly (readonly [string, string])[] {
  return all.map(({ spoken, matches }) => {
    const ids = matches.map(({ id }) => id).join(' or ') || 'no value that the model knows';
    return [`slot ${name}`, `“${spoken}” → ${ids}`];
  });
}

function understoodView({ understood, row, took }: Reply, waited: number | undefined): HTMLElement {
  const { intent, score, slots } = understood;
  const said = row.request.request.type === 'IntentRequest';
  return facts([
    ['intent', intent],
    ...(said ? [['score', percent(score)] as const] : []),
    ...Object.entries(slots).flatMap(([name, all]) => slotRow(name, all)),
    ['reprompt', row.reprompt ?? 'none'],
    ['time', `${took} ms in the skill, ${waited ?? took} ms until it was here; Alexa waits 8,000 ms`],
  ]);
}

function sourceView({ title, publisher, url, status }: Source): HTMLElement {
  const name = url ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, title) : title;
  const more = [publisher && !title.includes(publisher) ? publisher : '', status.toLowerCase()].filter(Boolean);
  return h('li', {}, name, ` (${more.join(', ')})`);
}

const list = (items: readonly HTMLElement[], none: string) => (items.length ? h('ul', {}, ...items) : h('p', {}, none));

type Section = readonly [title: string, content: () => readonly (HTMLElement | null)[]];

function sections(entry: Entry, reply: Reply): readonly Section[] {
  const { row, memory, sources, log } = reply;
  const card = row.card && h('div', { className: 'card' }, h('h3', {}, row.card.title), h('p', {}, row.card.text));
  return [
    ['Understood', () => [understoodView(reply, entry.waited)]],
    ['Why this intent', () => [whyView(entry)]],
    ['What the dialogue made of it, and keeps', () => [facts(keptRows(reply))]],
    ['Card', () => [card ?? h('p', {}, 'No card.')]],
    ['Sources', () => [list(sources.map(sourceView), 'No sources: nothing medical was said.')]],
    ['Session attributes', () => jsonView('session attributes', memory.session?.attributes ?? {}, false)],
    ['Request', () => jsonView('request', row.request, true)],
    ['Response', () => jsonView('response', row.response, true)],
    [
      'Log',
      () => [
        list(
          log.map(({ level, text }) => h('li', { className: level }, text)),
          'Nothing was logged.',
        ),
      ],
    ],
  ];
}

const opened = new Set(['Understood', 'Why this intent']);

/** What is in it is made when it is unfolded: most of it is never looked at. */
function section([title, content]: Section): HTMLElement {
  const details = h('details', { open: opened.has(title) }, h('summary', {}, title));
  const fill = () =>
    details.open && details.childElementCount === 1 && details.append(...content().filter((one) => one !== null));
  details.addEventListener('toggle', () => {
    if (details.open) opened.add(title);
    else opened.delete(title);
    fill();
  });
  fill();
  return details;
}

const NOTE = 'Why it was understood so, the card, the sources and the JSON of a turn stand here.';

function content(entry: Entry | undefined): readonly HTMLElement[] {
  if (entry?.reply) {
    const { reply } = entry;
    return sections(entry, reply).map(section);
  }
  if (entry?.problem) return [problemView(entry.problem)];
  const text =
    entry?.reprompt === undefined
      ? NOTE
      : 'The skill is not told of the first silence: the device asks once more by itself.';
  return [h('p', { className: 'note' }, text)];
}

/** Everything about one turn; what was unfolded stays unfolded for the next. */
export function inspect(entry: Entry | undefined): void {
  find('turn-name', HTMLElement).textContent = entry ? `${entry.number}: ${entry.label}` : '';
  find('inspected', HTMLElement).replaceChildren(...content(entry));
}
