import { entryFacts } from '../content/facts';
import type { FoodId, NutrientId, RemedyId } from '../content/ids';
import type { Question } from '../guide/types';
import type { Act, AskAct } from '../nlu/acts';
import { behindIt, isOfNutrient } from './asked';
import { NAMING } from './rescue';
import type { State } from './state';

/** What a Question is about, in words; null for general talk. */
export type NameOf = (question: Question) => string | null;

/** A turn of more words says itself what it is about. */
const WORDS_AT_MOST = 10;
/** More words with "both" in them ask a question of their own. */
const BOTH_AT_MOST = 6;
/** As sure as this, a question needs no help; and a reading with the subject must be as sure. */
const SURE = 0.5;
/** A reading of words that say nothing of cramps must be surer. */
const AS_OF_CRAMPS = 0.6;

const VALUES: readonly (keyof AskAct)[] = [...NAMING, 'unknown', 'options', 'open'];

/** Whether a question names no value that it could be about. */
export const namesNothing = (act: AskAct): boolean => VALUES.every((value) => act[value] === undefined);

/** It stands for what the talk is about. */
const PRONOUN = /\b(it|that|this|those|these|them|they)\b/;
/** Of what was said before, rather than of the talk: said again as it was meant. */
const REPAIR =
  /^(?:(?:no|nah|nope|sorry|wait|okay|oh|well|but|and|actually) )*(?:i|what i) (?:said|mean|meant|asked|was asking|am asking|was talking|am talking)(?: about| is| was)?\s+(?=\S)/;
