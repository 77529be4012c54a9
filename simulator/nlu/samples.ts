import type { IntentDefinition, InteractionModel, SlotDefinition } from '../../interaction-model/model';
import type { Catalog } from './catalog';
import { BUILT_IN_PHRASES, SENTENCE_TYPE, WARNING_SIGN_TYPE } from './platform';
import { tokenize } from './tokens';

type Piece = { readonly word: string } | { readonly slot: SlotDefinition };

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

/** All samples of the model but the bare whole sentence, and the platform's phrases for the built-in intents that it declares. */
export function readSamples(model: InteractionModel): readonly Sample[] {
  const intents = model.interactionModel.languageModel.intents.filter(({ slots = [] }) =>
    slots.every(({ type }) => type !== SENTENCE_TYPE),
  );
  return intents.flatMap((intent) =>
    [...new Set([...(intent.samples ?? []), ...(BUILT_IN_PHRASES[intent.name] ?? [])])].map((text) =>
      parse(intent, text),
    ),
  );
}

/** A slot of one intent takes at most this many different values, so that a long list does not drown the samples. */
const VALUES = 150;
/** Steps through a list so that neighbors in it, which are ways of saying one thing, are taken apart from each other. */
const STRIDE = 61;

const placeOf = (intent: string, { name }: SlotDefinition): string => `${intent} ${name}`;

/** Utterances to learn from: each sample with values in its slots, often enough that every warning sign is said. */
export function* spokenSamples(samples: readonly Sample[], catalog: Catalog): Generator<[string, readonly string[]]> {
  const uses = new Map<string, number>();
  for (const { intent, pieces } of samples)
    for (const piece of pieces)
      if ('slot' in piece) {
        const place = placeOf(intent, piece.slot);
        uses.set(place, (uses.get(place) ?? 0) + 1);
      }
  const taken = new Map<string, number>();

  function value(intent: string, slot: SlotDefinition): readonly string[] {
    const values = catalog.byType.get(slot.type) ?? [];
    const place = placeOf(intent, slot);
    const at = taken.get(place) ?? 0;
    taken.set(place, at + 1);
    const index = slot.type === WARNING_SIGN_TYPE ? at : at * STRIDE;
    return values[index % values.length]?.tokens ?? [];
  }

  for (const { intent, pieces } of samples) {
    const times = pieces.map((piece) => {
      if ('word' in piece) return 1;
      const values = catalog.byType.get(piece.slot.type)?.length ?? 0;
      const wanted = piece.slot.type === WARNING_SIGN_TYPE ? values : Math.min(values, VALUES);
      return Math.ceil(wanted / (uses.get(placeOf(intent, piece.slot)) ?? 1));
    });
    for (let time = 0; time < Math.max(1, ...times); time++)
      yield [intent, pieces.flatMap((piece) => ('word' in piece ? [piece.word] : value(intent, piece.slot)))];
  }
}
