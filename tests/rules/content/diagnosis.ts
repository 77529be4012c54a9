import type { Part } from '../../../tools/facts/places';
import type { Finding } from '../finding';
import { matches } from './matches';
import { supposed } from './negation';

const CONDITIONS =
  'deficien\\w+|shortage|(?:blood )?clot|disease|diabetes|disorder|infection|neuropathy|hypo\\w+|hyper\\w+|low \\w+|too little';
const PATTERN = new RegExp(
  [
    `\\byou(?:'re| are) (?:probably |likely |clearly )?(?:low|short|deficient|lacking|dehydrated|an[a]?emic|diabetic)\\b`,
    `\\byou(?:'ve| have)(?: got)? (?:probably |likely )?(?:an? )?(?:\\w+ )?(?:${CONDITIONS})\\b`,
    `\\byou (?:lack|suffer from)\\b`,
    `\\byour \\w+(?: \\w+)? (?:is|are) (?:low|too low|deficient|high|too high)\\b`,
    `\\b(?:it|this|that)(?:'s| is) (?:clearly |surely |probably )?(?:an? )?(?:\\w+ )?(?:${CONDITIONS})\\b`,
  ].join('|'),
);

/** The guide has not examined anybody: what somebody has is asked, supposed or left to a doctor. */
export function diagnosis(words: Part): readonly Finding[] {
  return matches(words, { pattern: PATTERN, expected: 'no diagnosis', unless: supposed });
}
