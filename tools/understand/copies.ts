import type { InteractionModel } from '../../interaction-model/model';
import { readCatalog } from '../../simulator/nlu/catalog';
import { exactMatcher } from '../../simulator/nlu/exact';
import { readSamples } from '../../simulator/nlu/samples';
import { spanFinder } from '../../simulator/nlu/spans';
import { tokenize } from '../../simulator/nlu/tokens';

/** Whether an utterance is, word for word, a sample with values in its slots: those rows say little about other words. */
export function copyFinder(model: InteractionModel): (text: string) => boolean {
  const exact = exactMatcher(readSamples(model), spanFinder(readCatalog(model), new Set()));
  return (text) => exact.known(tokenize(text)).length > 0;
}
