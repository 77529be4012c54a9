import { checkRule } from './checkRule';
import { pageLength } from './length';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const only = (table: 'us' | 'uk') => ({ say: words(30), from: ['cks'], only: table });

checkRule('the length of a page', pageLength, {
  refuses: [words(51), { signs: { cold: { say: [{ say: words(66), from: ['cks'] }] } } }],
  allows: [words(50), { pages: [[only('us'), only('uk')]] }, { note: [{ say: words(60), from: ['cks'] }] }],
});
