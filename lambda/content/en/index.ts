import type { Words } from '../shape';
import { causes } from './causes';
import { digits } from './digits';
import { figure } from './figure';
import { foods } from './foods';
import {
  basics,
  bloodTest,
  causesGeneral,
  doctor,
  evidence,
  night,
  overview,
  prevention,
  remediesGeneral,
  supplements,
} from './general';
import { groups } from './groups';
import { habits } from './habits';
import { medicines } from './medicines';
import { neighbors } from './neighbors';
import { nutrients } from './nutrients';
import { overdose } from './overdose';
import { labels, patterns, phoneLines } from './patterns';
import { relief } from './relief';
import { remedies } from './remedies';
import { servings } from './servings';
import { signs, signUnknown } from './signs';
import { talk } from './talk';
import { units } from './units';

export const words: Words = {
  talk,
  patterns,
  labels,
  phoneLines,
  digits,
  figure,
  nutrients,
  overview,
  basics,
  night,
  doctor,
  bloodTest,
  prevention,
  evidence,
  supplements,
  remediesGeneral,
  causesGeneral,
  remedies,
  neighbors,
  groups,
  causes,
  medicines,
  habits,
  relief,
  signs,
  signUnknown,
  overdose,
  foods,
  servings,
  units,
};
