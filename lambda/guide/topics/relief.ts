import { MUSCLES } from '../../content/ids';
import type { AnswerContext } from '../context';
import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { RELIEF_STEPS, stillCramping } from '../relief-steps';
import { fill, sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Prompt, Question, Screen, Sentence } from '../types';

type Relief = Of<'relief'>;

/** Seconds of each holding pause; a device plays at most ten at a time. */
const HOLD_SECONDS = 10;

function easedPrompt(question: Relief, context: AnswerContext): Prompt {
  const { ask, reprompt } = context.words.relief.eased;
  const yes: Question = { topic: 'relief', muscle: question.muscle, step: 'check' };
  return { text: fill(ask, context), reprompt: fill(reprompt, context), yes, no: stillCramping(question) };
}

/** A swollen, warm or red leg must not be rubbed: asked before rubbing is named. */
function swollenPrompt(question: Relief, context: AnswerContext): Prompt {
  const { ask, reprompt } = context.words.relief.swollen;
  return {
    text: fill(ask, context),
    reprompt: fill(reprompt, context),
    yes: { topic: 'warning', sign: 'clot_leg' },
    no: { topic: 'relief', muscle: question.muscle, step: 'rub' },
  };
}

/** The instructions, then two held pauses, then letting go. */
function held(lines: readonly Sentence[], context: AnswerContext): readonly Sentence[] {
  const { hold, letGo } = context.words.relief;
  const last = lines.length - 1;
  return [
    ...lines.map((line, index) => (index === last ? { ...line, pause: HOLD_SECONDS } : line)),
    { ...talk(hold, context), pause: HOLD_SECONDS },
    talk(letGo, context),
  ];
}

function instructions(question: Relief, context: AnswerContext): readonly Sentence[] {
  const { relief, talk: small } = context.words;
  const { muscle, step } = question;
  switch (step) {
    case 'stretch':
      return held(sentences(relief.stretch[muscle], context), context);
    case 'again':
      return held(sentences(relief.again[muscle], context), context);
    case 'wait':
      return sentences(relief.wait, context).map((sentence) => ({ ...sentence, pause: HOLD_SECONDS }));
    case 'stubborn':
      return sentences(relief.stubborn, context);
    case 'worse':
      return sentences(relief.worse, context);
    case 'check':
      return [];
    case 'rub':
      return [...sentences(relief.rub, context), ...sentences([small.safetyRelief], context)];
    case 'other_leg':
      return held(sentences(relief.stretch[muscle], context), context);
    default:
      return sentences(relief.inside[step], context);
  }
}

const asksWhetherItEased = (step: Relief['step']): boolean => !['check', 'rub', 'worse'].includes(step);

function promptOf(question: Relief, context: AnswerContext): Prompt {
  switch (question.step) {
    case 'check':
      return swollenPrompt(question, context);
    case 'rub':
      return promptFor('prevention', context, { yes: { topic: 'prevention' } });
    case 'worse':
      return promptFor('doctor', context, { yes: { topic: 'doctor' } });
    default:
      return easedPrompt(question, context);
  }
}

function screen(question: Relief, say: readonly Sentence[], context: AnswerContext): Screen {
  const { relief } = context.words;
  const { muscle, step } = question;
  const seconds = say.reduce((sum, { pause = 0 }) => sum + pause, 0);
  const { again, eased, same } = context.words.labels;
  const answers = [
    { label: eased, touch: 'eased' },
    { label: same, touch: 'same' },
  ] as const;
  // "Still hurts" leads to the stretch once more, so there is no third.
  const buttons = asksWhetherItEased(step) ? answers : [{ label: again, touch: 'again' } as const];
  return { kind: 'relief', title: relief.title, muscle, step, text: relief.muscles[muscle], seconds, buttons };
}

/** Easing a cramp together, one step a turn. */
export const relief = defineTopic({
  name: 'relief',
  fields: { muscle: oneOf(MUSCLES), step: oneOf(RELIEF_STEPS) },
  examples: () => MUSCLES.flatMap((muscle) => RELIEF_STEPS.map((step) => ({ muscle, step }))),
  answer(question, context): TopicResult {
    const say = instructions(question, context);
    return {
      question,
      say,
      ask: promptOf(question, context),
      title: context.words.relief.title,
      screen: () => screen(question, say, context),
    };
  },
});
