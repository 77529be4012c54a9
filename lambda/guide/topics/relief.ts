import { offer } from '../asks';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { fill, sentences, talk } from '../text';
import type { Ask, Of, Question, ReliefStep, Screen, Sentence } from '../types';

type Relief = Of<'relief'>;

/** Seconds of each holding pause; a device plays at most ten at a time. */
const HOLD_SECONDS = 10;

const AFTER_NO: Readonly<Record<ReliefStep, ReliefStep | 'warn'>> = {
  stretch: 'again',
  again: 'stubborn',
  stubborn: 'warn',
  wait: 'again',
  check: 'rub',
  rub: 'again',
  worse: 'worse',
};

/** The step that follows when it has not eased; a cramp that outlasts every step is a warning sign. */
export function stillCramping({ muscle, step }: Relief): Question {
  const next = AFTER_NO[step];
  return next === 'warn' ? { topic: 'warning', sign: 'long_cramp' } : { topic: 'relief', muscle, step: next };
}

function easedAsk(question: Relief, scene: Scene): Ask {
  const { ask, reprompt } = scene.words.relief.eased;
  const yes: Question = { topic: 'relief', muscle: question.muscle, step: 'check' };
  return { text: fill(ask, scene), reprompt: fill(reprompt, scene), yes, no: stillCramping(question) };
}

/** A swollen, warm or red leg must not be rubbed: asked before rubbing is named. */
function swollenAsk(question: Relief, scene: Scene): Ask {
  const { ask, reprompt } = scene.words.relief.swollen;
  return {
    text: fill(ask, scene),
    reprompt: fill(reprompt, scene),
    yes: { topic: 'warning', sign: 'clot_leg' },
    no: { topic: 'relief', muscle: question.muscle, step: 'rub' },
  };
}

/** The instructions, then two held pauses, then letting go. */
function held(lines: readonly Sentence[], scene: Scene): readonly Sentence[] {
  const { hold, letGo } = scene.words.relief;
  const last = lines.length - 1;
  return [
    ...lines.map((line, index) => (index === last ? { ...line, pause: HOLD_SECONDS } : line)),
    { ...talk(hold, scene), pause: HOLD_SECONDS },
    talk(letGo, scene),
  ];
}

function said(question: Relief, scene: Scene): readonly Sentence[] {
  const { relief, talk: small } = scene.words;
  const { muscle, step } = question;
  switch (step) {
    case 'stretch':
      return held(sentences(relief.stretch[muscle], scene), scene);
    case 'again':
      return held(sentences(relief.again[muscle], scene), scene);
    case 'wait':
      return sentences(relief.wait, scene).map((sentence) => ({ ...sentence, pause: HOLD_SECONDS }));
    case 'stubborn':
      return sentences(relief.stubborn, scene);
    case 'worse':
      return sentences(relief.worse, scene);
    case 'check':
      return [];
    case 'rub':
      return [...sentences(relief.rub, scene), ...sentences([small.safetyRelief], scene)];
  }
}

function asked(question: Relief, scene: Scene): Ask {
  switch (question.step) {
    case 'check':
      return swollenAsk(question, scene);
    case 'rub':
      return offer('prevention', scene, { yes: { topic: 'prevention' } });
    case 'worse':
      return offer('doctor', scene, { yes: { topic: 'doctor' } });
    default:
      return easedAsk(question, scene);
  }
}

function screen(question: Relief, say: readonly Sentence[], scene: Scene): Screen {
  const { relief } = scene.words;
  const { muscle, step } = question;
  const seconds = say.reduce((sum, { pause = 0 }) => sum + pause, 0);
  const { again } = scene.words.labels;
  return { kind: 'relief', title: relief.title, muscle, step, text: relief.muscles[muscle], seconds, again };
}

/** Easing a cramp together, one step a turn. */
export function relief(question: Relief, scene: Scene): Draft {
  const say = said(question, scene);
  const draft = { question, say, ask: asked(question, scene), title: scene.words.relief.title };
  return { ...draft, screen: screen(question, say, scene) };
}
