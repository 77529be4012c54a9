import type { About } from '../api';
import { find, h } from './dom';

/** What can be said, to click: first what the store tells people, then one example for each intent. */
export function showIdeas({ phrases, examples }: About, locale: string, say: (phrase: string) => void): void {
  const chip = (phrase: string, about: string) => {
    const button = h('button', { type: 'button', className: 'chip', title: about }, phrase);
    button.addEventListener('click', () => say(phrase));
    return button;
  };
  const told = phrases[locale] ?? [];
  const all = examples[locale] ?? [];
  const builtIn = all.filter(({ intent }) => intent.startsWith('AMAZON.'));
  const own = all.filter(({ intent, phrase }) => !intent.startsWith('AMAZON.') && !told.includes(phrase));
  const group = (title: string, chips: readonly HTMLElement[]) =>
    h('div', { className: 'chips' }, h('h3', {}, title), ...chips);
  find('phrases', HTMLElement).replaceChildren(
    group(
      'To begin',
      told.map((phrase) => chip(phrase, 'from the skill store')),
    ),
    group(
      'One for each intent',
      own.map(({ phrase, intent }) => chip(phrase, intent)),
    ),
    group(
      'At any time',
      builtIn.map(({ phrase, intent }) => chip(phrase, intent)),
    ),
  );
}
