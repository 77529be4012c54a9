/** A stretch of words that says or asks one thing. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
}

const ASKS =
  /^(what|whats|how|why|which|when|where|who|can|could|should|shall|would|will|does|do|did|is|are|am|has|have|may|might|any|tell|explain|give|show)$/;
/** After these a new thought begins, if a question or a subject follows. */
const JOINS = /^(and|but|also|then|so|plus|or|because|cause|cos|though|although|okay|well|anyway)$/;
const REASON = /^(because|cause|cos)$/;
const SUBJECT = /^(i|my|he|she|it|his|her|we|they|this|that|there|the)$/;
/** "what", "how" and so on start a question anywhere but after these ("i wonder what", "tell me how", "and no matter how"). */
const LEADS_ON =
  /^(wonder|wondering|know|me|see|understand|matter|about|of|for|with|to|in|on|sure|say|said|remember|no|not|idea|and|but|or|so|that|is|tell|ask|from|by|at|what|how|why|which|just|i|he|she|it|we|they|you|people|who|her|him)$/;
const SHORTEST = 2;

const opensQuestion = (tokens: readonly string[], at: number): boolean => {
  const [word, next, before] = [String(tokens[at]), String(tokens[at + 1]), String(tokens[at - 1])];
  // "How much do i need when pregnant" is one question.
  if (word === 'when' && !/^(should|do|does|did|is|are|can|will|would|to)$/.test(next)) return false;
  const free = !LEADS_ON.test(before) || /^(and|but|so|or)$/.test(before);
  if (/^(what|how|why|which|when|where)$/.test(word)) return free;
  if (/^(can|could|should|does|do|is|are|will|would|shall|may)$/.test(word))
    return (
      free &&
      /^(i|it|he|she|we|they|there|that|this|my|you|the|magnesium|potassium|calcium|a|any|too|taking|eating)$/.test(
        next,
      )
    );
  return false;
};

/** Splits what was said where a question or a new thought begins: speech has no full stops. */
export function clausesOf(tokens: readonly string[]): Clause[] {
  const starts = [0];
  for (let at = 1; at < tokens.length - 1; at++) {
    const last = starts.at(-1) as number;
    if (at - last < SHORTEST) continue;
    const joined = JOINS.test(tokens[at] as string);
    // "Is it because i'm low on calcium" is one question.
    if (REASON.test(tokens[at] as string) && /^(it|that|this|be)$/.test(String(tokens[at - 1]))) continue;
    const next = joined ? at + 1 : at;
    if (opensQuestion(tokens, next) || (joined && SUBJECT.test(String(tokens[next])) && tokens.length - at > 2))
      starts.push(at);
  }
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? tokens.length;
    const first = String(tokens.slice(start, start + 3).find((word) => !JOINS.test(word)));
    return { start, end, question: ASKS.test(first) };
  });
}
