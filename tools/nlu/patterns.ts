import { tokenize } from '../../lambda/nlu/tokens';

/** Where the bracket that opens at a place closes. */
function closing(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`a bracket is not closed in "${phrase}"`);
}

/** Splits at bars that stand in no bracket. */
function branches(phrase: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of phrase) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) found.push('');
    else found.push(`${found.pop()}${letter}`);
  }
  return found;
}

/** "(bad|weak) kidneys" is two phrases; "(a|) clot" has an "a" or none. */
export function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = closing(phrase, open);
  const rest = alternatives(phrase.slice(close + 1));
  return branches(phrase.slice(open + 1, close)).flatMap((branch) =>
    alternatives(branch).flatMap((inner) => rest.map((after) => phrase.slice(0, open) + inner + after)),
  );
}

/** Every phrase of a list, written out, in the words that are compared. */
export const phrases = (said: readonly unknown[]): string[] => [
  ...new Set(said.flatMap((one) => alternatives(String(one))).map((one) => tokenize(one).join(' '))),
];

/** "(my|the) cough" with "$1 calf" is "my cough" with "my calf" and "the cough" with "the calf". */
export function rewrites(heard: string, said: string): [string, string][] {
  const brackets = [...heard.matchAll(/\(([^()]*)\)/g)];
  let all = [{ from: heard, to: said }];
  for (const [at, [whole, inner]] of brackets.entries())
    all = all.flatMap(({ from, to }) =>
      (inner as string)
        .split('|')
        .map((branch) => ({ from: from.replace(whole, branch), to: to.replaceAll(`$${at + 1}`, branch) })),
    );
  return all.map(({ from, to }) => [tokenize(from).join(' '), tokenize(to).join(' ')]);
}
