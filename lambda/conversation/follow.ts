import { circumstances } from '../content/facts';
import { PAGES_AT_MOST } from '../guide/fields';
import { stillCramping } from '../guide/relief-steps';
import { isNutrientTopic, topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import type { FollowWhat, ProgressState } from '../nlu/acts';
import { behindIt, sourcesOf } from './asked';
import type { Decided } from './decided';
import { about } from './people';
import type { State } from './state';

const ANYTHING: Question = { topic: 'anything_else' };

/** What can follow an answer, whichever road it came by. */
export type Follow = 'yes' | 'no' | FollowWhat | ProgressState;

type Step = (state: State) => Question;

const turned = (question: Question, page: number): Question => ({
  ...question,
  page: Math.min(Math.max(page, 0), PAGES_AT_MOST),
});

/** A sign that stands is what such words are about. */
const onConcern =
  (about: 'wait' | 'fine' | 'gone' | 'worse' | 'sure', otherwise: Step): Step =>
  (state) =>
    state.concern ? { topic: 'concern', sign: state.concern, about } : otherwise(state);

const yes: Step = ({ onYes, expects, answered }) => onYes ?? (expects && answered ? answered : ANYTHING);
const no: Step = ({ onNo }) => onNo ?? ANYTHING;

const more: Step = (state) => {
  const { subject, onYes } = state;
  if (subject?.topic === 'relief') return stillCramping(subject);
  // Two nutrients in one sentence have no second page: the question at their end leads on.
  if (subject && topicOf(subject).paged && !('also' in subject)) return turned(subject, (subject.page ?? 0) + 1);
  return onYes ?? ANYTHING;
};

const back: Step = ({ subject }) => {
  if (subject === undefined) return { topic: 'launch' };
  if (subject.topic === 'relief') return { ...subject, step: 'stretch' };
  return topicOf(subject).paged ? turned(subject, (subject.page ?? 0) - 1) : subject;
};

/** Foods and amounts have no reason on their next page: why this nutrient, or why it is kept from this person. */
const why: Step = (state) => {
  const { subject, people } = state;
  if (subject?.topic === 'relief') return { topic: 'basics' };
  if (subject?.topic !== 'foods' && subject?.topic !== 'amount' && subject?.topic !== 'food_check') return more(state);
  const nutrient = subject.nutrient ?? 'potassium';
  const kept = nutrient === 'potassium' && about(people).circumstances.some((id) => circumstances[id].keepsPotassium);
  if (kept) return { topic: 'too_much', nutrient };
  return subject.topic === 'food_check' ? more(state) : { topic: 'about', nutrient };
};

const repeat: Step = ({ answered }) => answered ?? { topic: 'launch' };

/** In the exercise, how it is doing; elsewhere nothing of this starts one. */
const progress =
  (step: 'check' | 'again' | 'worse' | 'wait' | null): Step =>
  (state): Question => {
    const { subject, concern, onYes, answered } = state;
    if (subject?.topic === 'relief') return step === null ? stillCramping(subject) : { ...subject, step };
    if (concern && step !== 'check') return { topic: 'concern', sign: concern, about: 'worse' };
    // "It's agony" answers whether there is a cramp right now.
    const told = step === null || (step === 'worse' && answered?.topic === 'launch');
    if (told && onYes?.topic === 'relief') return onYes;
    return step === 'check' || step === 'again' ? ANYTHING : { topic: 'doctor' };
  };

/** A Question inside a Question holds none itself: of two answers the first, of an aside what it was about. */
const simpler: Step = ({ answered }) => {
  if (answered === undefined) return { topic: 'help' };
  if ('first' in answered) return { topic: 'simpler', of: answered.first };
  return { topic: 'simpler', of: 'of' in answered && answered.of ? answered.of : answered };
};

/** Which of several is best, where they are no foods. */
const BEST: Partial<Record<Question['topic'], Question>> = {
  about: { topic: 'entry', entry: 'pill_best_for_cramps' },
  supplements: { topic: 'entry', entry: 'pill_best_for_cramps' },
  evidence: { topic: 'entry', entry: 'pill_best_for_cramps' },
  remedy: { topic: 'entry', entry: 'fastest_relief' },
  relief: { topic: 'entry', entry: 'fastest_relief' },
  neighbor: { topic: 'prevention' },
};

const best: Step = (state) => {
  const { subject } = state;
  if (subject?.topic === 'foods') return { topic: 'foods', nutrient: subject.nutrient, most: true };
  if (subject === undefined) return ANYTHING;
  const { topic } = 'first' in subject ? subject.first : subject;
  if (topic === 'causes' || topic === 'opening') return behindIt(state);
  const behind = behindIt(state);
  // "Which one does it", of two medicines, whatever was told of one.
  if (topic === 'entry' && behind.topic === 'both') return behind;
  return BEST[topic] ?? more(state);
};

/** "What else could i try": of pills and remedies, what may keep cramps away. */
const PILLS: readonly Question['topic'][] = ['about', 'supplements', 'evidence', 'remedy'];
const whatElse: Step = (state) => {
  const { subject, past } = state;
  const further = more(state);
  const other = subject !== undefined && (PILLS.includes(subject.topic) || further === ANYTHING);
  return other && !past.some(({ topic }) => topic === 'prevention') ? { topic: 'prevention' } : further;
};

/** "You choose", where a nutrient was asked for: the one that is asked about most. */
const choose: Step = ({ onYes, expects }) => {
  if (expects?.slot === 'nutrient' && isNutrientTopic(expects.for))
    return { topic: expects.for, nutrient: 'magnesium' } as Question;
  return onYes ?? ANYTHING;
};

/** Not certain, and why it is said all the same. */
const sure: Step = (state) => {
  const from = sourcesOf(state);
  return from ? { ...from, sure: true } : { topic: 'evidence' };
};

const STEPS: Readonly<Record<Follow, Step>> = {
  yes,
  no,
  more,
  back,
  start_over: () => ({ topic: 'launch' }),
  repeat,
  why,
  meaning: simpler,
  simpler,
  sources: (state) => sourcesOf(state) ?? { topic: 'evidence' },
  which_most: best,
  all: (state) => state.onYes ?? more(state),
  choose,
  first: choose,
  what_else: whatElse,
  eased: progress('check'),
  a_bit: progress('again'),
  same: progress(null),
  worse: progress('worse'),
  wait: progress('wait'),
  can_wait: onConcern('wait', () => ({ topic: 'doctor' })),
  feel_fine: onConcern('fine', () => ANYTHING),
  gone: onConcern('gone', () => ANYTHING),
  sure: onConcern('sure', sure),
};

export const followed = (what: Follow, state: State): Decided => ({ question: STEPS[what](state), state });
