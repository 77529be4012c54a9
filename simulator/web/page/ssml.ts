/** A stretch of speech: words, or seconds of silence. */
export type Stretch = { readonly words: string } | { readonly pause: number };

function seconds(time: string | null): number {
  const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(time ?? '') ?? [];
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount ?? 0);
}

function walk(node: Node, aloud: boolean): Stretch[] {
  if (!(node instanceof Element)) return [{ words: node.textContent ?? '' }];
  if (node.localName === 'break') return [{ pause: seconds(node.getAttribute('time')) }];
  if (node.localName === 'sub' && aloud) return [{ words: node.getAttribute('alias') ?? '' }];
  return [...node.childNodes].flatMap((child) => walk(child, aloud));
}

function join(all: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of all) {
    const last = joined.at(-1);
    if ('words' in stretch && last && 'words' in last)
      joined[joined.length - 1] = { words: last.words + stretch.words };
    else joined.push(stretch);
  }
  return joined.filter((stretch) => 'pause' in stretch || stretch.words.trim() !== '');
}

/** What is heard, piece by piece; `aloud` takes what is spoken instead of what is written ("9 1 1" for 911). */
export function stretchesOf(ssml: string, aloud: boolean): readonly Stretch[] {
  if (!ssml) return [];
  const { documentElement } = new DOMParser().parseFromString(ssml, 'text/xml');
  return join(walk(documentElement, aloud));
}
