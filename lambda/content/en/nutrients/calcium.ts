import type { NutrientWords } from '../../shape';

export const calcium: NutrientWords = {
  name: 'calcium',
  about: [
    [
      { say: 'Calcium helps muscles tighten and relax, and nerves send messages.', from: ['mp_calcium'] },
      {
        say: 'Low calcium in the blood does cause cramps. Mostly a gland, kidney or vitamin D problem is behind it.',
        from: ['merck_hypoca'],
      },
      { say: "Tablets aren't proven to stop ordinary leg cramps.", from: ['bmj_ce', 'cochrane_preg_2020'] },
    ],
    [
      {
        say: 'A diet short of calcium shows up in the bones first. Over the years, they get thinner.',
        from: ['nhs_ca'],
      },
      {
        say: 'Leg cramps mostly grip the calf, and sometimes the foot or the thigh, whatever the cause.',
        from: ['nidirect_cramps'],
      },
    ],
  ],
  signs: [
    [
      {
        say: 'Low blood calcium can bring tingling lips, fingers or feet, and stiff, aching, crampy muscles.',
        from: ['merck_hypoca'],
      },
      { say: 'Cramps with that tingling need a doctor today.', from: ['merck_hypoca', 'tetany_case'] },
      { say: 'People can also feel low, forgetful or confused.', from: ['merck_hypoca'] },
    ],
    [
      {
        say: 'These cramps are often in the legs, such as the calves or thighs.',
        from: ['merck_hypoca', 'nidirect_cramps'],
      },
      { say: 'Numb legs with cramps need a doctor too.', from: ['nhs_cramps'] },
      { say: 'For a seizure or a tight throat, call {emergency}.', from: ['nhs_ca', 'none'], caution: true },
    ],
  ],
  risk: [
    [
      {
        say: 'If you avoid milk, say as a vegan or with lactose trouble, you may get too little calcium.',
        from: ['nap_ca_lactose'],
      },
      {
        say: 'Low calcium in the blood is another thing. It can follow thyroid surgery, kidney disease, or low magnesium or vitamin D.',
        from: ['merck_hypoca'],
      },
    ],
    [
      {
        say: 'Some plant foods hold back part of their calcium, so vegans do well with fortified drinks and firm tofu.',
        from: ['nap_ca_lactose', 'usda_sr27'],
      },
      { say: 'Older women need plenty, to protect their bones.', from: ['mp_calcium'] },
    ],
  ],
  supplements: [
    [
      {
        say: "Ask before you take calcium tablets, because they aren't proven to stop leg cramps.",
        from: ['bmj_ce', 'cochrane_preg_2020'],
      },
      {
        say: 'They can block thyroid and bone tablets, some antibiotics and an HIV medicine. A pharmacist can say how long a gap to leave.',
        from: ['ods_ca_int', 'alend_sheet'],
      },
    ],
    [
      {
        say: 'With lithium or some [water pills|water tablets], calcium in the blood can climb too high.',
        from: ['goodrx_ca'],
      },
      {
        say: 'Ask first too with kidney disease, kidney stones, digoxin or iron tablets.',
        from: ['none'],
        caution: true,
      },
      { say: 'Milk, fortified drinks, firm tofu and fish with bones give you calcium as food.', from: ['usda_sr27'] },
    ],
  ],
  tooMuch: [
    [
      { say: 'Too much calcium can harm you, and tablets make that easy.', from: ['nhs_ca', 'ul_elem'] },
      {
        say: "US guidance sets a limit of {limit} a day, with food and tablets together. After fifty, it's lower.",
        from: ['ul_elem'],
        only: 'us',
      },
      {
        say: 'In the UK, more than {limit} a day from tablets may bring stomach pain and diarrhoea.',
        from: ['nhs_ca'],
        only: 'uk',
      },
    ],
    [
      {
        say: 'Too much calcium in the blood can make you feel [nauseous|sick] and weak, and pass a lot of urine.',
        from: ['drugs_vitd'],
      },
      { say: 'See a doctor today for that.', from: ['drugs_vitd'] },
      { say: 'Kidney stones and constipation are possible too.', from: ['none'], caution: true },
    ],
  ],
  evidence: [
    [
      {
        say: "Calcium tablets haven't been shown to stop ordinary leg cramps.",
        from: ['bmj_ce', 'cochrane_preg_2020'],
      },
      {
        say: 'They were only tried in small, uncertain studies in pregnancy.',
        from: ['cochrane_preg_2020'],
      },
      {
        say: 'Truly low blood calcium is different. It does cause cramps, and a doctor can treat the reason.',
        from: ['merck_hypoca'],
      },
    ],
  ],
  foodNote: [
    {
      say: 'Kale and broccoli add a little. Spinach hardly counts, as you take in so little of its calcium.',
      from: ['usda_sr27', 'nhs_ca'],
    },
  ],
  groups: {
    pregnancy: [
      {
        say: 'Calcium for cramps in pregnancy was only tested in small, uncertain studies. Ask your midwife or doctor first.',
        from: ['cochrane_preg_2020'],
      },
    ],
    over_seventy: [
      {
        say: 'Later in life, calcium matters for your bones more than for cramps. Ask before you add tablets.',
        from: ['mp_calcium', 'bmj_ce'],
      },
    ],
    children: [
      {
        say: 'Growing bones need calcium, and food is the way. Ask a doctor before giving a child tablets.',
        from: ['nhs_ca', 'aap_ca'],
      },
    ],
    vegans: [
      {
        say: 'Vegans need to plan for calcium. Fortified plant drinks, tofu set with calcium, and greens all help.',
        from: ['nap_ca_lactose', 'usda_sr27'],
      },
    ],
    kidney_disease: [
      {
        say: "Kidney disease can upset your calcium level, so don't take calcium unless your kidney team agrees.",
        from: ['merck_hypoca'],
      },
    ],
    diuretics: [
      {
        say: 'Thiazide [water pills|water tablets] with calcium tablets can push blood calcium too high, so ask first.',
        from: ['goodrx_ca'],
      },
    ],
  },
};
