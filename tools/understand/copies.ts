import { readCatalog } from '../../console/understand/catalog';
import { exactMatcher } from '../../console/understand/exact';
import type { InteractionModel } from '../../console/understand/model';
import { readSamples } from '../../console/understand/samples';
import { spanFinder } from '../../console/understand/spans';
import { tokenize } from '../../console/understand/tokens';

/** Whether an utterance is, word for word, a sample with values in its slots: those rows say little about other words. */
export function copyFinder(model: InteractionModel): (text: string) => boolean {
  const exact = exactMatcher(readSamples(model), spanFinder(readCatalog(model), new Set()));
  return (text) => exact.known(tokenize(text)).length > 0;
}
