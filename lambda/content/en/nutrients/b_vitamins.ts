import type { NutrientWords } from '../../shape';

export const b_vitamins: NutrientWords = {
  name: 'B vitamins',
  about: [
    [
      { say: 'B vitamins help turn food into energy, and some keep nerves healthy.', from: ['mp_bvits', 'nhs_bvits'] },
      { say: 'For leg cramps, people mostly mean B1, B5 and B6.', from: [] },
      {
        say: 'The proof is thin: a mix of B vitamins looked good in one small study of older people with high blood pressure.',
        from: ['aan_2010', 'chan_1998'],
      },
    ],
    [
      {
        say: 'B1 is also called [thiamin|thiamine], B5 is pantothenic acid, and B6 is pyridoxine.',
        from: ['mp_bvits', 'nhs_bvits'],
      },
      { say: 'A serious lack of B1 hurts the nerves and muscles of the legs.', from: ['merck_b1'] },
      { say: 'A lack of B5 is very rare. Too much B6 can itself harm nerves.', from: ['b5_page', 'efsa_b6'] },
    ],
  ],
  signs: [
    [
      {
        say: 'A lack of B vitamins can show as tiredness, and as pins and needles in the feet.',
        from: ['merck_b1', 'merck_b6'],
      },
      {
        say: 'Each one differs. Low B1 hits leg muscles, and low B6 the skin and mouth.',
        from: ['merck_b1', 'merck_b6'],
      },
      { say: 'See a doctor about pins and needles or weakness.', from: ['wales_b12', 'nhs_cramps'] },
    ],
  ],
  risk: [
    [
      {
        say: 'Older people, heavy drinkers and people on very limited diets are more likely to lack B vitamins.',
        from: ['healthjade_b1', 'merck_b1'],
      },
      { say: 'Vegans need to think of B12 above all, as plants have no real source of it.', from: ['tyneside_vegan'] },
    ],
    [
      {
        say: 'Gut trouble or dialysis can leave you short. So can weight-loss surgery and some medicines.',
        from: ['healthjade_b1', 'merck_b6'],
      },
    ],
  ],
  supplements: [
    [
      {
        say: "Ask before taking B vitamin tablets for cramps, as one small study isn't proof.",
        from: ['aan_2010', 'aafp_2017'],
      },
      {
        say: 'The one to watch is B6, which can harm nerves in high amounts. It is in many products, so add up the labels.',
        from: ['tga_b6', 'efsa_b6'],
      },
    ],
    [
      {
        say: "Ask a pharmacist first if you take pills for seizures, TB or Parkinson's.",
        from: ['allina_b6', 'merck_b6'],
      },
      { say: "Don't stop a B vitamin that a doctor prescribed.", from: ['b6_inter2', 'none'], caution: true },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'With B vitamins, B6 is the worry: too much from tablets can damage nerves.',
        from: ['efsa_b6', 'nhs_b6'],
      },
      {
        say: 'B1 and B5 are much safer, though huge amounts of B5 can loosen the bowels.',
        from: ['ul_nap2000', 'uk_evm_b5'],
      },
      { say: 'If your hands or feet tingle or go numb, see a doctor.', from: ['tga_b6', 'none'], caution: true },
    ],
  ],
  evidence: [
    [
      {
        say: 'For B vitamins, one small study of a mix looked good, but that is not proof.',
        from: ['aan_2010', 'chan_1998'],
      },
      {
        say: 'It was in older people with high blood pressure. Nerve experts call the mix possibly helpful.',
        from: ['aan_2010', 'chan_1998'],
      },
      { say: 'Family doctors rate that proof as small and weak.', from: ['aafp_2017'] },
    ],
    [
      { say: 'B6 by itself is rated as unknown, and B1 by itself has not been tested.', from: ['bmj_ce', 'aan_2010'] },
      {
        say: 'The mix held more B6 than British and European experts advise.',
        from: ['chan_1998', 'efsa_b6', 'nhs_b6'],
      },
    ],
  ],
  foodTips: [
    [
      {
        say: 'Whole grains, eggs, meat, poultry, beans and leafy greens all bring B vitamins.',
        from: ['usda_sr27', 'mp_bvits'],
      },
      {
        say: 'Oats, pork and peas are good for B1. Chicken, potatoes and bananas are good for B6.',
        from: ['usda_sr27'],
      },
      { say: 'B5 is in nearly everything.', from: ['mp_bvits', 'b5_page'] },
    ],
    [
      {
        say: 'For B12, choose fish, meat, eggs or dairy. Vegans need fortified foods or a supplement.',
        from: ['tyneside_vegan', 'wales_b12'],
      },
    ],
  ],
  amountInstead: [
    { say: 'Each of the B vitamins has its own daily amount. Ask me about B1, B5 or B6.', from: ['dri_vit'] },
  ],
  groups: {
    pregnancy: [
      {
        say: 'In pregnancy, no tablet is proven to stop leg cramps. Ask your midwife or doctor before taking B vitamins.',
        from: ['cochrane_preg_2020'],
      },
    ],
    over_seventy: [
      {
        say: 'Older people run short of some B vitamins more easily. Ask your doctor about a test before you take tablets.',
        from: ['healthjade_b1', 'wales_b12'],
      },
    ],
    vegans: [
      {
        say: 'Beans, whole grains and greens cover most B vitamins. For B12, vegans need fortified food or a supplement.',
        from: ['usda_sr27', 'tyneside_vegan'],
      },
    ],
    kidney_disease: [
      {
        say: 'Dialysis can wash out some B vitamins. Ask your kidney team before you take any.',
        from: ['merck_b6', 'healthjade_b1'],
      },
    ],
    diuretics: [
      { say: 'Some [water pills|water tablets] make you lose B1, so ask your doctor.', from: ['furosemide_b1'] },
    ],
    diabetes: [
      {
        say: 'Diabetes can go with low B vitamins, such as B1, and with nerve trouble of its own.',
        from: ['healthjade_b1', 'altru_neuropathy'],
      },
      { say: 'Tell your diabetes team about numb or tingling feet.', from: ['healthjade_b1', 'altru_neuropathy'] },
    ],
  },
};
