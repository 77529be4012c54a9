import type { Pages } from '../../shape';

/** One habit a page, with how good the proof is. */
export const prevention: Pages = [
  [
    {
      say: 'A fair first try is gentle calf and hamstring stretches at bedtime.',
      from: ['cochrane_stretch_2021', 'nhs_cramps', 'mayo_night'],
    },
    {
      say: 'Trials disagree: one saw milder cramps at night, and a bigger one saw no change.',
      from: ['cochrane_stretch_2021', 'coppin_2005'],
    },
    { say: 'Have something firm to hold, and stop if it hurts.', from: ['none'], caution: true },
  ],
  [
    { say: "Drink when you're thirsty, unless you've been told to limit fluids.", from: ['mayo_night', 'eah_2015'] },
    { say: "That's good sense, but there's no good proof that more water alone stops cramps.", from: ['eamc_2022'] },
    { say: 'In long, sweaty exercise, forcing extra drinks can be dangerous.', from: ['eah_2015', 'eah_2018'] },
  ],
  [
    {
      say: 'Eat mostly plain foods: vegetables, fruit, beans, nuts, seeds, fish and dairy.',
      from: ['mp_potassium', 'mp_calcium', 'ods_mg', 'mp_vitd'],
    },
    {
      say: 'They bring the minerals that muscles use. No single food is proven to stop cramps.',
      from: ['ods_mg', 'aafp_2012'],
    },
  ],
  [
    { say: 'In bed, keep the covers loose, and point your toes up.', from: ['mayo_night', 'cleveland'] },
    { say: 'A few minutes on an exercise bike before bed may help too.', from: ['mayo_night'] },
    { say: 'This is expert advice, not proof from trials.', from: ['mayo_night', 'cleveland'] },
  ],
  [
    {
      say: 'Ask a doctor or pharmacist to look over your medicines. Some can bring on cramps.',
      from: ['garrison_2012', 'aafp_2012'],
    },
    { say: "Don't stop any of them without asking.", from: ['none'], caution: true },
    { say: 'If cramps go on, ask whether a blood test makes sense.', from: ['cks'] },
  ],
];
