import type { Act, AskAct, TopicId } from '../nlu/acts';
import { swallowed } from './concern';
import type { SlotName, Slots } from './slots';

/** How words are understood. */
type Understand = (words: string) => readonly Act[];

/** The slot that an intent is about: a value said there and not known is named, never replaced. */
const MAIN: Partial<Record<TopicId, SlotName>> = {
  remedy: 'remedy',
  food_check: 'food',
  causes: 'cause',
  neighbor: 'neighbor',
  relief: 'muscle',
  prevention: 'habit',
};

/** Where a question holds what a slot says. */
const FIELDS: Partial<Record<SlotName, keyof AskAct>> = {
  nutrient: 'nutrients',
  food: 'foods',
  remedy: 'remedy',
  cause: 'cause',
  neighbor: 'neighbor',
  muscle: 'muscle',
  habit: 'habit',
  medicine: 'medicines',
  group: 'groups',
};

/** Every field of a question that names something. */
export const NAMING: readonly (keyof AskAct)[] = Object.values(FIELDS);

/** Acts that are never lost, whichever slot the words came in. */
const GRAVE: readonly Act['kind'][] = ['crisis', 'warning', 'state', 'deny'];

/** One value that was said and not matched, and what its words say. */
export interface Rescued {
  readonly slot: SlotName;
  readonly heard: string;
  readonly acts: readonly Act[];
}

/** Words that say little without those around them: an arm is no muscle of the leg, a cramp in it may be the heart. */
const AROUND: Partial<Record<SlotName, (heard: string) => string>> = {
  muscle: (heard) => `cramp in my ${heard}`,
  medicine: (heard) => `i take ${heard}`,
  group: (heard) => `how much for ${heard}`,
};

function actsOf(slot: SlotName, heard: string, understand: Understand): readonly Act[] {
  const alone = understand(heard);
  const around = AROUND[slot];
  const grave = (acts: readonly Act[]) => acts.filter(({ kind }) => GRAVE.includes(kind));
  const within = around === undefined ? [] : grave(understand(around(heard)));
  return within.length > 0 ? [...within, ...alone.filter(({ kind }) => !GRAVE.includes(kind))] : alone;
}

/** Every value that was said and not matched, understood as words: whether entity resolution failed or never came. */
export function rescued(slots: Slots, understand: Understand): readonly Rescued[] {
  const unmatched = (Object.keys(slots) as SlotName[]).flatMap((slot) =>
    slots[slot]
      .filter(({ ids }) => ids.length === 0)
      .map(({ heard }) => ({ slot, heard, acts: actsOf(slot, heard, understand) })),
  );
  return [...dying(slots, understand), ...unmatched];
}

/** Words of wanting to die can resolve to too many tablets. */
function dying(slots: Slots, understand: Understand): readonly Rescued[] {
  const taken = slots.sign.filter(({ ids }) => ids.some(swallowed));
  return taken.flatMap(({ heard }) => {
    const acts = understand(heard).filter(({ kind }) => kind === 'crisis');
    return acts.length > 0 ? [{ slot: 'sign' as const, heard, acts }] : [];
  });
}

export const graveOf = (all: readonly Rescued[]): readonly Act[] =>
  all.flatMap(({ acts }) => acts.filter(({ kind }) => GRAVE.includes(kind)));

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** What was heard in one place, put where it belongs. */
function withFields(own: AskAct, heard: AskAct, slots: readonly SlotName[]): AskAct {
  const taken = slots.flatMap((slot) => {
    const field = FIELDS[slot] as keyof AskAct;
    const both = [...new Set([...listOf(own[field]), ...listOf(heard[field])])];
    if (both.length === 0) return [];
    return [[field, field.endsWith('s') ? both : both[0]]];
  });
  return { ...own, ...Object.fromEntries(taken) };
}

/** Slots that a question holds beside the one that it is about. */
const BESIDE: readonly SlotName[] = ['medicine', 'group'];

/**
 * What one unmatched value means for the question. Known by its words, it takes its place, in this question or as one
 * of its own; else it is named, and what is known still answers.
 */
function heeding(own: AskAct, { slot, heard, acts }: Rescued): AskAct {
  const main = MAIN[own.topic] ?? 'nutrient';
  const better = acts.find((act): act is AskAct => act.kind === 'ask');
  const holds = (act: AskAct | undefined, name: SlotName) => listOf(act?.[FIELDS[name] as keyof AskAct]).length > 0;
  const named: AskAct = own.unknown === undefined ? { ...own, unknown: heard } : own;
  if (better && (holds(better, main) || (BESIDE.includes(slot) && holds(better, slot)))) {
    return withFields(own, better, [main, ...BESIDE]);
  }
  // Who it is for was understood.
  if (slot === 'group' || slot === 'medicine')
    return acts.some(({ kind }) => kind === 'state') ? own : { ...named, open: slot === 'group' };
  if (slot === main || slot === 'nutrient') {
    if (holds(own, main)) return named;
    const says =
      better && (better.topic === 'entry' || Object.values(FIELDS).some((field) => listOf(better[field]).length > 0));
    if (says) return better;
    // "I have a" before "cramp" names no muscle.
    const filler = main === 'muscle' && (acts.length === 0 || better?.topic === own.topic);
    return filler ? own : { ...named, open: main === 'muscle' };
  }
  return own;
}

export const withRescued = (own: AskAct, all: readonly Rescued[]): AskAct => all.reduce(heeding, own);
