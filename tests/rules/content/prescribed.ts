import type { Finding } from '../../../testing/finding';
import type { Part } from '../../../tools/facts/places';
import { GENERICS } from './generics';
import { matches } from './matches';
import { denied } from './negation';

const THING =
  '(?:prescribed |water |heart |blood pressure )?(?:medicines?|medications?|drugs?|prescriptions?|pills?|tablets?)|statins?|diuretics?|inhalers?';
const NAMED = `(?:${THING}|${GENERICS.join('|')})`;
const PATTERN = new RegExp(
  `\\b(?:stop|quit|skip|drop|change|halve|double|lower|pause|come off|leave out|cut down on|switch to|take (?:less|more)(?: of)?)(?: taking| using)? (?:your|the|that|this|any|another|an?)? ?${NAMED}\\b`,
);
/** The decision is somebody else's: "ask your doctor before you stop your tablets". */
const CLINICIAN = /\b(ask|check with|talk to|speak to|before|unless|whether|your doctor (?:can|may|might))\b/i;

/** A prescribed medicine is changed by the one who prescribed it. */
export function prescribed(words: Part): readonly Finding[] {
  return matches(words, {
    pattern: PATTERN,
    expected: 'no advice to stop or change a medicine',
    unless: (sentence, at) => denied(sentence, at) || CLINICIAN.test(sentence.slice(0, at)),
  });
}
