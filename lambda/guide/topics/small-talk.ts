import { isFood } from '../../content/facts';
import { NUTRIENTS } from '../../content/ids';
import { offer } from '../asks';
import type { Draft } from '../draft';
import { foodName } from '../figures';
import { inTurn, type Scene } from '../scene';
import { overviewScreen } from '../screens/overview';
import { fill, listed, sentences, talk } from '../text';
import type { Ask, Of, Question, Sentence } from '../types';
import { nameOf } from './nutrient';

const RELIEF: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const ANYTHING: Question = { topic: 'anything_else' };
/** Options read out at most: more than that cannot be kept in mind. */
const OPTIONS = 3;

export function launch(question: Of<'launch'>, scene: Scene): Draft {
  const { words } = scene;
  const say = [talk(words.talk.launch, scene), talk(words.talk.education, scene)];
  const ask = offer('launch', scene, { yes: RELIEF, no: ANYTHING });
  return { question, say, ask, screen: overviewScreen(scene) };
}

/** After a "no": room for another question; a second "no" ends the session. */
export function anythingElse(question: Of<'anything_else'>, scene: Scene): Draft {
  const say = [talk(inTurn(scene, scene.words.talk.acknowledge), scene)];
  return { question, say, ask: offer('any', scene, { no: { topic: 'goodbye' } }) };
}

export function goodbye(question: Of<'goodbye'>, scene: Scene): Draft {
  return { question, say: [talk(inTurn(scene, scene.words.talk.goodbye), scene)] };
}

export function fallback(question: Of<'fallback'>, scene: Scene): Draft {
  const { words } = scene;
  const say = [talk(inTurn(scene, words.talk.fallback), scene), ...sentences([words.talk.safety], scene)];
  return { question, say, ask: offer('any', scene) };
}

/** What a question is about, in words: for help in the middle of a topic. */
function subject(of: Question, scene: Scene): string | null {
  if ('nutrient' in of && of.nutrient) return nameOf(of.nutrient, scene);
  if (of.topic === 'food_check') return foodName(of.food, scene);
  if (of.topic === 'remedy' && of.remedy) return fill(scene.words.remedies[of.remedy].name, scene);
  if (of.topic === 'causes' && of.cause) return fill(scene.words.causes[of.cause].name, scene);
  return null;
}

export function help(question: Of<'help'>, scene: Scene): Draft {
  const { talk: words } = scene.words;
  const { of } = question;
  if (of?.topic === 'relief') {
    const say = [talk(words.helpRelief, scene), ...sentences([words.safety], scene)];
    return { question, say, ask: offer('go_on', scene, { yes: of }) };
  }
  const about = of && subject(of, scene);
  const say = about
    ? [talk('nutrient' in of ? words.helpOn : words.helpOnOther, scene, { subject: about })]
    : [talk(words.help, scene), talk(words.education, scene)];
  return { question, say, ask: offer('any', scene), screen: overviewScreen(scene) };
}

function optionNames(question: Of<'which'>, scene: Scene): readonly string[] {
  const options = question.options ?? [];
  if (question.slot === 'food') {
    const known = options.filter(isFood);
    return known.slice(0, OPTIONS).map((id) => foodName(id, scene));
  }
  const known = NUTRIENTS.filter((nutrient) => options.includes(nutrient));
  return known.slice(-OPTIONS).map((id) => nameOf(id, scene));
}

function whichAsk(question: Of<'which'>, scene: Scene): Ask {
  const { slot } = question;
  const names = optionNames(question, scene);
  const expects = { slot, for: question.for };
  if (names.length > 1) {
    return offer('which', scene, { expects }, { options: listed(names, scene.words.lists.or, scene) });
  }
  if (slot === 'nutrient') return offer('which_nutrient', scene, { expects });
  return offer(slot === 'food' ? 'which_food' : 'any', scene, { expects });
}

/** Something is missing, not known, or could be two things. */
export function which(question: Of<'which'>, scene: Scene): Draft {
  const { talk: words } = scene.words;
  const unknown: readonly Sentence[] = [
    ...(scene.heard ? [talk(words.heard, scene, { heard: scene.heard })] : []),
    talk(question.slot === 'remedy' ? words.noEvidence : words.unknown, scene),
  ];
  return { question, say: question.because === 'unknown' ? unknown : [], ask: whichAsk(question, scene) };
}
