import type { EntryWords } from '../content/shape';
import type { AnswerContext } from './context';
import { onward } from './onward';
import { promptFor } from './prompt';
import { fill } from './text';
import type { Prompt, Question } from './types';

/** What can follow an entry or an opening, as content names it. */
export function offered(offer: EntryWords['offer'], context: AnswerContext): Prompt {
  if ('entry' in offer) {
    const { title } = context.words.entries[offer.entry as keyof typeof context.words.entries];
    const yes = { topic: 'entry', entry: offer.entry } as Question;
    return promptFor('entry', context, { yes }, { title: fill(title, context) });
  }
  const simple = SIMPLE[offer.topic];
  if (simple && Object.keys(offer).length === 1) return simple(context);
  // The schema of the content and the sweep of the tests hold it to a Question.
  const yes = offer as Question;
  if ('nutrient' in yes && yes.nutrient) {
    const { name } = context.words.nutrients[yes.nutrient];
    return promptFor(OF_NUTRIENT[yes.topic] ?? 'go_on_with', context, { yes }, { nutrient: name, title: name });
  }
  return promptFor('more', context, { yes });
}

const SIMPLE: Readonly<Record<string, (context: AnswerContext) => Prompt>> = {
  ...onward,
  foods: (context) => promptFor('which_nutrient', context, { expects: { slot: 'nutrient', for: 'foods' } }),
};

const OF_NUTRIENT: Partial<Record<Question['topic'], 'foods' | 'amount' | 'evidence' | 'signs'>> = {
  foods: 'foods',
  amount: 'amount',
  evidence: 'evidence',
  signs: 'signs',
};
