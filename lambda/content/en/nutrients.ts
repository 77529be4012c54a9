import type { Words } from '../shape';
import { b_vitamins } from './nutrients/b_vitamins';
import { calcium } from './nutrients/calcium';
import { magnesium } from './nutrients/magnesium';
import { potassium } from './nutrients/potassium';
import { sodium } from './nutrients/sodium';
import { vitamin_b1 } from './nutrients/vitamin_b1';
import { vitamin_b5 } from './nutrients/vitamin_b5';
import { vitamin_b6 } from './nutrients/vitamin_b6';
import { vitamin_b12 } from './nutrients/vitamin_b12';
import { vitamin_d } from './nutrients/vitamin_d';

export const nutrients: Words['nutrients'] = {
  magnesium,
  potassium,
  calcium,
  vitamin_d,
  sodium,
  b_vitamins,
  vitamin_b1,
  vitamin_b5,
  vitamin_b6,
  vitamin_b12,
};
