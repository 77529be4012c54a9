import type { Pages, Topic } from '../../words/shape';
import type { Draft } from '../draft';
import { type Onward, paged } from '../paged';
import type { Scene } from '../scene';
import { overviewScreen, SIX } from '../screens/overview';
import { fill, pagesOf, sentences } from '../text';
import type { Of, Question, Screen, Sentence } from '../types';

const TO_RELIEF: Onward = { id: 'relief', yes: { topic: 'relief', muscle: 'calf', step: 'stretch' } };
const TO_PREVENTION: Onward = { id: 'prevention', yes: { topic: 'prevention' } };
const TO_DOCTOR: Onward = { id: 'doctor', yes: { topic: 'doctor' } };

function textScreen(title: string, draft: Draft, scene: Scene): Screen {
  const points = (draft.further ?? []).slice(draft.say.length).map(({ text }) => text);
  return { kind: 'text', title, points: points.slice(0, 4), hint: scene.words.labels.education };
}

function read(question: Question, pages: Pages, onward: Onward, scene: Scene, name?: string): Draft {
  const title = name === undefined ? scene.words.talk.title : fill(name, scene);
  const draft = paged(question, pagesOf(pages, scene), onward, scene, title);
  return { ...draft, screen: textScreen(title, draft, scene) };
}

function topic(question: Question, words: Topic, onward: Onward, scene: Scene): Draft {
  return read(question, words.pages, onward, scene, words.name);
}

function withSafety(draft: Draft, question: Question, scene: Scene): Draft {
  const first = (question.page ?? 0) === 0;
  const clause: readonly Sentence[] = first ? sentences([scene.words.talk.safety], scene) : [];
  return { ...draft, say: [...draft.say, ...clause] };
}

/** What may be behind leg cramps: all six, and the usual suspects. */
export function overview(question: Of<'overview'>, scene: Scene): Draft {
  const start = { topic: 'about', nutrient: SIX[0] } as Question;
  const draft = read(question, scene.words.overview, { id: 'which_start', yes: start, first: true }, scene);
  return { ...draft, screen: overviewScreen(scene) };
}

export function basics(question: Of<'basics'>, scene: Scene): Draft {
  return read(question, scene.words.basics, TO_RELIEF, scene);
}

export function night(question: Of<'night'>, scene: Scene): Draft {
  return read(question, scene.words.night, { ...TO_PREVENTION, first: true }, scene);
}

export function doctor(question: Of<'doctor'>, scene: Scene): Draft {
  if (question.test) return read(question, scene.words.bloodTest, TO_DOCTOR, scene);
  return withSafety(read(question, scene.words.doctor, TO_PREVENTION, scene), question, scene);
}

export function prevention(question: Of<'prevention'>, scene: Scene): Draft {
  const { habit } = question;
  if (habit === undefined) return read(question, scene.words.prevention, TO_RELIEF, scene);
  return topic(question, scene.words.habits[habit], TO_PREVENTION, scene);
}

export function remedy(question: Of<'remedy'>, scene: Scene): Draft {
  const words = question.remedy && scene.words.remedies[question.remedy];
  if (!words) return read(question, scene.words.remediesGeneral, TO_RELIEF, scene);
  // A stretch is the first thing to try, so it is what comes after every remedy but itself.
  return topic(question, words, question.remedy === 'stretching_before_bed' ? TO_PREVENTION : TO_RELIEF, scene);
}

export function causes(question: Of<'causes'>, scene: Scene): Draft {
  const { cause } = question;
  if (cause === undefined) return read(question, scene.words.causesGeneral, TO_DOCTOR, scene);
  return topic(question, scene.words.causes[cause], TO_DOCTOR, scene);
}

export function group(question: Of<'group'>, scene: Scene): Draft {
  return topic(question, scene.words.groups[question.group], TO_PREVENTION, scene);
}
