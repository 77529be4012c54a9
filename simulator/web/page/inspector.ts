import type { SlotMatch } from '../../nlu/types';
import type { Source } from '../api';
import type { Entry } from './conversation';
import { find, h, scrolling } from './dom';
import type { Reply } from './server';

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

function understoodView({ understood, row }: Reply): HTMLElement {
  const { intent, score, runnerUp, slots } = understood;
  return facts([
    ['intent', intent],
    ['score', percent(score)],
    ['runner-up', runnerUp ? `${runnerUp.intent}, ${percent(runnerUp.score)}` : 'none'],
    ...Object.entries(slots).flatMap(([name, all]) => slotRow(name, all)),
    ['Question', row.question ? JSON.stringify(row.question) : 'none'],
    ['reprompt', row.reprompt ?? 'none'],
  ]);
}

function sourceView({ title, publisher, url, status }: Source): HTMLElement {
  const name = url ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, title) : title;
  const more = [publisher && !title.includes(publisher) ? publisher : '', status.toLowerCase()].filter(Boolean);
  return h('li', {}, name, ` (${more.join(', ')})`);
}

const list = (items: readonly HTMLElement[], none: string) => (items.length ? h('ul', {}, ...items) : h('p', {}, none));

function sections({
  row,
  understood,
  memory,
  sources,
  log,
  ...rest
}: Reply): readonly (readonly [string, readonly (HTMLElement | null)[]])[] {
  return [
    ['Understood', [understoodView({ row, understood, memory, sources, log, ...rest })]],
    [
      'Card',
      [
        row.card
          ? h('div', { className: 'card' }, h('h3', {}, row.card.title), h('p', {}, row.card.text))
          : h('p', {}, 'No card.'),
      ],
    ],
    ['Sources', [list(sources.map(sourceView), 'No sources: nothing medical was said.')]],
    ['Session attributes', jsonView('session attributes', memory.session?.attributes ?? {}, false)],
    ['Request', jsonView('request', row.request, true)],
    ['Response', jsonView('response', row.response, true)],
    [
      'Log',
      [
        list(
          log.map(({ level, text }) => h('li', { className: level }, text)),
          'Nothing was logged.',
        ),
      ],
    ],
  ];
}

const OPEN_AT_FIRST = ['Understood'];
const opened = new Set(OPEN_AT_FIRST);

function section(title: string, content: readonly (HTMLElement | null)[]): HTMLElement {
  const details = h('details', { open: opened.has(title) }, h('summary', {}, title), ...content);
  details.addEventListener('toggle', () => (details.open ? opened.add(title) : opened.delete(title)));
  return details;
}

/** Everything about one turn; what was unfolded stays unfolded for the next. */
export function inspect(entry: Entry | undefined): void {
  find('turn-name', HTMLElement).textContent = entry ? `${entry.number}: ${entry.label}` : '';
  const content = entry?.reply
    ? sections(entry.reply).map(([title, parts]) => section(title, parts))
    : [h('p', { className: 'note' }, 'What was understood, the card, the sources and the JSON of a turn stand here.')];
  find('inspected', HTMLElement).replaceChildren(...content);
}
