import { AGE_BANDS } from '../content/facts';
import type { CircumstanceId } from '../content/ids';
import type { PersonId, StateAct, Who } from '../nlu/acts';

/** What was volunteered about one person: ids and an age, gone when the session ends. */
export interface Facts {
  readonly circumstances: readonly CircumstanceId[];
  readonly years?: number;
  /** Who it is, where it is not the speaker: "and my daughter" after "my mother" is somebody new. */
  readonly person?: PersonId;
}

/** Whose legs the conversation is about, and what is known of the speaker and of somebody else. */
export interface People {
  readonly about: Who;
  readonly speaker: Facts;
  readonly other?: Facts;
}

export const NOBODY: Facts = { circumstances: [] };
export const NO_PEOPLE: People = { about: 'speaker', speaker: NOBODY };

/** Nobody says more of themselves in one session; the state stays small. */
const CIRCUMSTANCES_AT_MOST = 16;

const AGES: readonly CircumstanceId[] = ['infant', ...AGE_BANDS];
/** Circumstances of which a person has one at a time: a new one takes the place of the old. */
const ONE_OF: readonly (readonly CircumstanceId[])[] = [AGES, ['female', 'male'], ['pregnancy', 'breastfeeding']];

function add(known: readonly CircumstanceId[], heard: readonly CircumstanceId[]): readonly CircumstanceId[] {
  const replaced = heard.flatMap((id) => ONE_OF.find((set) => set.includes(id)) ?? []);
  const kept = known.filter((id) => !replaced.includes(id) && !heard.includes(id));
  return [...kept, ...new Set(heard)].slice(-CIRCUMSTANCES_AT_MOST);
}

/** The years, until another age is said without them. */
function yearsOf({ years: known }: Facts, { circumstances, years }: Pick<StateAct, 'circumstances' | 'years'>) {
  const now = years ?? (circumstances.some((id) => AGES.includes(id)) ? undefined : known);
  return now === undefined ? {} : { years: now };
}

export function about(people: People): Facts {
  return people.about === 'other' ? (people.other ?? NOBODY) : people.speaker;
}

const SEX: Partial<Record<PersonId, CircumstanceId>> = {
  mother: 'female',
  wife: 'female',
  daughter: 'female',
  father: 'male',
  husband: 'male',
  son: 'male',
};

/** What the guide heeds of whom it is about: a wife is a woman, though nobody said so. */
export function heededOf(people: People): Pick<Facts, 'circumstances' | 'years'> {
  const { circumstances, years, person } = about(people);
  const sex = person && !circumstances.includes('female') && !circumstances.includes('male') && SEX[person];
  return { circumstances: [...circumstances, ...(sex ? [sex] : [])], ...(years !== undefined && { years }) };
}

/** Puts what was said with what is known; somebody else starts with a clean slate. */
export function hear(people: People, said: StateAct): People {
  const { who, person, circumstances } = said;
  if (who === 'speaker') {
    const known = people.speaker;
    const speaker = { circumstances: add(known.circumstances, circumstances), ...yearsOf(known, said) };
    return { ...people, about: 'speaker', speaker };
  }
  const known = people.other;
  const same = known !== undefined && (person === undefined || known.person === undefined || person === known.person);
  const before: Facts = same ? known : NOBODY;
  const named = person ?? before.person;
  const other: Facts = {
    circumstances: add(before.circumstances, circumstances),
    ...yearsOf(before, said),
    ...(named && { person: named }),
  };
  return { ...people, about: 'other', other };
}

/** "Forget that": what is known of the person that the conversation is about goes. */
export function forget(people: People): People {
  return people.about === 'other' ? { about: 'speaker', speaker: people.speaker } : NO_PEOPLE;
}

/** "That's my husband, not me": what was taken for the speaker's belongs to somebody else. */
export function notMe(people: People, circumstances: readonly CircumstanceId[], person?: PersonId): People {
  const moved = circumstances.length > 0 ? circumstances : people.speaker.circumstances;
  const kept = people.speaker.circumstances.filter((id) => !moved.includes(id));
  const speaker: Facts = { circumstances: kept };
  if (person === undefined) return { about: 'speaker', speaker };
  return { about: 'other', speaker, other: { circumstances: moved, person } };
}

/** A value that was denied ("i'm not pregnant") goes from whoever has it. */
export function without(people: People, circumstances: readonly CircumstanceId[], who?: 'speaker' | 'other'): People {
  const less = (facts: Facts): Facts => ({
    ...facts,
    circumstances: facts.circumstances.filter((id) => !circumstances.includes(id)),
  });
  // "She's not on dialysis" says nothing of the one who speaks.
  const speaker = who === 'other' ? people.speaker : less(people.speaker);
  return { ...people, speaker, ...(people.other && { other: less(people.other) }) };
}

const CHILDREN: readonly CircumstanceId[] = ['infant', 'child_1_3', 'child_4_8', 'child_9_13'];

export const isChild = ({ circumstances }: Facts): boolean => circumstances.some((id) => CHILDREN.includes(id));