/** After a "no" or an "i said" with a subject or a question: what comes then is heard first. */
const LEAD =
  /^(?:(?:sorry|well|oh|okay|what|wait|and|but|um|no|nah|nope|i said|i mean|i told you)[,.?!]? )+(?=(?:it|its|it's|he|he's|she|she's|my|her|his|i|i'm|i've|the|we|they|they're|their|there|there's|can|could|should|is|are|do|does|what|how|why|when)\b)/;
const ITS_LOOK = /^it(?: is|'s)(?= (?:\w+ ){0,3}(?:red|warm|hot|swollen|puffy|cold|pale|blue)\b)/;
/** Of a child's pain at night: in one leg it is no growing pain. */
const ONE_LEG =
  /\b(?:left|right) (?:leg|calf|thigh|shin|knee|foot|one|side)\b|\b(?:one|same) (?:leg|calf|thigh|shin|knee|side)\b/;
const BOTH_LEGS =
  /^(?:(?:no|nah|nope|well|sorry|actually|oh|it's|its|it is|i mean) )*(?:in )?both(?: of them| legs| of (?:his|her|the|their) legs)?$/;
const NOT_ONE = /\b(?:both|not|never|isn't|if|and the other|or)\b/;
const CHILD_LEG: Act = { kind: 'warning', sign: 'child_leg', who: 'other', conditional: false, score: 1 };
/** "Which one does it". */
const WHICH =
  /^(?:so |and |but |okay )?which (?:one|of (?:them|those|the two)) (?:is|does|did|causes|caused) (?:it|that|this)$/;
/** Bare, it ends the exercise too. */
const STOP = /^(?:please )?stop(?: now)?$/;
/** Said against the guess that was answered: "no, in the day when i'm running". */
const AGAINST = /^(?:no|nah|nope|not)\b/;
const QUESTION = /\b(?:what|how|when should|can|could|should|does|do|is|are|will|why)\b/;
/** Follow-ups that may ask more than "go on". */
const OPEN: readonly Act['kind'][] = ['out_of_scope', 'ask', 'follow'];
const OPEN_FOLLOWS = ['why', 'which_most'];

type Read = (words: string) => readonly Act[];

/** Whether the words may mean more with the name of the subject. */
function leansOn(act: Act, words: string, state: State): boolean {
  if (!OPEN.includes(act.kind)) return false;
  const { subject } = state;
  // "Which has the most" of foods is about them.
  if (act.kind === 'follow') return OPEN_FOLLOWS.includes(act.what) && subject?.topic !== 'foods';
  if (act.kind !== 'ask') return true;
  // The exercise, and what is asked in words that are known whole, is meant as it was said.
  if ((act.topic === 'relief' && act.score >= SURE) || (act.topic === 'entry' && act.score === 1)) return false;
  const named = NAMING.some((value) => act[value] !== undefined && value !== 'cause');
  if (named || !(namesNothing(act) || PRONOUN.test(words))) return false;
  const knows = subject !== undefined && 'nutrient' in subject;
  return act.score < SURE || (isOfNutrient(act) ? !knows : PRONOUN.test(words));
}

const asks = (acts: readonly Act[], least: number): AskAct | undefined =>
  acts.find((act): act is AskAct => act.kind === 'ask' && act.score >= least);

/** The surest reading with the name of the subject: in the place of "it", or before the words. */
function withName(words: string, name: string, act: Act, read: Read): AskAct | undefined {
  const same = (asked: AskAct | undefined) =>
    asked && (asked.score >= SURE || asked.topic === (act as AskAct).topic) ? asked : undefined;
  const before = same(asks(read(`${name} ${words}`), 0));
  const instead =
    PRONOUN.test(words) && act.kind !== 'follow' ? asks(read(words.replace(PRONOUN, name)), SURE) : undefined;
  return instead && (before === undefined || instead.score >= before.score) ? instead : before;
}

/** What the talk is about: the title of an entry, and the nutrient, food or remedy that it was asked about. */
function namesOf(subject: Question, nameOf: NameOf = () => null): readonly string[] {
  const { nutrient, food, remedy } = subject as { nutrient?: NutrientId; food?: FoodId; remedy?: RemedyId };
  const all: readonly (Question | undefined)[] = [
    subject,
    nutrient && { topic: 'about', nutrient },
    food && { topic: 'food_check', food },
    remedy && { topic: 'remedy', remedy },
  ];
  return [...new Set(all.flatMap((each) => (each && nameOf(each)?.toLowerCase()) || []))];
}

/** Both of what the talk is about: "how about both" after two nutrients or foods, both legs in the exercise. */
function ofBoth(words: string, [act]: readonly Act[], { subject, past }: State): readonly Act[] | undefined {
  const short = /\bboth\b/.test(words) && words.split(' ').length <= BOTH_AT_MOST;
  if (!short || subject === undefined) return undefined;
  if (subject.topic === 'relief') return [{ kind: 'ask', topic: 'entry', entry: 'both_legs_cramp', score: 1 }];
  const field = 'food' in subject ? 'food' : 'nutrient';
  const now = (subject as Partial<Record<typeof field, string>>)[field];
  const before = past.flatMap((each) => (each as Partial<Record<typeof field, string>>)[field] ?? []);
  const other = before.find((each) => each !== now);
  if (now === undefined || other === undefined) return undefined;
  const topic = act?.kind === 'ask' && isOfNutrient(act) ? act.topic : subject.topic;
  return [{ kind: 'ask', topic, [`${field}s`]: [other, now], score: 1 } as AskAct];
}

/** What is said against the last answer is no question about its cause. */
const against = (words: string, act: Act): Act =>
  act.kind === 'ask' && act.cause && act.topic === 'entry' && AGAINST.test(words) && !QUESTION.test(words)
    ? { kind: 'ask', topic: 'causes', cause: act.cause, score: act.score }
    : act;

/** Read with the subject's name, the subject itself is nothing new. */
const isSubject = (act: AskAct | undefined, subject: Question): boolean =>
  subject.topic === 'entry' && act?.topic === 'entry' && act.entry === subject.entry;

/** A name with "cramp" in it starts no exercise: "what can i drink for it". */
const startsExercise = (named: AskAct | undefined, act: Act): boolean =>
  named?.topic === 'relief' && !(act.kind === 'ask' && act.topic === 'relief');

const surest = (readings: readonly (AskAct | undefined)[]): AskAct | undefined =>
  readings.reduce((best, each) => (each && (!best || each.score > best.score) ? each : best), undefined);

/** A few words that mean little alone, read once more with what the talk is about. */
function inTalk(words: string, acts: readonly Act[], state: State, read: Read, nameOf?: NameOf): readonly Act[] {
  const rest = acts.filter(({ kind }) => kind !== 'state');
  const [act] = rest;
  if (act === undefined || rest.length > 1 || words.split(' ').length > WORDS_AT_MOST) return acts;
  if (state.subject === undefined || !leansOn(act, words, state)) return acts;
  const { subject } = state;
  const readings = namesOf(subject, nameOf).map((name) => withName(words, name, act, read));
  const named = surest(readings.filter((each) => !isSubject(each, subject) && !startsExercise(each, act)));
  const asked =
    named ?? (act.kind === 'out_of_scope' ? asks(read(`${words} for leg cramps`), AS_OF_CRAMPS) : undefined);
  return asked === undefined ? acts : [...acts.filter(({ kind }) => kind === 'state'), asked];
}

/** "It's mostly her left leg", after growing pains: those are in both. */
function isOfOneLeg(words: string, { subject, past }: State): boolean {
  const grows = [subject, ...past].some(
    (each) =>
      (each?.topic === 'entry' && entryFacts[each.entry]?.bothLegs) ||
      (each?.topic === 'neighbor' && each.neighbor === 'growing_pains'),
  );
  return grows && ONE_LEG.test(words) && !NOT_ONE.test(words) && !QUESTION.test(words);
}

/** A sign that is, or words of wanting to die. */
const alarms = (acts: readonly Act[]): boolean =>
  acts.some((act) => act.kind === 'crisis' || (act.kind === 'warning' && !act.conditional));

/** "No, she was limping", "no, it's red": no answer, where a sign comes after it; in the exercise "it" is the leg. */
function afterLead(words: string, acts: readonly Act[], { subject }: State, read: Read): readonly Act[] {
  const after = words.replace(LEAD, '');
  const rest = subject?.topic === 'relief' ? after.replace(ITS_LOOK, 'my leg is') : after;
  if (rest === words || alarms(acts)) return acts;
  const heard = read(rest);
  return alarms(heard) ? heard : acts;
}

/** What was said, where it leans on the talk: "how many glasses" after tonic water, "no, i meant my foot". */
export function inherited(said: string, state: State, read: Read, nameOf?: NameOf): readonly Act[] {
  const words = said.toLowerCase();
  if (STOP.test(words)) return [{ kind: 'end', manner: 'stop' }];
  const acts = afterLead(words, read(words), state, read);
  if (alarms(acts)) return acts;
  if (isOfOneLeg(words, state)) return [CHILD_LEG];
  // "Both of them", after a child's one leg: that one is taken back.
  if (state.concern === 'child_leg' && BOTH_LEGS.test(words)) return [{ kind: 'deny', signs: ['child_leg'] }];
  // Of two medicines that somebody takes.
  if (WHICH.test(words) && behindIt(state).topic === 'both') return [{ kind: 'follow', what: 'which_most' }];
  const both = ofBoth(words, acts, state);
  if (both) return both;
  const meant = words.replace(REPAIR, '');
  const repaired = meant === words ? [] : read(meant).filter(({ kind }) => kind !== 'out_of_scope');
  if (repaired.length > 0) return inTalk(meant, repaired, state, read, nameOf);
  return inTalk(words, acts, state, read, nameOf).map((act) => against(words, act));
}
