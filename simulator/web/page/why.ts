import type { Why } from '../../why';
import type { Entry } from './conversation';
import { h } from './dom';
import { server } from './server';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The utterance with its values marked, and a sign where words of one were found. */
function markedView({ tokens, spans }: Why): HTMLElement {
  const words = tokens.flatMap((word, at) => {
    const span = spans.find(({ start, end }) => at >= start && at < end);
    if (!span) return [`${word} `];
    if (at !== span.start) return [];
    const what = `${span.types.join(' or ')}: ${span.ids.join(' or ')}${span.exact ? '' : ', by how it sounds'}`;
    return [h('mark', {}, tokens.slice(span.start, span.end).join(' '), h('small', {}, what)), ' '];
  });
  return h('p', { className: 'marked' }, ...words);
}

const rows = (name: string, all: readonly (readonly [string, number, string?])[]) =>
  h(
    'table',
    {},
    h('caption', {}, name),
    h('tbody', {}, ...all.map(([text, share, more]) => rowView(text, share, more))),
  );

function rowView(text: string, share: number, more: string | undefined): HTMLElement {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, text, more ? h('small', {}, ` ${more}`) : null),
    h('td', {}, h('meter', { min: 0, max: 1, value: share, ariaLabel: text })),
    h('td', {}, percent(share)),
  );
}

function decidedBy({ isSample, sign, guess }: Why): string {
  if (isSample) return 'It is a sample of the model, word for word: that is certain.';
  if (sign && guess.intent.includes('Warning'))
    return `It is taken for a warning sign: ${percent(sign.share)} of the words of ${sign.ids.join(' or ')} were said.`;
  if (guess.intent.endsWith('FallbackIntent')) return 'Nothing in the model is near enough.';
  return 'It is no sample: the likeliest intent is taken.';
}

function signView({ sign, tokens }: Why): string {
  if (!sign) return 'No word of a warning sign was said.';
  const words = tokens.slice(sign.start, sign.end).join(' ');
  return `Nearest warning sign: ${sign.ids.join(' or ')}, ${percent(sign.share)} of its words, in “${words}”.`;
}

function view(why: Why, taken: string): readonly HTMLElement[] {
  return [
    markedView(why),
    h('p', {}, decidedBy(why)),
    rows(
      'The five likeliest intents',
      why.likeliest.map(({ intent, score }) => [intent, score]),
    ),
    rows(
      'The nearest samples',
      why.nearest.map(({ intent, sample, alike }) => [`“${sample}”`, alike, intent]),
    ),
    h('p', {}, signView(why)),
    h('h3', {}, 'The road'),
    h('p', { className: 'note' }, `Taken here: ${taken}. ${why.note}`),
    ...why.roads.map(({ road, question, speech }) =>
      h(
        'p',
        { className: 'road' },
        h('strong', {}, road === 'sentence' ? 'As a whole sentence: ' : `As ${why.guess.intent}: `),
        `${speech || '(says nothing)'} `,
        h('code', {}, JSON.stringify(question)),
      ),
    ),
  ];
}

const known = new WeakMap<Entry, Promise<Why>>();

/** Why the words of a turn were understood so; asked for when it is looked at, so that no answer waits for it. */
export function whyView(entry: Entry): HTMLElement {
  const { act, place, before, reply } = entry;
  const box = h('div', { className: 'why' }, h('p', { className: 'note' }, 'Looking …'));
  if (act.said === undefined) {
    box.replaceChildren(h('p', {}, 'Nothing was said: there was nothing to understand.'));
    return box;
  }
  const asked =
    known.get(entry) ?? server.why({ locale: place.locale, screen: place.screen, memory: before, said: act.said });
  known.set(entry, asked);
  asked.then(
    (why) => box.replaceChildren(...view(why, reply?.row.road === 'sentence' ? 'the whole sentence' : 'the intent')),
    ({ message }: Error) => box.replaceChildren(h('p', { className: 'problem' }, message)),
  );
  return box;
}
