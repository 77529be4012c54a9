const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spoken(number: number): string[] {
  if (number < 20) return [ONES[number] ?? ''];
  if (number < 100) return [TENS[Math.floor(number / 10)] ?? '', ...(number % 10 ? spoken(number % 10) : [])];
  const unit = number < 1000 ? 100 : 1000;
  const rest = number % unit;
  return [...spoken(Math.floor(number / unit)), unit === 100 ? 'hundred' : 'thousand', ...(rest ? spoken(rest) : [])];
}

function word(piece: string): string[] {
  if (!/^\d+$/.test(piece)) return [piece];
  return piece.length <= 6 ? spoken(Number(piece)) : [...piece].map((digit) => ONES[Number(digit)] ?? '');
}

/** Words as speech recognition would give them: lower case, no punctuation, numbers as words, no apostrophes. */
export function tokenize(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+)/g, ' $1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap(word);
}

/** How words are compared: without the spaces, so that "d v t" is "dvt" and "bed sheets" is "bedsheets". */
export const keyOf = (tokens: readonly string[]): string => tokens.join('');
