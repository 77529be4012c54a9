import type { SignId } from '../ids';
import type { SignWords } from '../shape';
import { bloodSigns } from './signs/blood';
import { bodySigns } from './signs/body';
import { muscleSigns } from './signs/muscle';

export const signs: Readonly<Record<SignId, SignWords>> = { ...bloodSigns, ...muscleSigns, ...bodySigns };

/** Something alarming was said, and which sign it is was not understood. */
export const signUnknown: SignWords = {
  name: 'A sign that worries you',
  say: [
    {
      say: 'Call {emergency} for chest pain, trouble breathing, fainting, confusion, or a cold, numb leg.',
      from: ['glos_dvt', 'nz_limb', 'eah_2018'],
    },
    { say: "See a doctor today for one leg that's swollen, warm or red.", from: ['nhlbi_dvt', 'mp_dvt'] },
    { say: "If you can't tell which it is, call {advice} now.", from: ['none'], caution: true },
  ],
  more: [
    { say: 'Go to [the hospital|hospital] now for muscle pain with dark urine.', from: ['cdc_rhabdo'] },
    {
      say: 'Go too for numbness around your bottom, or new bladder or bowel trouble.',
      from: ['rfl_ces'],
    },
    {
      say: 'Call {emergency} for a drooping face, slurred speech, or weakness on one side.',
      from: ['nwas_stroke'],
    },
    {
      say: "Call {advice} today for a cramp that lasts over ten minutes and won't stretch out.",
      from: ['nhs_cramps', 'nhs_cramps_2017'],
    },
  ],
};
