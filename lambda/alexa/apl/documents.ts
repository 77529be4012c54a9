import type { MuscleId } from '../../content/ids';
import type { Screen } from '../../guide/types';
import base from './base.json';
import food from './food.json';
import foods from './foods.json';
import nutrient from './nutrient.json';
import overview from './overview.json';
import relief from './relief.json';
import sources from './sources.json';
import stretches from './stretches.json';
import text from './text.json';
import warning from './warning.json';

interface Own {
  readonly mainTemplate: object;
  readonly layouts?: object;
  readonly graphics?: object;
}

const OWN: Readonly<Record<Screen['kind'], Own>> = { overview, nutrient, foods, food, relief, warning, sources, text };

/** What each kind of screen adds to the sizes, colors and parts that all of them share. */
export function documentFor(screen: Screen): Readonly<Record<string, unknown>> {
  const { mainTemplate, layouts, graphics } = OWN[screen.kind];
  const picture = screen.kind === 'relief' ? { stretch: pictureOf(screen.muscle) } : {};
  return {
    ...base,
    layouts: { ...base.layouts, ...layouts },
    graphics: { ...graphics, ...picture },
    mainTemplate,
  };
}

const pictureOf = (muscle: MuscleId): object => stretches[muscle];
