import type { Pages, Topic } from '../../content/shape';
import { offer } from '../asks';
import type { Draft, FullDraft } from '../draft';
import { paged } from '../paged';
import type { Scene } from '../scene';
import { overviewScreen, SIX } from '../screens/overview';
import { heading, pagesOf } from '../text';
import type { Ask, Of, Question } from '../types';

/** The ways on that most topics share. */
const onward = {
  relief: (scene: Scene) => offer('relief', scene, { yes: { topic: 'relief', muscle: 'calf', step: 'stretch' } }),
  prevention: (scene: Scene) => offer('prevention', scene, { yes: { topic: 'prevention' } }),
  doctor: (scene: Scene) => offer('doctor', scene, { yes: { topic: 'doctor' } }),
};

const POINTS_AT_MOST = 4;

/** What speech leaves out: the other pages. */
function textScreen(title: string, { say, further }: FullDraft, scene: Scene) {
  const spoken = new Set(say.map(({ text }) => text));
  const points = further.map(({ text }) => text).filter((text) => !spoken.has(text));
  const hint = scene.words.labels.education;
  return { kind: 'text', title, points: points.slice(0, POINTS_AT_MOST), hint } as const;
}

interface Reading {
  readonly name?: string;
  readonly onwardFirst?: boolean;
}

function read(question: Question, pages: Pages, next: Ask, scene: Scene, { name, onwardFirst }: Reading = {}): Draft {
  const title = name && heading(name, scene);
  const draft = paged(question, pagesOf(pages, scene), next, scene, { title, onwardFirst });
  const screen = textScreen(title ?? scene.words.talk.title, draft, scene);
  return screen.points.length > 0 ? { ...draft, screen } : draft;
}

function topic(question: Question, words: Topic, next: Ask, scene: Scene): Draft {
  return read(question, words.pages, next, scene, { name: words.name });
}

/** What may be behind leg cramps: all six, and the usual suspects. */
export function overview(question: Of<'overview'>, scene: Scene): Draft {
  const first: Question = { topic: 'about', nutrient: SIX[0] };
  const start = offer('which_start', scene, { yes: first, expects: { slot: 'nutrient', for: 'about' } });
  const draft = read(question, scene.words.overview, start, scene, { onwardFirst: true });
  return { ...draft, screen: overviewScreen(scene) };
}

export function basics(question: Of<'basics'>, scene: Scene): Draft {
  return read(question, scene.words.basics, onward.relief(scene), scene);
}

export function night(question: Of<'night'>, scene: Scene): Draft {
  return read(question, scene.words.night, onward.prevention(scene), scene, { onwardFirst: true });
}

export function doctor(question: Of<'doctor'>, scene: Scene): Draft {
  if (question.test) return read(question, scene.words.bloodTest, onward.doctor(scene), scene);
  return read(question, scene.words.doctor, onward.prevention(scene), scene);
}

export function prevention(question: Of<'prevention'>, scene: Scene): Draft {
  const { habit } = question;
  if (habit === undefined) return read(question, scene.words.prevention, onward.relief(scene), scene);
  return topic(question, scene.words.habits[habit], onward.prevention(scene), scene);
}

/** A stretch is the first thing to try, so it is what comes after every remedy but itself. */
export function remedy(question: Of<'remedy'>, scene: Scene): Draft {
  const { remedy: id } = question;
  if (id === undefined) return read(question, scene.words.remediesGeneral, onward.relief(scene), scene);
  const next = id === 'stretching_before_bed' ? onward.prevention(scene) : onward.relief(scene);
  return topic(question, scene.words.remedies[id], next, scene);
}

export function causes(question: Of<'causes'>, scene: Scene): Draft {
  const { cause } = question;
  if (cause === undefined) return read(question, scene.words.causesGeneral, onward.doctor(scene), scene);
  return topic(question, scene.words.causes[cause], onward.doctor(scene), scene);
}

export function group(question: Of<'group'>, scene: Scene): Draft {
  return topic(question, scene.words.groups[question.group], onward.prevention(scene), scene);
}
