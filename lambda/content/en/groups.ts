import type { GroupId } from '../ids';
import type { Topic } from '../shape';
import { ageGroups } from './groups/ages';
import { conditionGroups } from './groups/conditions';

export const groups: Readonly<Record<GroupId, Topic>> = { ...ageGroups, ...conditionGroups };
