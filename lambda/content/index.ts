import { type LocaleFacts, locales } from './facts';
import { speakDigits, writeFigure } from './numbers';
import { lazily, read } from './read';
import type { Words } from './shape';

/** The words that are spoken where a language is not known. */
const DEFAULT = 'en';

/** Which files there are: the parts of a language, and what a region ("en-GB") says otherwise. */
const index = lazily<Readonly<Record<string, readonly string[]>>>('index');

/** Path of a text in its part → the text as the region has it. */
type Patch = Readonly<Record<string, unknown>>;

function patched(part: unknown, patch: Patch): unknown {
  for (const [path, text] of Object.entries(patch)) {
    const keys = path.split('/');
    const last = keys.pop() as string;
    const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, part as Record<string, unknown>);
    holder[last] = text;
  }
  return part;
}

/** Every part is read when it is first spoken, and a region's texts are put into it. */
function load(region: string, language: string): Words {
  const words = {
    figure: (amount: number, places?: number) => writeFigure(amount, (words as unknown as Words).numbers, places),
    digits: (number: string) => speakDigits(number, (words as unknown as Words).numbers),
  };
  for (const part of index[language] as readonly string[]) {
    const get = () => {
      const own = index[region]?.includes(part) && region !== language;
      const base = read(`${language}/${part}`);
      const value = own ? patched(base, read(`${region}/${part}`) as Patch) : base;
      Object.defineProperty(words, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(words, part, { get, enumerable: true, configurable: true });
  }
  return words as unknown as Words;
}

const loaded = new Map<string, Words>();

/** The words of a locale's language and region; English where there are none. */
export function wordsOf(locale: string): Words {
  const wanted = Object.hasOwn(locales, locale) ? (locales[locale] as LocaleFacts).words : locale.slice(0, 2);
  const region = Object.hasOwn(index, wanted) ? wanted : DEFAULT;
  const known = loaded.get(region) ?? load(region, region.slice(0, 2));
  loaded.set(region, known);
  return known;
}

export const wordsFor = async (locale: string): Promise<Words> => wordsOf(locale);
