import type { CauseId } from '../ids';
import type { Topic } from '../shape';
import { bodyCauses } from './causes/body';
import { illnessCauses } from './causes/illness';
import { medicineCauses } from './causes/medicines';

export const causes: Readonly<Record<CauseId, Topic>> = { ...bodyCauses, ...illnessCauses, ...medicineCauses };
