import { sources } from '../../../lambda/content/facts';
import type { Line } from '../../../lambda/content/shape';
import type { Finding } from '../../../testing/finding';
import { linesOf, type Part } from '../../../tools/facts/places';
import { denied } from './negation';
import { heard, sentencesOf } from './render';

const BENEFIT =
  /\b(?:helps|eases|relieves|prevents|works(?! against)|improves|reduces|treats|stops|cures|boosts|soothes|(?:can|may|might|will|could) (?:help(?! (?:to |you )?(?:decide|tell|show|find))|ease|relieve|prevent|work|improve|reduce|treat|stop|soothe)|(?:is|are) (?:good|great|best) for)\b/gi;

function isUnverified(line: Line): boolean {
  return line.from.some((id) => sources[id]?.status === 'UNVERIFIED');
}

/** What rests, even in part, on no source is marked, and may hold somebody back but not raise hopes. */
export function caution(words: Part): readonly Finding[] {
  return linesOf(words).flatMap(({ where, it }) => {
    const found = `"${it.say}"`;
    if (!isUnverified(it)) return it.caution ? [{ where, expected: 'an unverified source, or no caution', found }] : [];
    if (!it.caution) return [{ where, expected: 'caution: true, as a source is unverified', found }];
    return benefits(where, it.say);
  });
}

function benefits(where: string, text: string): readonly Finding[] {
  return sentencesOf(heard(text)).flatMap((sentence) =>
    [...sentence.matchAll(BENEFIT)]
      .filter((match) => !denied(sentence, match.index))
      .map((match) => ({
        where,
        expected: 'a caution that claims no benefit',
        found: `"${match[0]}" in "${sentence}"`,
      })),
  );
}
