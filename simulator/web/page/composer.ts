import { find } from './dom';

/** Well over what anyone says in one breath; the server refuses more. */
const LONGEST = 1_000;

/** The line to type in; the arrow keys bring back what was said. Gives what to call with whatever is said elsewhere. */
export function setUpComposer(say: (said: string) => void): (said: string) => void {
  const input = find('utterance', HTMLInputElement);
  const status = find('hearing', HTMLElement);
  const said: string[] = [];
  let at = 0;
  let draft = '';

  function remember(words: string): void {
    said.push(words);
    at = said.length;
    draft = '';
    status.textContent = '';
    say(words);
  }

  find('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (words.length > LONGEST) {
      status.textContent = `That is ${words.length} characters; at most ${LONGEST} can be said at once. Nothing was sent.`;
      return;
    }
    if (!words) return;
    input.value = '';
    remember(words);
  });

  input.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || said.length === 0) return;
    event.preventDefault();
    if (at === said.length) draft = input.value;
    at = Math.min(said.length, Math.max(0, at + step));
    input.value = said[at] ?? draft;
  });
  return remember;
}
