const NEGATION =
  /\b(no|not|never|nothing|none|neither|nor|without|cannot|hardly|rarely|little|doubt\w*|unproven)\b|n't\b/i;
const CONDITION = /\b(if|when|whenever|whether|unless|in case|once|while|people|someone|anyone)\b/i;

/** The match stands in a sentence that denies it: "no cure", "isn't proven to stop". */
export function denied(sentence: string, at: number): boolean {
  return NEGATION.test(sentence.slice(0, at));
}

/** The match is asked or supposed, not stated: "if you have diabetes", "do you have ...?". */
export function supposed(sentence: string, at: number): boolean {
  return sentence.trim().endsWith('?') || CONDITION.test(sentence.slice(0, at));
}
