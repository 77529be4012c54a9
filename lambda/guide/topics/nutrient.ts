import { isMeasured, type NutrientId } from '../../content/ids';
import type { NutrientWords, OfferId, Pages } from '../../content/shape';
import { offer } from '../asks';
import type { Draft } from '../draft';
import { limitsOf } from '../figures';
import { paged } from '../paged';
import type { Scene } from '../scene';
import { nutrientScreen } from '../screens/nutrient';
import { type Fill, listed, pagesOf, sentences } from '../text';
import type { Ask, Of, Question } from '../types';

type Said = 'about' | 'signs' | 'risk' | 'supplements' | 'too_much' | 'evidence';
export type OneNutrient = Of<Said> & { readonly nutrient: NutrientId };

const WORDS: Readonly<
  Record<Said, keyof NutrientWords & ('about' | 'signs' | 'risk' | 'supplements' | 'tooMuch' | 'evidence')>
> = {
  about: 'about',
  signs: 'signs',
  risk: 'risk',
  supplements: 'supplements',
  too_much: 'tooMuch',
  evidence: 'evidence',
};

/** Where the conversation goes next, by topic. */
const ONWARD: Readonly<Record<Said, 'foods' | 'signs' | 'evidence' | 'amount'>> = {
  about: 'foods',
  signs: 'foods',
  risk: 'signs',
  supplements: 'evidence',
  too_much: 'amount',
  evidence: 'foods',
};

export function nameOf(nutrient: NutrientId, scene: Scene): string {
  return scene.words.nutrients[nutrient].name;
}

export function valuesOf(nutrient: NutrientId, scene: Scene): Fill {
  const limits = isMeasured(nutrient) ? limitsOf(nutrient, scene) : {};
  return { nutrient: nameOf(nutrient, scene), ...limits };
}

function pagesFor(question: OneNutrient, nutrient: NutrientId, scene: Scene): Pages {
  const words = scene.words.nutrients[nutrient];
  const pages = words[WORDS[question.topic]];
  const ofGroup = question.group && words.groups?.[question.group];
  if (ofGroup) return [ofGroup, ...pages];
  // A group that this nutrient says nothing of its own about has its general advice.
  return question.group ? [...scene.words.groups[question.group].pages.slice(0, 1), ...pages] : pages;
}

/** On to foods: a list, or words where there is none. */
export function onFoods(id: OfferId, nutrient: NutrientId, scene: Scene): Ask {
  const listed = isMeasured(nutrient) && scene.words.nutrients[nutrient].foodTips === undefined;
  return offer(listed ? id : 'food_tips', scene, { yes: { topic: 'foods', nutrient } }, valuesOf(nutrient, scene));
}

function onward(topic: Said, nutrient: NutrientId, scene: Scene): Ask {
  const next = ONWARD[topic];
  // The family has no one amount, so there is none to offer.
  if (next === 'foods' || (next === 'amount' && !isMeasured(nutrient))) return onFoods('foods', nutrient, scene);
  return offer(next, scene, { yes: { topic: next, nutrient } as Question }, valuesOf(nutrient, scene));
}

/** What is known of one nutrient under one topic, the group's own words first. */
export function nutrientTopic(question: OneNutrient, scene: Scene): Draft {
  const { nutrient, topic } = question;
  const values = valuesOf(nutrient, scene);
  const pages = pagesOf(pagesFor(question, nutrient, scene), scene, values);
  const draft = paged(question, pages, onward(topic, nutrient, scene), scene, { onwardFirst: topic === 'about' });
  return { ...draft, title: nameOf(nutrient, scene), screen: nutrientScreen(nutrient, scene) };
}

/** Two nutrients in one sentence: the first words on each, then which to go on with. */
export function pair(question: OneNutrient, also: NutrientId, scene: Scene): Draft {
  const both = [question.nutrient, also];
  const say = both.flatMap((nutrient) => {
    const pages = pagesOf(pagesFor(question, nutrient, scene), scene, valuesOf(nutrient, scene));
    return pages.flat().slice(0, 1);
  });
  return { question, say, ask: chooseBetween(both, question.topic, scene) };
}

/** One nutrient under one topic, or two in one sentence. */
export function said(question: OneNutrient, scene: Scene): Draft {
  const { also } = question;
  return also === undefined ? nutrientTopic(question, scene) : pair(question, also, scene);
}

/** "Which shall I go on with, magnesium or calcium?" */
export function chooseBetween(nutrients: readonly NutrientId[], topic: Question['topic'], scene: Scene) {
  const options = listed(
    nutrients.map((nutrient) => nameOf(nutrient, scene)),
    scene.words.lists.or,
    scene,
  );
  const yes = { topic, nutrient: nutrients[0] } as Question;
  return offer('choose', scene, { yes, expects: { slot: 'nutrient', for: topic } }, { options });
}

/** The family and its relatives without figures: words instead of a list. */
export function instead(question: Question, lines: Pages, nutrient: NutrientId, scene: Scene): Draft {
  const values = valuesOf(nutrient, scene);
  const next: Ask =
    question.topic === 'amount'
      ? onFoods('foods', nutrient, scene)
      : offer('evidence', scene, { yes: { topic: 'evidence', nutrient } }, values);
  return paged(question, pagesOf(lines, scene, values), next, scene, { title: nameOf(nutrient, scene) });
}

/** A caution that follows a list or a figure. */
export function note(lines: NutrientWords['foodNote'], nutrient: NutrientId, scene: Scene) {
  return sentences(lines ?? [], scene, valuesOf(nutrient, scene));
}
