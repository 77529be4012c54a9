import type { Words } from '../shape';

export const units: Words['units'] = {
  mg: { one: 'milligram', many: 'milligrams' },
  mcg: { one: 'microgram', many: 'micrograms' },
};
