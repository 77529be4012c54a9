import type { Entry } from './conversation';
import { h, scrolling } from './dom';
import type { Problem, Reply } from './server';
import { stretchesOf } from './ssml';

const percent = (score: number) => `${Math.round(score * 100)} %`;

/** Beside what Alexa waits at most. */
const seconds = (time: number) => `${(time / 1_000).toFixed(2)} of 8 s`;

const KINDS: Readonly<Record<string, string>> = {
  LaunchRequest: 'opened',
  SessionEndedRequest: 'the session ended',
  'Alexa.Presentation.APL.UserEvent': 'touch',
};

/** A slot's ids as words. */
function slotText(value: string | readonly string[] | null): string {
  if (value === null) return 'not known';
  return typeof value === 'string' ? value : value.join(' or ');
}

/** What was understood, in one line; a touch and an end are not guessed. */
function heardText({ reply, waited }: Entry): string {
  if (!reply) return 'Details';
  const { intent, slots, score, request } = reply.row;
  const said = request.request.type === 'IntentRequest';
  const heard = said ? [intent, ...Object.values(slots).map(slotText), percent(score)] : [KINDS[intent] ?? intent];
  return [...heard, seconds(waited ?? reply.took)].join(' · ');
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

function spokenView({ row, asks }: Reply): readonly HTMLElement[] {
  const spoken = speechView(row.ssml, asks);
  return [
    ...(spoken.length ? spoken : [h('p', { className: 'waiting' }, '(says nothing)')]),
    ...(row.endSession
      ? [h('p', { className: 'note' }, 'The session is over; what you say next starts a new one.')]
      : []),
  ];
}

function answerView(entry: Entry): readonly HTMLElement[] {
  const { reply, problem, reprompt } = entry;
  if (problem) return [problemView(problem)];
  if (reprompt !== undefined)
    return [
      h('p', { className: 'asks' }, reprompt),
      h('p', { className: 'note' }, 'Asked once more. One more silence, and Alexa ends the session.'),
    ];
  if (!reply) return [h('p', { className: 'waiting' }, '…')];
  const { changed, log, finding } = reply;
  const caught = log.some(({ level }) => level === 'error');
  return [
    ...(changed.length ? [h('p', { className: 'note' }, `Changed since the last turn: ${changed.join(', ')}`)] : []),
    ...spokenView(reply),
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

interface Doings {
  readonly onInspect: () => void;
  readonly onBack: () => void;
}

function button(className: string, text: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = h('button', { type: 'button', className, ariaLabel: label }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** A turn as it is read in the conversation; with a second device, both answers side by side. */
export function turnView(entry: Entry, { onInspect, onBack }: Doings): HTMLLIElement {
  const { number, label, beside, waited } = entry;
  const heard = heardText(entry);
  const tools = h(
    'div',
    { className: 'tools' },
    button('heard', heard, `${heard}: details of turn ${number}`, onInspect),
    button('back', 'Go back to here', `Go back to here: turn ${number}`, onBack),
  );
  const other =
    beside && h('div', { className: 'answer other', ariaLabel: 'The device beside it' }, ...spokenView(beside));
  other?.setAttribute('role', 'group');
  return h(
    'li',
    { className: 'turn' },
    h('span', { className: 'who' }, 'You'),
    h('p', { className: 'said' }, label),
    h('span', { className: 'who' }, 'Guide'),
    h(
      'div',
      { className: beside ? 'both' : '' },
      h('div', { className: 'answer' }, ...answerView(entry)),
      other ?? null,
    ),
    waited === undefined ? null : tools,
  );
}
