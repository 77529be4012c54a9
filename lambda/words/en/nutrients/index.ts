import type { Words } from '../../shape';
import { b_vitamins } from './b_vitamins';
import { calcium } from './calcium';
import { magnesium } from './magnesium';
import { potassium } from './potassium';
import { sodium } from './sodium';
import { vitamin_b1 } from './vitamin_b1';
import { vitamin_b5 } from './vitamin_b5';
import { vitamin_b6 } from './vitamin_b6';
import { vitamin_b12 } from './vitamin_b12';
import { vitamin_d } from './vitamin_d';

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
