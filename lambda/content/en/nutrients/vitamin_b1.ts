import type { NutrientWords } from '../../shape';

export const vitamin_b1: NutrientWords = {
  name: 'vitamin B1',
  about: [
    [
      {
        say: 'Vitamin B1, or [thiamin|thiamine], helps release energy from food and keeps your nerves healthy.',
        from: ['nhs_bvits'],
      },
      { say: 'A serious lack causes pain and weakness in the legs.', from: ['merck_b1'] },
      {
        say: "For ordinary cramps it isn't proven. A mix of B vitamins did well in one small study, and that's all.",
        from: ['aan_2010', 'chan_1998'],
      },
    ],
  ],
  signs: [
    [
      {
        say: 'The first signs of low vitamin B1 are vague, such as tiredness, poor sleep and poor appetite.',
        from: ['merck_b1'],
      },
      { say: 'Some people get irritable or forgetful.', from: ['merck_b1'] },
      {
        say: 'A severe lack brings burning feet at night, tingling toes, and weak, sore legs.',
        from: ['merck_b1'],
      },
    ],
    [
      {
        say: 'Confusion, odd eye movements or an unsteady walk in a heavy drinker is an emergency. Call {emergency}.',
        from: ['none'],
        caution: true,
      },
    ],
  ],
  risk: [
    [
      {
        say: 'Heavy drinking is the main risk for low vitamin B1, and so is a diet of mostly white rice.',
        from: ['merck_b1'],
      },
      {
        say: 'Older age adds to it. So do diabetes, dialysis, weight-loss surgery, and severe vomiting in pregnancy.',
        from: ['healthjade_b1'],
      },
    ],
    [
      {
        say: 'A strong [water pill|water tablet] for heart failure can also wash out B1, so ask your doctor.',
        from: ['furosemide_b1'],
      },
    ],
  ],
  supplements: [
    [
      {
        say: 'Ask a doctor or pharmacist before vitamin B1 tablets, as B1 alone was never tested for cramps.',
        from: ['aan_2010', 'aafp_2017'],
      },
      {
        say: 'With heart failure and [water pills|water tablets], your doctor can say whether you need it.',
        from: ['furosemide_b1'],
      },
      { say: 'Many mixes hold B6 as well, and too much of that harms nerves.', from: ['tga_b6', 'efsa_b6'] },
    ],
  ],
  tooMuch: [
    [
      { say: 'Vitamin B1 is one of the safer ones.', from: ['ul_nap2000', 'nhs_bvits'] },
      { say: 'US guidance sets no upper limit for it.', from: ['ul_nap2000'], only: 'us' },
      { say: 'In the UK, {limit} or less a day from tablets is unlikely to do harm.', from: ['nhs_bvits'], only: 'uk' },
      { say: 'Watch out for mixes, though. Too much B6 can damage nerves.', from: ['efsa_b6', 'nhs_b6'] },
    ],
  ],
  evidence: [
    [
      { say: 'Vitamin B1 alone has not been tested for leg cramps.', from: ['aan_2010', 'aafp_2017'] },
      {
        say: 'One small study gave a B vitamin mix to older people with high blood pressure, and most got better.',
        from: ['chan_1998'],
      },
      {
        say: 'Nerve experts call that possibly helpful. Family doctors call it weak proof.',
        from: ['aan_2010', 'aafp_2017'],
      },
    ],
  ],
  groups: {
    pregnancy: [
      {
        say: "Severe vomiting in pregnancy can run vitamin B1 down. If you can't keep food down, call your midwife or doctor.",
        from: ['healthjade_b1'],
      },
    ],
    over_seventy: [
      {
        say: 'Older people run short of vitamin B1 more often. Ask your doctor before you take tablets.',
        from: ['healthjade_b1'],
      },
    ],
    vegans: [{ say: 'Whole grains, oats, beans and peas give vegans vitamin B1.', from: ['usda_sr27'] }],
    kidney_disease: [
      { say: 'Dialysis can lower vitamin B1, so ask your kidney team before you take any.', from: ['healthjade_b1'] },
    ],
    diuretics: [
      {
        say: 'Furosemide and similar [water pills|water tablets] make you lose vitamin B1. Ask your doctor whether you need more.',
        from: ['furosemide_b1'],
      },
    ],
    diabetes: [
      { say: 'Vitamin B1 runs low more often with diabetes, so ask your diabetes team.', from: ['healthjade_b1'] },
    ],
  },
};
