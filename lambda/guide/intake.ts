import { AGE_BANDS, type AgeBand, type Intake, type Intakes, intakes, type Span } from '../content/facts';
import type { CircumstanceId, GroupId, NutrientId, SourceId } from '../content/ids';
import type { AnswerContext } from './context';

/** What a person needs a day, in the nutrient's unit: for women and men, or the one whose sex was said. */
export interface PersonalIntake {
  readonly women: Span;
  readonly men: Span;
  readonly from: readonly SourceId[];
  /** For whom it holds. */
  readonly circumstance: CircumstanceId;
}

/** Populations that a question can name, as the circumstance whose figure they ask for. */
const OF_GROUP: Partial<Record<GroupId, CircumstanceId>> = { pregnancy: 'pregnancy', over_seventy: 'over_70' };

const span = (intake: Intake): Span => (typeof intake === 'number' ? [intake, intake] : intake);

function bySex(intake: NonNullable<Intakes[AgeBand]>): readonly [women: Span, men: Span] {
  if (typeof intake === 'object' && 'female' in intake) return [span(intake.female), span(intake.male)];
  return [span(intake), span(intake)];
}

const bandOf = (circumstances: readonly CircumstanceId[]): AgeBand | undefined =>
  AGE_BANDS.find((band) => circumstances.includes(band));

/** Whose figure is asked for, where it is not any adult's. */
export function figureFor(group: GroupId | undefined, { person }: AnswerContext): CircumstanceId | undefined {
  const asked = group && OF_GROUP[group];
  const all = asked ? [asked, ...person.circumstances] : person.circumstances;
  return all.find((id) => id === 'pregnancy' || id === 'breastfeeding') ?? bandOf(all);
}

/** The row of the intakes for a person; null where no figure is checked: then none is said. */
export function intakeFor(
  nutrient: NutrientId,
  circumstance: CircumstanceId,
  context: AnswerContext,
): PersonalIntake | null {
  const table = intakes[nutrient]?.[context.facts.table];
  if (table === undefined) return null;
  const band = bandOf(context.person.circumstances);
  const { from } = table;
  if (circumstance === 'pregnancy' || circumstance === 'breastfeeding') {
    const intake = table[circumstance]?.[band === 'teen_14_18' ? 'teen_14_18' : 'adult'];
    return intake === undefined ? null : { women: span(intake), men: span(intake), from, circumstance };
  }
  const intake = table[circumstance as AgeBand];
  if (intake === undefined) return null;
  const [women, men] = bySex(intake);
  const { circumstances } = context.person;
  if (circumstances.includes('female')) return { women, men: women, from, circumstance };
  if (circumstances.includes('male')) return { women: men, men, from, circumstance };
  return { women, men, from, circumstance };
}
