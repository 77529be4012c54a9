import { told } from '../../../testing/finding';
import { modelOf, typeOf } from './checkModel';
import { ids } from './ids';
import { realModels } from './model';

const expected = { MUSCLE: ['calf', 'thigh'] };
const muscles = (...all: string[]) => modelOf([], [typeOf('MUSCLE', ...all.map((id) => [id] as const))]);

describe('the ids of a slot type', () => {
  it.each([
    ['lack none that the code knows', ['calf'], 'MUSCLE: expected thigh, found no such value'],
    [
      'have none that the code does not know',
      ['calf', 'thigh', 'toe'],
      'MUSCLE: expected an id that the code knows, found toe',
    ],
    ['are there once', ['calf', 'thigh', 'thigh'], 'MUSCLE: expected each id once, found thigh'],
  ])('%s', (_, all, finding) => {
    expect(told(ids(muscles(...all), expected))).toEqual([finding]);
  });

  it('are all there are', () => {
    expect(ids(muscles('calf', 'thigh'), expected)).toEqual([]);
    expect(ids(modelOf([], [typeOf('SHOE', ['clog'])]), {})).toHaveLength(1);
  });

  it.each(realModels())('are those of the code in %s', (_, model) => {
    expect(told(ids(model))).toEqual([]);
  });
});
