import type { MedicineId } from '../../knowledge/ids';
import type { MedicineWords } from '../shape';
import { heartMedicines } from './medicines/heart';
import { mineralMedicines } from './medicines/minerals';
import { nerveMedicines } from './medicines/nerves';
import { otherMedicines } from './medicines/others';

export const medicines: Readonly<Record<MedicineId, MedicineWords>> = {
  ...heartMedicines,
  ...mineralMedicines,
  ...nerveMedicines,
  ...otherMedicines,
};
