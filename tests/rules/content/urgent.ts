import type { Finding } from '../../../testing/finding';
import { linesOf, type Part, pagesOf, textsOf } from '../../../tools/facts/places';
import { sentencesOf } from './render';

/** Words that send somebody for help at once. */
const AT_ONCE =
  /\{emergency\}|urgent help|to the hospital (?:now|at once)|to hospital (?:now|at once)|maternity hospital now/i;

/** Where the pages of a thing stand: "remedies.mustard.pages", and which of them this is. */
function pageOf(where: string): readonly [thing: string, page: number] | undefined {
  const paged = /^(.*)\.(\d+)$/.exec(where);
  if (paged) return [paged[1] as string, Number(paged[2])];
  const sign = /^(?:(.*)\.)?(say|answer|more)$/.exec(where);
  return sign ? [sign[1] ?? '', sign[2] === 'more' ? 1 : 0] : undefined;
}

/** Most people hear the first page only: what sends them for help has to be on it, if only in short. */
export function urgentFirst(words: Part): readonly Finding[] {
  const first = new Set<string>();
  const later: (readonly [thing: string, say: string])[] = [];
  for (const { where, it } of pagesOf(words)) {
    const [thing, page] = pageOf(where) ?? [];
    const urgent = it.find(({ say }) => AT_ONCE.test(say));
    if (thing === undefined || urgent === undefined) continue;
    if (page === 0) first.add(thing);
    else later.push([thing, urgent.say]);
  }
  return later
    .filter(([thing]) => !first.has(thing))
    .map(([thing, say]) => ({ where: thing, expected: 'a word on help on the first page too', found: `"${say}"` }));
}

const WEAK = /\bweak(?:ness|er)?\b/i;
/** What makes weakness an emergency: how it comes, or what comes with it. */
const GRAVE =
  /sudden|severe|spread|very weak|great(?:ly)? weak|great weakness|on one side|get weaker|dialysis|one leg|weak arm|numb|together with|weakness with (?:an uneven|fainting)|with weakness|cancer|cold|dark urine|missed|makes it hard to breathe/i;

/** Anybody can feel weak: it is a reason to call only where it is sudden, severe or spreading, or does not come alone. */
export function weaknessAlone(words: Part): readonly Finding[] {
  return linesOf(words).flatMap(({ where, it }) =>
    sentencesOf(it.say)
      .filter((sentence) => sentence.includes('{emergency}') && WEAK.test(sentence) && !GRAVE.test(it.say))
      .map((sentence) => ({ where, expected: 'weakness that is sudden, severe or spreads', found: `"${sentence}"` })),
  );
}

/** A leg that fell asleep is numb too: it has to be cold, pale or blue, or to have come suddenly. */
const NUMB_ALONE = /\bor numb (?:leg|foot|toes)?|cold, numb|numb or pale|pale or numb/i;

export function numbnessAlone(words: Part): readonly Finding[] {
  return textsOf(words).flatMap(({ where, it }) =>
    sentencesOf(it)
      .filter((sentence) => sentence.includes('{emergency}') && NUMB_ALONE.test(sentence) && !/sudden|cancer/i.test(it))
      .map((sentence) => ({ where, expected: 'a limb that is suddenly cold or pale', found: `"${sentence}"` })),
  );
}

/** A number is spoken digit by digit after these words only, as a figure could look the same. */
export function calledNumbers(words: Part): readonly Finding[] {
  return textsOf(words)
    .filter(({ it }) => /\{(?:emergency|poison|advice)\}/.test(it))
    .filter(({ it }) => /(?<!\b[Cc]all |\bor )\{(?:emergency|poison|advice)\}/.test(it))
    .map(({ where, it }) => ({ where, expected: '"call" before the number', found: `"${it}"` }));
}
