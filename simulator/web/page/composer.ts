import { find } from './dom';

/** The line to type in; the arrow keys bring back what was said. */
export function setUpComposer(say: (said: string) => void): void {
  const input = find('utterance', HTMLInputElement);
  const said: string[] = [];
  let at = 0;

  find('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (!words) return;
    said.push(words);
    at = said.length;
    input.value = '';
    say(words);
  });

  input.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || said.length === 0) return;
    event.preventDefault();
    at = Math.min(said.length, Math.max(0, at + step));
    input.value = said[at] ?? '';
  });
}
