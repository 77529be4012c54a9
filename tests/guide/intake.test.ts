import { intakeFor } from '../../lambda/guide/intake';
import { context } from '../../testing/answers';

const british = context('en-GB');

describe('the intake of a person', () => {
  it.each([
    ['a nutrient that the table does not have', 'sodium', 'pregnancy'],
    ['a pregnancy that the nutrient has no figure for', 'potassium', 'pregnancy'],
    ['an age that the nutrient has no figure for', 'magnesium', 'over_70'],
  ] as const)('is not made up for %s', (_, nutrient, circumstance) => {
    expect(intakeFor(nutrient, circumstance, british)).toBeNull();
  });

  it('is the one of the table where it has a figure', () => {
    expect(intakeFor('calcium', 'over_70', british)).toMatchObject({ women: [700, 700], circumstance: 'over_70' });
  });
});
