import type { Intent } from './model';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/\b(what|who|how|where|when|why|it|that|there|he|she)'s\b/g, '$1 is'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
];
const FILLER = /\b(?:please|just|hey|um|uh|the|a|an)\b/g;

/** What is left when case, punctuation, contractions and fillers are taken away: two samples that differ only there clash. */
export function normalize(sample: string, intent: Intent): string {
  const types = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
  // The slot's name is invisible in speech: its type is what is heard.
  const typed = sample.replace(/\{([^{}]*)\}/g, (_, name: string) => ` slot${types.get(name) ?? name} `).toLowerCase();
  const expanded = CONTRACTIONS.reduce((text, [from, to]) => text.replace(from, to), typed);
  const plain = expanded.replace(/[-.'_]/g, ' ');
  return (plain.replace(FILLER, ' ').trim() || plain).replace(/\s+/g, ' ').trim();
}
