import type { Finding } from '../../../testing/finding';
import { type Model, typesOf } from './model';

const NUMBER = 'one|two|three|four|five|six|seven|nine|twelve';
const BARE = new RegExp(`^(vitamin )?(b) (${NUMBER})$`);
const DOTTED = new RegExp(`^(vitamin )?(b)\\. (${NUMBER})$`);

/** "b one" is transcribed with a period as often as without: a B vitamin that knows one form knows the other. */
export function letters(model: Model): readonly Finding[] {
  return typesOf(model).flatMap((type) =>
    (type.values ?? []).flatMap(({ id, name }) => {
      const all = [name.value, ...(name.synonyms ?? [])];
      return all.flatMap((text) => {
        const twin = BARE.test(text) ? text.replace(BARE, '$1$2. $3') : text.replace(DOTTED, '$1$2 $3');
        return all.includes(twin)
          ? []
          : [{ where: `${type.name}.${id}`, expected: `"${twin}"`, found: `only "${text}"` }];
      });
    }),
  );
}
