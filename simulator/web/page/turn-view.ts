import type { Entry } from './conversation';
import { h, scrolling } from './dom';
import type { Problem } from './server';
import { stretchesOf } from './ssml';

const percent = (score: number) => `${Math.round(score * 100)} %`;

/** A slot's ids as words. */
function slotText(value: string | readonly string[] | null): string {
  if (value === null) return 'not known';
  return typeof value === 'string' ? value : value.join(' or ');
}

/** What was understood, in one line. */
function heardText({ reply }: Entry): string {
  if (!reply) return '';
  const { intent, slots, score } = reply.row;
  return [intent, ...Object.values(slots).map(slotText), percent(score)].join(' · ');
}

export function problemView({ message, hint, trace }: Problem): HTMLElement {
  return h(
    'div',
    { className: 'problem' },
    h('p', {}, message),
    trace ? h('details', {}, h('summary', {}, 'Where'), scrolling('Where', trace)) : null,
    h('p', {}, hint),
  );
}

function speechView(ssml: string, asks: string): readonly HTMLElement[] {
  const pieces = stretchesOf(ssml, false).map((stretch) =>
    'pause' in stretch ? h('span', { className: 'pause' }, `${stretch.pause} seconds of silence`) : stretch.words,
  );
  const says = h('p', { className: 'says' });
  const last = pieces.at(-1);
  // The question at the end stands by itself.
  if (asks && typeof last === 'string' && last.trimEnd().endsWith(asks)) {
    pieces[pieces.length - 1] = last.trimEnd().slice(0, -asks.length);
  }
  says.append(...pieces);
  const all = [says.textContent?.trim() ? says : null, asks ? h('p', { className: 'asks' }, asks) : null];
  return all.filter((element) => element !== null);
}

function answerView(entry: Entry): readonly HTMLElement[] {
  const { reply, problem } = entry;
  if (problem) return [problemView(problem)];
  if (!reply) return [h('p', { className: 'waiting' }, '…')];
  const { row, changed, log, finding } = reply;
  const caught = log.some(({ level }) => level === 'error');
  const spoken = speechView(row.ssml, reply.asks);
  return [
    ...(changed.length ? [h('p', { className: 'note' }, `Changed since the last turn: ${changed.join(', ')}`)] : []),
    ...(spoken.length ? spoken : [h('p', { className: 'waiting' }, '(says nothing)')]),
    ...(row.endSession
      ? [h('p', { className: 'note' }, 'The session is over; what you say next starts a new one.')]
      : []),
    ...(caught
      ? [h('p', { className: 'problem' }, 'The skill caught an error: its log, among the details, tells where.')]
      : []),
    ...(entry.expected ? [comparison(finding)] : []),
  ];
}

function comparison(finding: string | null): HTMLElement {
  if (finding === null) return h('p', { className: 'same' }, '✓ as the transcript says');
  return scrolling('How it differs from the transcript', finding, 'differs');
}

/** A turn as it is read in the conversation. */
export function turnView(entry: Entry, onInspect: () => void): HTMLLIElement {
  const inspect = h('button', { type: 'button', className: 'heard' }, heardText(entry));
  inspect.addEventListener('click', onInspect);
  inspect.setAttribute('aria-label', `Details of turn ${entry.number}: ${heardText(entry)}`);
  return h(
    'li',
    { className: 'turn' },
    h('span', { className: 'who' }, 'You'),
    h('p', { className: 'said' }, entry.label),
    h('span', { className: 'who' }, 'Guide'),
    h('div', { className: 'answer' }, ...answerView(entry), entry.reply ? inspect : null),
  );
}
