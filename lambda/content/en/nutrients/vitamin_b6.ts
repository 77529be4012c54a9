import type { NutrientWords } from '../../shape';

export const vitamin_b6: NutrientWords = {
  name: 'vitamin B6',
  about: [
    [
      { say: 'Vitamin B6, or pyridoxine, helps your nerves, your blood, and how you use food.', from: ['merck_b6'] },
      { say: "It hasn't been proven to stop leg cramps.", from: ['bmj_ce', 'aan_2010'] },
      { say: 'And take care: too much from tablets can damage the very nerves it helps.', from: ['efsa_b6', 'nhs_b6'] },
    ],
  ],
  signs: [
    [
      {
        say: 'Low vitamin B6 can bring pins and needles in the hands and feet, and a scaly rash.',
        from: ['merck_b6'],
      },
      {
        say: 'It can make the tongue red, crack the corners of the mouth, and leave you irritable or low.',
        from: ['merck_b6'],
      },
      { say: 'Too much B6 causes tingling as well, so see a doctor.', from: ['nhs_b6', 'tga_b6'] },
    ],
    [{ say: 'A severe lack can cause confusion or seizures. For those, call {emergency}.', from: ['merck_b6'] }],
  ],
  risk: [
    [
      {
        say: 'A poor gut, dialysis, or eating far too little can all lower vitamin B6.',
        from: ['merck_b6'],
      },
      { say: 'So can steroids, and some pills for seizures, TB or blood pressure.', from: ['merck_b6'] },
    ],
    [
      {
        say: 'If you eat poorly, drink a lot, or have liver disease, ask a doctor too.',
        from: ['none'],
        caution: true,
      },
    ],
  ],
  supplements: [
    [
      {
        say: "Be careful with vitamin B6 tablets, as high amounts can damage nerves and they aren't proven for cramps.",
        from: ['efsa_b6', 'nhs_b6', 'bmj_ce'],
      },
      { say: 'Many products contain it, so add up the labels.', from: ['tga_b6'] },
      {
        say: "Ask first if you take pills for seizures, TB or Parkinson's.",
        from: ['allina_b6', 'merck_b6'],
      },
    ],
    [
      {
        say: "If a doctor prescribed B6, for example with a TB medicine, don't stop it on your own.",
        from: ['b6_inter2'],
      },
      {
        say: 'If your hands or feet tingle or go numb, see a doctor.',
        from: ['nhs_b6', 'tga_b6'],
      },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'Too much vitamin B6 from tablets can damage nerves and leave hands or feet numb.',
        from: ['nhs_b6', 'efsa_b6'],
      },
      { say: 'The US limit is {limit} a day, but Europe sets it far lower.', from: ['ul_b6', 'efsa_b6'], only: 'us' },
      {
        say: 'In the UK, stay within {limit} a day from tablets unless a doctor says otherwise.',
        from: ['nhs_b6'],
        only: 'uk',
      },
      { say: 'See a doctor about any numbness.', from: ['nhs_b6', 'tga_b6'] },
    ],
    [
      {
        say: 'Some people were harmed by smaller amounts, or by several products at once.',
        from: ['tga_b6'],
      },
      { say: 'In a few, the harm was lasting.', from: ['nhs_b6'] },
    ],
  ],
  evidence: [
    [
      { say: 'Whether vitamin B6 helps ordinary leg cramps is rated as unknown.', from: ['bmj_ce'] },
      {
        say: 'It was only part of a mix in one small study of older people with high blood pressure.',
        from: ['chan_1998', 'aan_2010'],
      },
      {
        say: 'That mix held more B6 than British and European experts advise.',
        from: ['chan_1998', 'efsa_b6', 'nhs_b6'],
      },
    ],
  ],
  groups: {
    pregnancy: [
      {
        say: 'While pregnant, take no vitamin B6 tablets for cramps unless your midwife or doctor agrees.',
        from: ['cochrane_preg_2020', 'efsa_b6'],
      },
    ],
    over_seventy: [
      {
        say: 'Older people should check labels with a pharmacist, as too much vitamin B6 harms nerves.',
        from: ['efsa_b6', 'nhs_b6'],
      },
    ],
    vegans: [
      {
        say: 'Vegans can get vitamin B6 from foods like bananas, beans, nuts and baked potatoes.',
        from: ['usda_sr27'],
      },
    ],
    kidney_disease: [
      { say: 'Dialysis can wash out vitamin B6. Let your kidney team decide on tablets.', from: ['merck_b6'] },
    ],
    diabetes: [
      {
        say: 'Diabetes and too much vitamin B6 can both cause numb feet. So ask your diabetes team before tablets.',
        from: ['altru_neuropathy', 'efsa_b6'],
      },
    ],
  },
};
