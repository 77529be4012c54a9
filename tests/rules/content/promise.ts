import type { Finding } from '../../../testing/finding';
import type { Part } from '../../../tools/facts/places';
import { matches } from './matches';
import { denied } from './negation';

const PATTERN = new RegExp(
  [
    '\\bcur(?:e|es|ed|ing)\\b',
    '\\bguarantee\\w*',
    '\\bmiracle\\b',
    '\\balways (?:works?|helps?|safe)\\b',
    '\\b(?:will|surely|certainly) (?:stop|fix|prevent|end|heal|help|ease|work|go away)\\b',
    '\\bnever comes? back\\b',
    '\\b(?:completely|perfectly|totally|100 percent) (?:safe|effective)\\b',
    '\\b(?:proven|sure|certain) to (?:stop|prevent|help|work|ease)\\b',
    '\\b(?:instantly|once and for all|for good|every time|no doubt)\\b',
    '\\b(?:puts? an end to|heals|fixes|100 ?%|(?<!usually )harmless)',
    "\\b(?:will be gone|you(?: will|'ll) sleep)\\b",
    '(?<!\\b(?:may|might|can|could|to|not|help|helps|you|i|that|would) )\\bprevents? (?:leg |night |muscle )?cramps?\\b',
  ].join('|'),
);

/** Nothing here is certain to work, and the words must not say that it is. */
export function promise(words: Part): readonly Finding[] {
  return matches(words, { pattern: PATTERN, expected: 'no promise', unless: denied });
}
