const NEGATION =
  /\b(no|not|never|nothing|none|neither|nor|without|cannot|hardly|rarely|little|doubt\w*|unproven)\b|n't\b/i;
const CONDITION = /\b(if|when|whenever|whether|unless|in case|once|while|people|someone|anyone)\b/i;

/** The match stands in a clause that denies it: "no cure", "isn't proven to stop", not "don't worry, it cures". */
export function denied(sentence: string, at: number): boolean {
  const clause =
    sentence
      .slice(0, at)
      .split(/[,;:] (?!or |nor |and )|\bbut\b/)
      .at(-1) ?? '';
  return NEGATION.test(clause);
}

/** The match is asked or supposed, not stated: "if you have diabetes", "do you have ...?". */
export function supposed(sentence: string, at: number): boolean {
  return sentence.trim().endsWith('?') || CONDITION.test(sentence.slice(0, at));
}
