import type { NeighborId } from '../ids';
import type { NeighborWords } from '../shape';
import { conditionNeighbors } from './neighbors/conditions';
import { crampNeighbors } from './neighbors/cramps';
import { nutrientNeighbors } from './neighbors/nutrients';

export const neighbors: Readonly<Record<NeighborId, NeighborWords>> = {
  ...conditionNeighbors,
  ...crampNeighbors,
  ...nutrientNeighbors,
};
