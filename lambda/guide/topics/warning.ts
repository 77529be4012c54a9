import { nutrients } from '../../content/facts';
import { offer } from '../asks';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { fill, heading, sentences } from '../text';
import type { Of, Screen, Sentence } from '../types';

type Warning = Of<'warning'>;

function overdose({ nutrient }: Warning, general: readonly Sentence[], scene: Scene) {
  const { collapsed, awake, child, onPurpose, substances } = scene.words.overdose;
  const own = sentences((nutrient && substances[nutrient]) ?? [], scene);
  if (nutrient !== undefined && nutrients[nutrient].callAtOnce)
    return { say: [...own, ...sentences([onPurpose], scene)], more: general };
  const say = sentences([collapsed, awake, ...child, onPurpose], scene);
  return { say, more: own.length > 0 ? [...own, ...general.slice(0, 1)] : general };
}

function warned(question: Warning, scene: Scene) {
  const words = question.sign === undefined ? scene.words.signUnknown : scene.words.signs[question.sign];
  const own = { say: sentences(words.say, scene), more: sentences(words.more, scene) };
  if (question.sign !== 'overdose') return { ...own, name: words.name };
  return { ...overdose(question, own.more, scene), name: words.name };
}

function screen(title: string, say: readonly Sentence[], scene: Scene): Screen {
  const { emergency } = scene.facts;
  const points = say.map(({ text }) => text);
  // The number is shown large only where calling it is the first thing to do: a same-day sign must not look like more.
  const names = emergency !== null && points[0]?.includes(emergency);
  const call = names ? fill(scene.words.labels.call, scene, { number: emergency }) : null;
  return { kind: 'warning', title, points, call };
}

/** What to do about a warning sign: nothing is said before it. */
export function warning(question: Warning, scene: Scene): Draft {
  const { say, more, name } = warned(question, scene);
  const first = { topic: 'warning', ...(question.sign && { sign: question.sign }) } as Warning;
  const again = offer('again', scene, { yes: { ...first, ...(question.nutrient && { nutrient: question.nutrient }) } });
  const further = (question.page ?? 0) > 0 && more.length > 0;
  const title = heading(name, scene);
  return {
    question,
    say: further ? more : say,
    ask: again,
    further: [...say, ...more],
    title,
    screen: screen(title, say, scene),
  };
}
