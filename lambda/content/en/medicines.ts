import type { MedicineId } from '../ids';
import type { MedicineWords } from '../shape';
import { gapMedicines } from './medicines/gaps';
import { heartMedicines } from './medicines/heart';
import { nerveMedicines } from './medicines/nerves';
import { otherMedicines } from './medicines/others';
import { pressureMedicines } from './medicines/pressure';
import { stomachMedicines } from './medicines/stomach';

export const medicines: Readonly<Record<MedicineId, MedicineWords>> = {
  ...gapMedicines,
  ...heartMedicines,
  ...nerveMedicines,
  ...otherMedicines,
  ...pressureMedicines,
  ...stomachMedicines,
};
