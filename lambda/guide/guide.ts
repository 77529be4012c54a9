import { sources } from '../content/facts';
import type { Lines } from '../content/shape';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { sentences } from './text';
import { amount } from './topics/amount';
import { citable, evidence, sourcesOf } from './topics/evidence';
import { foodCheck } from './topics/food-check';
import { foods } from './topics/foods';
import { neighbor } from './topics/neighbor';
import { said } from './topics/nutrient';
import { basics, causes, doctor, group, night, overview, prevention, remedy } from './topics/reading';
import { relief } from './topics/relief';
import { anythingElse, fallback, goodbye, help, launch, which } from './topics/small-talk';
import { supplements } from './topics/supplements';
import { tooMuch } from './topics/too-much';
import { warning } from './topics/warning';
import type { Answer, Card, Of, Question } from './types';

type Topics = { readonly [T in Question['topic']]: (question: Of<T>, scene: Scene) => Draft };

const TOPICS: Topics = {
  launch,
  overview,
  basics,
  night,
  fallback,
  anything_else: anythingElse,
  goodbye,
  about: said,
  signs: said,
  risk: said,
  foods,
  amount,
  too_much: tooMuch,
  supplements,
  evidence,
  sources: (question, scene) => sourcesOf(question, answer(question.of, scene), scene),
  food_check: foodCheck,
  relief,
  prevention,
  remedy,
  causes,
  doctor,
  warning,
  neighbor,
  group,
  help,
  which,
};

function draft(question: Question, scene: Scene): Draft {
  return (TOPICS[question.topic] as (question: Question, scene: Scene) => Draft)(question, scene);
}

/** The longer text for the Alexa app, with the sources that may be named. */
function cardOf({ say, further = say, title }: Draft, scene: Scene): Card | undefined {
  const medical = further.filter(({ from }) => from.length > 0);
  if (medical.length === 0) return undefined;
  const { talk: words, labels } = scene.words;
  const named = citable(medical.flatMap(({ from }) => from)).map((id) => `${sources[id].title}`);
  const parts = [medical.map(({ text }) => text).join('\n')];
  if (named.length > 0) parts.push(`${labels.sources}: ${named.join('; ')}`);
  parts.push(words.education);
  return { title: title === undefined ? words.title : `${words.title}: ${title}`, text: parts.join('\n\n') };
}

/** Phone numbers in the text, and how each is spoken. */
function numbersIn(texts: readonly string[], scene: Scene) {
  const { emergency, poison, advice } = scene.facts;
  const known = [...new Set([emergency, poison, advice])].filter((number) => number !== null);
  return known
    .filter((number) => texts.some((text) => text.includes(number)))
    .map((number) => ({ text: number, spoken: scene.words.digits(number) }));
}

/** Answers a Question: a pure function of the Question and the scene. */
export function answer(question: Question, scene: Scene): Answer {
  const made = draft(question, scene);
  const { say, ask, screen } = made;
  const card = cardOf(made, scene);
  return {
    question,
    say,
    sources: [...new Set(say.flatMap(({ from }) => from))],
    numbers: numbersIn([...say.map(({ text }) => text), ask?.text ?? ''], scene),
    ...(ask && { ask }),
    ...(card && { card }),
    ...(screen && { screen }),
  };
}

/** Adds to what is said, before the question at the end. */
export function withAfterword(given: Answer, lines: Lines, scene: Scene): Answer {
  const added = sentences(lines, scene);
  const sources = [...new Set([...given.sources, ...added.flatMap(({ from }) => from)])];
  return { ...given, say: [...given.say, ...added], sources };
}
