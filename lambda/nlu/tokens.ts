const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Nobody says more in one breath; what comes after is not listened to, so that the work is bounded. */
const MOST_WORDS = 100;
const MOST_LETTERS = 1500;

function spoken(number: number): string[] {
  if (number < 20) return [ONES[number] as string];
  if (number < 100) return [TENS[Math.floor(number / 10)] as string, ...(number % 10 ? spoken(number % 10) : [])];
  const unit = number < 1000 ? 100 : 1000;
  const rest = number % unit;
  return [...spoken(Math.floor(number / unit)), unit === 100 ? 'hundred' : 'thousand', ...(rest ? spoken(rest) : [])];
}

const digits = (word: string): string[] =>
  word.length <= 6 ? spoken(Number(word)) : [...word].map((digit) => ONES[Number(digit)] as string);

/** Words that are two words, with or without the apostrophe that speech recognition may leave out. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  shant: ['shall', 'not'],
  aint: ['is', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  lets: ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  gimme: ['give', 'me'],
  dunno: ['do', 'not', 'know'],
  whats: ['what', 'is'],
  thats: ['that', 'is'],
  hows: ['how', 'is'],
  wheres: ['where', 'is'],
  theres: ['there', 'is'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  theyre: ['they', 'are'],
  youre: ['you', 'are'],
};
const NOT = /^(do|does|did|is|are|was|were|has|have|had|would|should|could|must|need|might)n'?t$/;
/** After these, "'s" is "is" or "has"; after others it is somebody's. */
const IS_AFTER = /^(it|he|she|that|what|who|where|how|there|here|this|everything|something|nothing)'s$/;
/** What a person or a part of the body is, more often than what it has: "my mum's ninety", "my leg's swollen". */
const IS_OF =
  /^(mom|mum|dad|mother|father|son|daughter|wife|husband|baby|brother|sister|friend|grandma|grandpa|gran|nan|grandson|granddaughter|girlfriend|boyfriend|partner|kid|child|toddler|teenager|boy|girl|patient|neighbou?r|uncle|aunt|leg|calf|foot|toe|ankle|knee|thigh|skin|face|speech|heart|pressure|potassium|sodium|sugar|thyroid|liver|chest|pain|swelling|pee|urine|jaw|name|nobody|someone|somebody|one|doctor|head|back|cramp|muscle|period|temperature)'s$/;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ll$/, 'will'],
  [/^(.+)'d$/, 'would'],
  [/^(i)'m$/, 'am'],
];

function expanded(word: string): readonly string[] {
  if (/^\d+$/.test(word)) return digits(word);
  const bare = word.replaceAll("'", '');
  const whole = word !== 'lets' && Object.hasOwn(WHOLE, bare) ? WHOLE[bare] : undefined;
  if (whole) return whole;
  const not = NOT.exec(word);
  if (not) return [not[1] as string, 'not'];
  const is = IS_AFTER.exec(word);
  if (is) return [is[1] as string, 'is'];
  const of = IS_OF.exec(word);
  if (of) return [of[1] as string, 'is'];
  for (const [ending, second] of ENDINGS) {
    const match = ending.exec(word);
    if (match) return [match[1] as string, second];
  }
  return bare ? [bare] : [];
}

/** Words as they are compared: lower case, no punctuation, numbers as words, contractions as the words they are of. */
export function tokenize(text: string): string[] {
  return text
    .slice(0, MOST_LETTERS)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+)/g, ' $1 ')
    .split(/[^\p{L}\p{N}']+/u)
    .flatMap(expanded)
    .slice(0, MOST_WORDS);
}

/** Without the spaces: "d v t" is "dvt" and "bed sheets" is "bedsheets". */
export const keyOf = (tokens: readonly string[]): string => tokens.join('');
