/** What is misheard as what; applied to every row that has one of the words. */
const NOISE: readonly (readonly [RegExp, string])[] = [
  [/\bcalf cramp/g, 'cough cramp'],
  [/\bmy calf\b/g, 'my cough'],
  [/\bcramps\b/g, 'ramps'],
  [/\bcramp\b/g, 'cram'],
  [/\bb six\b/g, 'be six'],
  [/\bb twelve\b/g, 'be twelve'],
  [/\bpotassium\b/g, 'potas e um'],
  [/\bmagnesium\b/g, 'mag nesium'],
  [/\bquinine\b/g, 'quy nine'],
];
const SMALL = /\b(the|a|is|for|of|to|in) (?=\w)/g;

/** The same words as a bad line brings them: some misheard, every second small one lost. */
export function noisy(text: string): string {
  let count = 0;
  const misheard = NOISE.reduce((said, [heard, instead]) => said.replace(heard, instead), text);
  return misheard.replace(SMALL, (word) => (count++ % 2 ? word : ''));
}
