import type { Words } from './shape';

/** The words of a language; rejects where there are none. A build puts another one in its place: tools/bundle/content.ts. */
export async function load(language: string): Promise<Words> {
  const { words } = (await import(`./${language}/index.ts`)) as { words: Words };
  return words;
}
