import type { Slot } from 'ask-sdk-model';
import { readSlot } from '../../lambda/alexa/slots';

const resolved = (...ids: unknown[]) => ({
  resolutionsPerAuthority: [
    { authority: 'x', status: { code: 'ER_SUCCESS_MATCH' }, values: ids.map((id) => ({ value: { name: 'x', id } })) },
  ],
});
const slot = (fields: object) => ({ name: 'nutrient', confirmationStatus: 'NONE', ...fields }) as unknown as Slot;
const read = (fields: object) => readSlot(slot(fields), 'nutrient');

describe('reading a slot', () => {
  it('takes the id of a match', () => {
    expect(read({ value: 'mag', resolutions: resolved('magnesium') })).toEqual([{ ids: ['magnesium'], heard: 'mag' }]);
  });

  it('keeps every id that a value could mean, each once', () => {
    const [value] = read({ value: 'vitamin b', resolutions: resolved('vitamin_b1', 'vitamin_b6', 'vitamin_b1') });
    expect(value?.ids).toEqual(['vitamin_b1', 'vitamin_b6']);
  });

  it('takes several values from a list', () => {
    const values = [
      { type: 'Simple', value: 'potassium', resolutions: resolved('potassium') },
      { type: 'Simple', value: 'magnesium', resolutions: resolved('magnesium') },
      null,
      'odd',
    ];
    expect(read({ slotValue: { type: 'List', values } }).map(({ ids }) => ids[0])).toEqual(['potassium', 'magnesium']);
  });

  it('reads a simple slot value where the slot itself has no resolutions', () => {
    const slotValue = { type: 'Simple', value: 'zinc', resolutions: resolved('calcium') };
    expect(read({ slotValue })).toEqual([{ ids: ['calcium'], heard: 'zinc' }]);
  });

  it('goes by the slot itself where both carry resolutions', () => {
    const slotValue = { type: 'Simple', value: 'zinc', resolutions: resolved('calcium') };
    expect(read({ value: 'mag', resolutions: resolved('magnesium'), slotValue })[0]?.ids).toEqual(['magnesium']);
  });

  it('keeps an id for which no word was written', () => {
    expect(read({ resolutions: resolved('magnesium') })).toEqual([{ ids: ['magnesium'], heard: '' }]);
  });

  it('is empty where nothing was said', () => {
    expect(readSlot(undefined, 'nutrient')).toEqual([]);
    expect(readSlot(null, 'nutrient')).toEqual([]);
    expect(readSlot('odd' as unknown as Slot, 'nutrient')).toEqual([]);
    expect(read({})).toEqual([]);
    expect(read({ slotValue: null })).toEqual([]);
  });

  it('has no id for a value that is not known or not one of ours', () => {
    const noMatch = { resolutionsPerAuthority: [{ authority: 'x', status: { code: 'ER_SUCCESS_NO_MATCH' } }] };
    expect(read({ value: 'unobtainium', resolutions: noMatch })).toEqual([{ ids: [], heard: 'unobtainium' }]);
    expect(read({ value: 'x', resolutions: resolved('constructor', 7, null) })[0]?.ids).toEqual([]);
  });

  it.each([
    [{ resolutionsPerAuthority: 'odd' }],
    [{ resolutionsPerAuthority: [null] }],
    [{ resolutionsPerAuthority: [{ values: 'odd' }] }],
    [{ resolutionsPerAuthority: [{ values: [null, {}, { value: null }] }] }],
    ['odd'],
  ])('does not trip over odd resolutions %j', (resolutions) => {
    expect(read({ value: 'x', resolutions })).toEqual([{ ids: [], heard: 'x' }]);
  });

  it('makes what was heard fit to be spoken: no markup, no control characters, not long', () => {
    const [value] = read({ value: `<break/>\u0000a & b "${'x'.repeat(200)}` });
    expect(value?.heard).toMatch(/^break a b x+$/);
    expect(value?.heard.length).toBeLessThanOrEqual(60);
    expect(read({ value: 42 })).toEqual([]);
  });
});
