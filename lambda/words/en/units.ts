import type { Words } from '../shape';

export const units: Words['units'] = { mg: 'milligrams', mcg: 'micrograms' };
