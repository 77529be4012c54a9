import { offer } from '../asks';
import type { Draft } from '../draft';
import { paged } from '../paged';
import type { Scene } from '../scene';
import { pagesOf, sentences } from '../text';
import type { Ask, Of } from '../types';
import { said, valuesOf } from './nutrient';

type Supplements = Of<'supplements'>;

function which(id: 'which_nutrient' | 'which_tablet', scene: Scene): Ask {
  return offer(id, scene, { expects: { slot: 'nutrient', for: 'supplements' } });
}

/** A medicine and a nutrient: what matters between the two, then the nutrient's own advice. */
function withMedicine(question: Supplements, scene: Scene): Draft {
  const { medicine, nutrient } = question;
  const words = scene.words.medicines[medicine as NonNullable<typeof medicine>];
  if (nutrient === undefined)
    return paged(question, pagesOf(words.pages, scene), which('which_tablet', scene), scene, { title: words.name });
  const values = valuesOf(nutrient, scene);
  const between = words.with?.[nutrient];
  const own = pagesOf(scene.words.nutrients[nutrient].supplements, scene, values);
  const first = between ? [sentences(between, scene, values)] : pagesOf(words.pages, scene).slice(0, 1);
  const onward = offer('evidence', scene, { yes: { topic: 'evidence', nutrient } }, values);
  return paged(question, [...first, ...own], onward, scene, { title: words.name });
}

/** Whether to take tablets, with a medicine or for a group where one is named. */
export function supplements(question: Supplements, scene: Scene): Draft {
  const { nutrient, group } = question;
  if (question.medicine) return withMedicine(question, scene);
  if (nutrient === undefined) {
    const pages = group ? scene.words.groups[group].pages : scene.words.supplements;
    return paged(question, pagesOf(pages, scene), which('which_nutrient', scene), scene);
  }
  return said({ ...question, nutrient }, scene);
}
