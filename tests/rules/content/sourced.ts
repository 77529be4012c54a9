import type { Finding } from '../../../testing/finding';
import { linesOf, type Part, textsOf } from '../../../tools/facts/places';
import { heard, sentencesOf } from './render';

const MEDICAL =
  /\b(blood|bones?|cramps?|cramping|deficien\w+|diet|disease|drugs?|exercise|foods?|heart|kidneys?|legs?|medicines?|minerals?|muscles?|nerves?|nutrients?|pain\w*|pills?|potassium|pregnan\w+|magnesium|calcium|sodium|salt|stretch\w*|supplements?|swollen|symptoms?|tablets?|vitamins?|water)\b/i;
const CLAIM =
  /\b(is|are|can|could|may|might|must|should|needs?|helps?|causes?|prevents?|relieves?|eases?|treats?|lowers?|raises?|makes?|leads?|affects?|works?|has|have)\b|n't\b/i;
/** Talk about the conversation itself: what the guide can do and what can be said to it. */
const GUIDE =
  /^(i|i'm|i'd|i'll|let's|you (can|could|may) (also )?(ask|say|try asking)|ask|try asking|try|say|name|please (say|pick|name)|we (are|were)|this is for education|tap|call)\b/i;
/** Figures are filled in with their sources; labels, names and titles state nothing. */
const NO_CLAIMS = /(^|\.)(patterns|labels|phoneLines|units|servings|foods)\.|\.(name|title)$/;

function isMedicalClaim(sentence: string): boolean {
  return MEDICAL.test(sentence) && CLAIM.test(sentence) && !sentence.endsWith('?') && !GUIDE.test(sentence);
}

function unsourced(where: string, text: string): readonly Finding[] {
  return sentencesOf(heard(text))
    .filter(isMedicalClaim)
    .map((sentence) => ({ where, expected: 'a source', found: `"${sentence}"` }));
}

/** Whatever claims something about bodies, foods or medicines says where that is known from. */
export function sourced(words: Part): readonly Finding[] {
  const lines = linesOf(words);
  const isLine = new Set(lines.map(({ where }) => where));
  const texts = textsOf(words).filter(({ where }) => !isLine.has(where) && !NO_CLAIMS.test(where));
  return [
    ...lines.flatMap(({ where, it }) => (it.from.length > 0 ? [] : unsourced(where, it.say))),
    ...texts.flatMap(({ where, it }) => unsourced(where, it)),
  ];
}
