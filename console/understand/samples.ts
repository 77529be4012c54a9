import type { Catalog } from './catalog';
import type { IntentDefinition, InteractionModel, SlotDefinition } from './model';
import { BUILT_IN_PHRASES } from './platform';
import { tokenize } from './tokens';

export type Piece = { readonly word: string } | { readonly slot: SlotDefinition };

export interface Sample {
  readonly intent: string;
  readonly pieces: readonly Piece[];
}

function parse(intent: IntentDefinition, text: string): Sample {
  const slots = new Map(intent.slots?.map((slot) => [slot.name, slot]));
  const pieces = text.split(/[{}]/).flatMap((part, at): Piece[] => {
    const slot = at % 2 === 1 ? slots.get(part) : undefined;
    return slot ? [{ slot }] : tokenize(part).map((word) => ({ word }));
  });
  return { intent: intent.name, pieces };
}

/** All samples of the model, and the platform's phrases for the built-in intents that the model declares. */
export function readSamples(model: InteractionModel): readonly Sample[] {
  return model.interactionModel.languageModel.intents.flatMap((intent) =>
    [...new Set([...(intent.samples ?? []), ...(BUILT_IN_PHRASES[intent.name] ?? [])])].map((text) =>
      parse(intent, text),
    ),
  );
}

/** Utterances to learn from: each sample with values in its slots, often enough that every value is said once. */
export function* spokenSamples(samples: readonly Sample[], catalog: Catalog): Generator<[string, readonly string[]]> {
  const uses = new Map<string, number>();
  for (const { intent, pieces } of samples)
    for (const piece of pieces)
      if ('slot' in piece) {
        const key = `${intent} ${piece.slot.name}`;
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
  const next = new Map<string, number>();
  for (const { intent, pieces } of samples) {
    let times = 1;
    for (const piece of pieces)
      if ('slot' in piece) {
        const values = catalog.byType.get(piece.slot.type)?.length ?? 0;
        times = Math.max(times, Math.ceil(values / (uses.get(`${intent} ${piece.slot.name}`) ?? 1)));
      }
    for (let time = 0; time < times; time++)
      yield [
        intent,
        pieces.flatMap((piece) => {
          if ('word' in piece) return [piece.word];
          const values = catalog.byType.get(piece.slot.type) ?? [];
          const key = `${intent} ${piece.slot.name}`;
          const at = next.get(key) ?? 0;
          next.set(key, at + 1);
          return values[at % values.length]?.tokens ?? [];
        }),
      ];
  }
}
