import { signFacts } from '../content/facts';
import { parseQuestion } from '../guide/parse';
import { type Question, STILL_CRAMPING } from '../guide/types';
import { sourcesOf } from './asked';
import type { Next } from './decide';
import type { State } from './state';

const ANYTHING: Question = { topic: 'anything_else' };

/** What can follow an answer, whichever road it came by. */
export type Follow =
  | 'yes' | 'no' | 'more' | 'back' | 'repeat' | 'why' | 'meaning' | 'simpler' | 'sources' | 'which_most' | 'all'
  | 'choose' | 'first' | 'what_else' | 'eased' | 'a_bit' | 'same' | 'worse' | 'wait' | 'can_wait' | 'feel_fine' | 'gone' | 'sure';

type Step = (state: State) => Question;

/** A sign that stands is what such words are about. */
const onConcern = (about: 'wait' | 'fine' | 'gone' | 'worse' | 'sure', otherwise: Step): Step => (state) =>
  state.concern ? { topic: 'concern', sign: state.concern, about } : otherwise(state);

const yes: Step = ({ onYes, expects, answered }) => onYes ?? (expects && answered ? answered : ANYTHING);
const no: Step = ({ onNo }) => onNo ?? ANYTHING;

const more: Step = (state) => {
  const { topic, onYes } = state;
  if (topic?.topic === 'relief') return STILL_CRAMPING(topic);
  if (topic && isPaged(topic) && !('also' in topic)) return turned(topic, (topic.page ?? 0) + 1);
  return onYes ?? ANYTHING;
};

const back: Step = ({ topic }) => {
  if (topic === undefined) return { topic: 'launch' };
  if (topic.topic === 'relief') return { ...topic, step: 'stretch' };
  return isPaged(topic) ? turned(topic, Math.max(0, (topic.page ?? 0) - 1)) : topic;
};

const repeat: Step = ({ answered }) => answered ?? { topic: 'launch' };

/** In the exercise, how it is doing; elsewhere nothing of this starts one. */
const progress = (step: 'check' | 'again' | 'worse' | 'wait' | null): Step => (state) => {
  const { topic, concern } = state;
  if (topic?.topic === 'relief') return step === null ? STILL_CRAMPING(topic) : { ...topic, step };
  if (concern && step !== 'check') return { topic: 'concern', sign: concern, about: 'worse' };
  return step === 'check' ? ANYTHING : { topic: 'ease', cramping: true };
};

const STEPS: Readonly<Record<Follow, Step>> = {
  yes,
  no,
  more,
  back,
  repeat,
  why: (state) => (state.topic?.topic === 'relief' ? { topic: 'basics' } : more(state)),
  meaning: (state) => (state.answered ? { topic: 'simpler', of: flat(state.answered) } : { topic: 'help' }),
  simpler: (state) => (state.answered ? { topic: 'simpler', of: flat(state.answered) } : { topic: 'help' }),
  sources: (state) => sourcesOf(state) ?? { topic: 'evidence' },
  which_most: ({ topic }) => (topic?.topic === 'foods' ? { topic: 'foods', nutrient: topic.nutrient, most: true } : ANYTHING),
  all: (state) => state.onYes ?? more(state),
  choose: (state) => state.onYes ?? ANYTHING,
  first: (state) => state.onYes ?? ANYTHING,
  what_else: more,
  eased: progress('check'),
  a_bit: progress('again'),
  same: progress(null),
  worse: progress('worse'),
  wait: progress('wait'),
  can_wait: onConcern('wait', () => ({ topic: 'doctor' })),
  feel_fine: onConcern('fine', () => ANYTHING),
  gone: onConcern('gone', () => ANYTHING),
  sure: onConcern('sure', (state) => sourcesOf(state) ?? { topic: 'evidence' }),
};

export const followed = (what: Follow, state: State): Next => ({ question: STEPS[what](state), state });
