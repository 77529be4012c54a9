import type { SignId } from '../../lambda/content/ids';
import { SLOT_NAMES, type Slots } from '../../lambda/conversation/slots';
import { readState, type State, VERSION } from '../../lambda/conversation/state';
import type { Act, AskAct, StateAct, TopicId, WarningAct } from '../../lambda/nlu/acts';

/** Acts as the two roads give them, with what a test is about. */
export const ask = (topic: TopicId, more: Partial<AskAct> = {}): AskAct => ({ kind: 'ask', topic, ...more, score: 1 });

export const says = (circumstances: StateAct['circumstances'], more: Partial<StateAct> = {}): StateAct => ({
  kind: 'state',
  who: 'speaker',
  circumstances,
  ...more,
  score: 1,
});

export const ofOther = (
  person: StateAct['person'],
  circumstances: StateAct['circumstances'],
  years?: number,
): StateAct => says(circumstances, { who: 'other', person, ...(years !== undefined && { years }) });

export const warn = (sign: SignId | undefined, more: Partial<WarningAct> = {}): WarningAct => ({
  kind: 'warning',
  ...(sign && { sign }),
  who: 'speaker',
  conditional: false,
  ...more,
  score: 1,
});

export const crisis = (more: object = {}): Act => ({ kind: 'crisis', who: 'speaker', taken: false, ...more, score: 1 });

/** A state that holds these, as it comes back from the device. */
export const stateWith = (fields: object = {}): State => readState({ v: VERSION, ...fields });

type Said = Readonly<Record<string, readonly string[] | string>>;

/** `{nutrient: 'magnesium'}` is a match, `[]` is not known, several ids could be any of them. */
export function slotsOf(said: Said, heard = 'what was said'): Slots {
  const value = (name: string) => {
    const given = said[name];
    if (given === undefined) return [];
    return [{ ids: typeof given === 'string' ? [given] : given, heard }];
  };
  return Object.fromEntries(SLOT_NAMES.map((name) => [name, value(name)])) as unknown as Slots;
}
