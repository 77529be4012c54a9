import type { Finding } from '../../../testing/finding';
import type { Part } from '../../../tools/facts/places';
import { matches } from './matches';
import { supposed } from './negation';

const CONDITION = [
  '(?:deficien\\w+|shortage|(?:blood )?clot|disease|diabetes|disorder|infection|\\w+opathy|hypo\\w+|hyper\\w+|damage',
  '|restless legs|low (?!chance|risk|dose)\\w+|too little (?!time)\\w+|too much (?!time)\\w+)',
].join('');
const SURELY = '(?:probably |likely |clearly |surely |certainly |almost certainly |most likely |definitely )?';
const PATTERN = new RegExp(
  [
    `\\byou(?:'re| are) ${SURELY}(?:low|short|deficient|lacking|dehydrated|an[a]?emic|diabetic)\\b`,
    `\\byou(?:'ve| have| ${SURELY.slice(0, -1)}have)(?: got)? ${SURELY}(?:an? )?(?:\\w+ )?${CONDITION}\\b`,
    '\\byou (?:lack|suffer from|must be low|must have)\\b',
    '\\byour \\w+(?: \\w+)? (?:is|are|must be) (?:probably )?(?:low|too low|deficient|high|too high)\\b',
    `\\b(?:it|this|that)(?:'s| is| must be) ${SURELY}(?:an? )?(?:\\w+ )?${CONDITION}\\b`,
    `\\b(?:sounds|looks) like (?:an? )?(?:\\w+ )?${CONDITION}\\b`,
    '\\byou need more (?:magnesium|potassium|calcium|sodium|salt|vitamin \\w+)\\b',
  ].join('|'),
);

/** The guide has not examined anybody: what somebody has is asked, supposed or left to a doctor. */
export function diagnosis(words: Part): readonly Finding[] {
  return matches(words, { pattern: PATTERN, expected: 'no diagnosis', unless: supposed });
}
