import type { NutrientWords } from '../../shape';

export const vitamin_b12: NutrientWords = {
  name: 'vitamin B12',
  about: [
    [
      { say: "Vitamin B12 alone isn't proven to help leg cramps.", from: ['aafp_2012', 'aafp_2017'] },
      {
        say: 'A real lack can leave you tired or weak, with pins and needles. A blood test can tell.',
        from: ['wales_b12'],
      },
      {
        say: 'A mix of B vitamins looked hopeful in one small study of older people with high blood pressure.',
        from: ['chan_1998', 'aan_2010'],
      },
    ],
  ],
  signs: [
    [
      { say: 'Low vitamin B12 can leave you tired and weak, with pins and needles.', from: ['wales_b12'] },
      { say: 'See a doctor if you think you lack it. A blood test can find it.', from: ['wales_b12'] },
      { say: 'Please get that test rather than treat yourself.', from: ['wales_b12'] },
    ],
  ],
  risk: [
    [
      {
        say: 'Vegans are likely to run low on vitamin B12, as plants have no real source of it.',
        from: ['tyneside_vegan'],
      },
      {
        say: 'If you feel weak, tired or have pins and needles, ask your doctor for a blood test.',
        from: ['wales_b12'],
      },
    ],
  ],
  supplements: [
    [
      {
        say: "Vegans need vitamin B12 from fortified food or a supplement, but it isn't proven to stop cramps.",
        from: ['tyneside_vegan', 'aafp_2012'],
      },
      { say: 'If you may be low, ask for a blood test first.', from: ['wales_b12'] },
      { say: 'Mixes can hold a lot of B6, which harms nerves.', from: ['nhs_b6', 'efsa_b6'] },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'I have no checked limit for vitamin B12, so ask a pharmacist before you take a lot.',
        from: ['none'],
        caution: true,
      },
      { say: 'The bigger worry in mixed tablets is B6, which can damage nerves.', from: ['nhs_b6', 'efsa_b6'] },
    ],
  ],
  evidence: [
    [
      { say: 'Family doctors list vitamin B12 for night cramps, but with limited support.', from: ['aafp_2012'] },
      {
        say: 'That comes from one small study of older people with high blood pressure, on mixed B vitamins.',
        from: ['chan_1998', 'aan_2010'],
      },
      { say: 'B12 by itself is not proven.', from: ['aafp_2017', 'aan_2010'] },
    ],
  ],
  foodTips: [
    [
      {
        say: 'Vitamin B12 comes from animal foods, or from foods that have it added.',
        from: ['tyneside_vegan'],
      },
      {
        say: 'Plants have no real source of it. Vegans can choose fortified cereals, plant drinks or a supplement.',
        from: ['tyneside_vegan'],
      },
      { say: "I don't have figures for it.", from: [] },
    ],
  ],
  amountInstead: [
    { say: "I don't have a checked daily amount for vitamin B12. A pharmacist or dietitian can tell you.", from: [] },
    { say: 'Vegans need a steady source of it.', from: ['tyneside_vegan'] },
  ],
  groups: {
    pregnancy: [
      {
        say: 'In pregnancy, ask your midwife or doctor about vitamin B12, above all if you are vegan.',
        from: ['tyneside_vegan', 'wales_b12'],
      },
    ],
    vegans: [
      {
        say: 'Vegans need vitamin B12 from fortified food or a supplement, as plants have no real source of it.',
        from: ['tyneside_vegan'],
      },
    ],
    diabetes: [
      {
        say: 'Numb or tingling feet can come from diabetes as well as from low vitamin B12.',
        from: ['altru_neuropathy', 'wales_b12'],
      },
      { say: 'So ask your diabetes team for a blood test first.', from: ['altru_neuropathy', 'wales_b12'] },
    ],
  },
};
