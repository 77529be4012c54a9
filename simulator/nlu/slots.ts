import type { IntentDefinition, SlotDefinition } from '../../interaction-model/model';
import type { ExactMatch } from './exact';
import { WARNING_SIGN_TYPE } from './platform';
import type { Sample } from './samples';
import type { Span } from './spans';
import type { SlotMatch } from './types';
import type { DetectedWarning } from './warning-detector';

type Slots = Record<string, readonly SlotMatch[]>;

function slotMatch(span: Span, type: string, tokens: readonly string[]): SlotMatch {
  const matches = span.entries.filter((entry) => entry.type === type).flatMap((entry) => entry.matches);
  return { spoken: tokens.slice(span.start, span.end).join(' '), matches };
}

/** How often a word stands before a slot in the samples of an intent: tells "take {medicine}" from "for {group}". */
function wordsBefore(samples: readonly Sample[]): (intent: string, slot: SlotDefinition, word: string) => number {
  const counts = new Map<string, number>();
  for (const { intent, pieces } of samples)
    pieces.forEach((piece, at) => {
      if (!('slot' in piece)) return;
      const before = pieces[at - 1];
      for (const word of ['', before && 'word' in before ? before.word : '^']) {
        const key = `${intent} ${piece.slot.name} ${word}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  return (intent, slot, word) => counts.get(`${intent} ${slot.name} ${word}`) ?? 0;
}

export function slotReader(intents: readonly IntentDefinition[], samples: readonly Sample[]) {
  const before = wordsBefore(samples);

  function exact(match: ExactMatch, tokens: readonly string[]): Slots {
    const slots: Slots = {};
    for (const { slot, span } of match.filled)
      slots[slot.name] = [...(slots[slot.name] ?? []), slotMatch(span, slot.type, tokens)];
    return slots;
  }

  function loose(
    name: string,
    tokens: readonly string[],
    spans: readonly Span[],
    warning: DetectedWarning | null,
  ): Slots {
    const definitions = intents.find((intent) => intent.name === name)?.slots ?? [];
    const slots: Slots = {};
    for (const span of spans) {
      const previous = tokens[span.start - 1] ?? '^';
      const fits = definitions
        .filter(({ type }) => span.entries.some((entry) => entry.type === type))
        .sort(
          (a, b) => before(name, b, previous) - before(name, a, previous) || before(name, b, '') - before(name, a, ''),
        );
      const slot = fits.find((one) => one.multipleValues?.enabled || !slots[one.name]);
      if (slot) slots[slot.name] = [...(slots[slot.name] ?? []), slotMatch(span, slot.type, tokens)];
    }
    const sign = definitions.find(({ type }) => type === WARNING_SIGN_TYPE);
    if (sign && warning && !slots[sign.name])
      slots[sign.name] = [{ spoken: tokens.slice(warning.start, warning.end).join(' '), matches: warning.matches }];
    return slots;
  }

  return { exact, loose };
}
