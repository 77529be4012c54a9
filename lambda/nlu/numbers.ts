/** A number and the words that it was said in. */
export interface Said {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (SMALL.has(word) || TENS.has(word) || word === 'hundred' || word === 'thousand');

/** Reads the number that starts at a word: "three hundred and fifty", "a hundred", "twenty five", "two and a half". */
function numberAt(tokens: readonly string[], start: number): Said | null {
  let at = start;
  if (tokens[at] === 'a' && (tokens[at + 1] === 'hundred' || tokens[at + 1] === 'thousand')) at++;
  if (tokens[at] === 'half' && start === at) {
    const skip = tokens[at + 1] === 'a' || tokens[at + 1] === 'an' ? 2 : 1;
    return { value: 0.5, start, end: at + skip };
  }
  if (!isNumber(tokens[at])) return null;
  let total = 0;
  let current = 0;
  /** The smallest place that is still free: after "twenty" only ones may follow, after "six" nothing but a multiplier. */
  let room = Number.POSITIVE_INFINITY;
  for (; at < tokens.length; at++) {
    const word = tokens[at] as string;
    const small = SMALL.get(word);
    const ten = TENS.get(word);
    if (word === 'hundred') {
      current = Math.max(current, 1) * 100;
      room = 100;
    } else if (word === 'thousand') {
      total += Math.max(current, 1) * 1000;
      current = 0;
      room = 1000;
    } else if (ten !== undefined && room > 99) {
      current += ten;
      room = 10;
    } else if (small !== undefined && small < room) {
      current += small;
      room = small === 0 ? 0 : 1;
    } else if (word === 'and' && room >= 100 && room <= 1000 && isNumber(tokens[at + 1])) {
    } else break;
  }
  if (tokens[at] === 'and' && tokens[at + 1] === 'a' && tokens[at + 2] === 'half') {
    return { value: total + current + 0.5, start, end: at + 3 };
  }
  if (tokens[at] === 'point' && SMALL.has(tokens[at + 1] as string)) {
    return { value: total + current + (SMALL.get(tokens[at + 1] as string) as number) / 10, start, end: at + 2 };
  }
  return { value: total + current, start, end: at };
}

/** Every number that was said, none inside another. */
export function numbersIn(tokens: readonly string[]): Said[] {
  const found: Said[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at);
    if (!number) continue;
    found.push(number);
    at = number.end - 1;
  }
  return found;
}
