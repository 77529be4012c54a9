import { sources } from '../../content/facts';
import type { SourceId } from '../../content/ids';
import { offer } from '../asks';
import type { Draft } from '../draft';
import { paged } from '../paged';
import type { Scene } from '../scene';
import { fill, listed, pagesOf, talk } from '../text';
import type { Answer, Of, Screen, Sentence } from '../types';
import { nutrientTopic, pair } from './nutrient';

/** Only what was read itself may be cited by name. */
const CITABLE: readonly string[] = ['SEEN', 'COPY', 'COMPUTED'];
const SPOKEN_AT_MOST = 3;

export function citable(ids: readonly SourceId[]): readonly SourceId[] {
  return [...new Set(ids)].filter((id) => CITABLE.includes(sources[id].status) && sources[id].publisher !== null);
}

function publishers(ids: readonly SourceId[]): readonly string[] {
  return [...new Set(citable(ids).map((id) => sources[id].publisher as string))];
}

/** "This comes from Cochrane, the NHS and the Mayo Clinic." */
export function cited(ids: readonly SourceId[], scene: Scene): Sentence {
  const names = publishers(ids).slice(0, SPOKEN_AT_MOST);
  if (names.length === 0) return talk(scene.words.patterns.noNamedSource, scene);
  const list = listed(names, scene.words.lists.and, scene);
  return { text: fill(scene.words.patterns.sources, scene, { list }), from: citable(ids) };
}

function sourcesScreen(ids: readonly SourceId[], scene: Scene): Screen {
  const rows = citable(ids).map((id) => ({ publisher: sources[id].publisher as string, title: sources[id].title }));
  return { kind: 'sources', title: scene.words.labels.sources, rows };
}

/** How good the evidence on a nutrient is, and where it comes from. */
export function evidence(question: Of<'evidence'>, scene: Scene): Draft {
  const { nutrient, also } = question;
  if (nutrient === undefined) {
    const which = offer('which_nutrient', scene, { expects: { slot: 'nutrient', for: 'evidence' } });
    return paged(question, pagesOf(scene.words.evidence, scene), which, scene);
  }
  const one = { ...question, nutrient };
  if (also !== undefined) return pair(one, also, scene);
  const draft = nutrientTopic(one, scene);
  const ids = draft.say.flatMap(({ from }) => from);
  if (ids.length === 0) return draft;
  return { ...draft, say: [...draft.say, cited(ids, scene)], screen: sourcesScreen(ids, scene) };
}

/** Where an answer came from. */
export function sourcesOf(question: Of<'sources'>, answered: Answer, scene: Scene): Draft {
  const say = [cited(answered.sources, scene)];
  const ask = offer('any', scene);
  return { question, say, ask, title: scene.words.labels.sources, screen: sourcesScreen(answered.sources, scene) };
}
