/**
 * A code of how a word sounds, in the manner of the double metaphone: letters that speech recognition confuses share a
 * sign, vowels count only at the start.
 */
export function soundOf(word: string): string {
  const w = word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^x/, 's')
    .replace(/mb$/, 'm')
    .replace(/ght/g, 't')
    .replace(/(?:augh|ough)(?=$|[^t])/g, 'af')
    .replace(/l(?=[fkvm](?:$|[^aeiou]))/g, '')
    .replace(/ph/g, 'f')
    .replace(/tch|ch|sh|[cstz][ei](?=[aou])/g, 'x')
    .replace(/th/g, '0')
    .replace(/dg(?=[eiy])|g(?=[eiy])/g, 'j')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[ckq]+/g, 'k')
    .replace(/x(?=[^aeiou])/g, 'ks')
    .replace(/z/g, 's')
    .replace(/[dt]+/g, 't')
    .replace(/[bp]+/g, 'p')
    .replace(/[fv]+/g, 'f')
    .replace(/[gk]+/g, 'k')
    .replace(/h/g, '');
  const first = /^[aeiouyw]/.test(w) ? 'a' : (w[0] ?? '');
  return (first + w.slice(1).replace(/[aeiouyw]/g, '')).replace(/(.)\1+/g, '$1');
}

/** How many letters must be put in, taken out or changed, or two neighbors swapped; `most` + 1 for more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
      if (least < best) best = least;
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
