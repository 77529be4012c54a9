import type { NutrientWords } from '../../shape';

export const sodium: NutrientWords = {
  name: 'sodium',
  about: [
    [
      {
        say: 'Sodium, the main part of salt, helps nerves and muscles do their work and keeps fluids in balance.',
        from: ['mp_sodium'],
      },
      {
        say: 'A truly low level can cause cramps. The usual reasons are too much water, some medicines, or an illness.',
        from: ['hypona_mayo', 'hypona_eld', 'eah_2018'],
      },
      { say: 'Most of us eat more salt than we need.', from: ['cdrr_2019', 'mp_sodium', 'wapo_na'] },
    ],
    [
      {
        say: 'Athletes and people who work in the heat lose sodium in sweat, and some experts blame that for cramps.',
        from: ['bergeron_2008', 'mayo_heat'],
      },
      { say: 'A newer review says exercise cramps have a mix of causes.', from: ['eamc_2022'] },
      { say: 'Drink to your thirst, and no more.', from: ['eah_2015'] },
    ],
  ],
  signs: [
    [
      {
        say: 'Low sodium can cause headache, [nausea|feeling sick], low energy, weak muscles and cramps.',
        from: ['hypona_mayo'],
      },
      {
        say: 'If someone with cramps is confused, has a seizure or collapses, call {emergency} now.',
        from: ['eah_2018', 'hypona_mayo'],
      },
    ],
    [
      { say: 'In long exercise, it can start with dizziness or a headache.', from: ['eah_2018'] },
      {
        say: 'Then more water makes it worse, so stop drinking and get help.',
        from: ['eah_2018', 'none'],
        caution: true,
      },
      { say: 'In older people, falls or confusion may be the first sign.', from: ['none'], caution: true },
    ],
  ],
  risk: [
    [
      {
        say: 'Low sodium mostly hits people who drink far past their thirst, and older people on certain medicines.',
        from: ['eah_2018', 'hypona_eld'],
      },
      {
        say: 'Those are mainly thiazide [water pills|water tablets] and medicines for depression. Ask your doctor, and keep taking them until you have.',
        from: ['hypona_eld'],
      },
    ],
    [
      { say: 'Athletes and people who work in the heat lose sodium in sweat.', from: ['bergeron_2008', 'hypona_mayo'] },
      {
        say: 'If they then drink large amounts of plain water, it thins what is left.',
        from: ['bergeron_2008', 'hypona_mayo'],
      },
      {
        say: 'Long vomiting or [diarrhea|diarrhoea], and kidney, heart or liver disease, raise the risk as well.',
        from: ['none'],
        caution: true,
      },
    ],
  ],
  supplements: [
    [
      {
        say: "Please don't take salt tablets or salt water for leg cramps on your own.",
        from: ['eamc_2022', 'mp_sodium'],
      },
      { say: 'Most people eat enough salt, and too much raises blood pressure.', from: ['cdrr_2019', 'mp_sodium'] },
      {
        say: 'With heart trouble, a low-salt diet or lithium, ask before adding salt or electrolyte drinks.',
        from: ['mayo_heat', 'nami_lithium'],
      },
    ],
    [
      {
        say: 'With kidney or liver disease, or a limit on fluids, ask before adding salt or electrolyte drinks.',
        from: ['none'],
        caution: true,
      },
      {
        say: 'In small lab studies, an electrolyte drink after hard sweating made calves harder to cramp than water did. Night cramps were not tested.',
        from: ['lau_2019', 'lau_2021'],
      },
    ],
  ],
  tooMuch: [
    [
      { say: 'Too much sodium is common, and it can raise your blood pressure.', from: ['mp_sodium'] },
      { say: 'US guidance says to cut back above {limit} a day.', from: ['cdrr_2019'], only: 'us' },
      { say: 'In the UK, adults should have no more than {limit} a day.', from: ['nhs_salt'], only: 'uk' },
      { say: "That's about one level teaspoon of salt, all food counted.", from: ['osu_na', 'nhs_salt'] },
    ],
    [
      {
        say: 'Soy sauce, broth, ham and bacon are some of the salty foods, so check the label.',
        from: ['usda_sr27'],
      },
      {
        say: 'With high blood pressure, or heart or kidney disease, ask your doctor how much salt is right.',
        from: ['mayo_heat', 'mp_sodium'],
      },
    ],
  ],
  evidence: [
    [
      {
        say: 'For ordinary night cramps, no good study shows that extra sodium helps.',
        from: ['aafp_2012'],
      },
      {
        say: 'For exercise cramps, experts disagree. Some blame lost salt, and a newer review sees a mix of causes.',
        from: ['bergeron_2008', 'eamc_2022'],
      },
    ],
    [
      {
        say: 'Low sodium in the blood can cause cramps, but mostly from too much water, not too little salt.',
        from: ['hypona_mayo', 'eah_2018'],
      },
      {
        say: 'Drinking huge amounts to prevent cramps has done grave harm, so let thirst guide you.',
        from: ['eamc_2015', 'eah_2015'],
      },
    ],
  ],
  foodTips: [
    [
      { say: 'You hardly need sodium foods, as most people eat plenty of salt.', from: ['cdrr_2019', 'mp_sodium'] },
      {
        say: 'After long, sweaty exercise, a sports drink with electrolytes can help, unless you must limit salt or fluids.',
        from: ['mayo_heat', 'lau_2019'],
      },
      {
        say: "Drink to your thirst and no more. Forcing extra water isn't safe.",
        from: ['eah_2015', 'eamc_2015'],
      },
    ],
    [
      {
        say: 'At meals, keep salt in balance: a little is enough, and sea salt is still salt.',
        from: ['nhs_salt', 'mp_sodium'],
      },
      {
        say: 'With heart or kidney trouble, high blood pressure or lithium, ask your doctor before adding any.',
        from: ['mayo_heat', 'nami_lithium'],
      },
    ],
  ],
  amountNote: [
    { say: 'Most people already eat more than that.', from: ['cdrr_2019', 'mp_sodium', 'wapo_na'], only: 'us' },
    { say: "That's the most to have, not a goal.", from: ['nhs_salt'], only: 'uk' },
  ],
  groups: {
    pregnancy: [
      {
        say: 'Pregnancy is no reason to eat extra salt for cramps. Ask your midwife or doctor first.',
        from: ['cochrane_preg_2020', 'ai_na_k'],
      },
    ],
    over_seventy: [
      {
        say: 'In older people, low sodium mostly comes from medicines. Ask a pharmacist to check yours, and leave extra salt out.',
        from: ['hypona_eld', 'mp_sodium'],
      },
    ],
    athletes: [
      {
        say: 'Let thirst guide you, since forcing water or sports drinks can drop your sodium to a dangerous level.',
        from: ['eah_2015', 'eah_2018'],
      },
      { say: 'After long, sweaty work, a drink with electrolytes can help.', from: ['mayo_heat', 'lau_2019'] },
    ],
    kidney_disease: [
      {
        say: "With kidney disease, don't add salt or take electrolyte drinks. Ask your kidney team first.",
        from: ['none'],
        caution: true,
      },
    ],
    diuretics: [
      {
        say: "Thiazide [water pills|water tablets] can lower sodium, so ask for a blood test, but don't stop them or add salt yourself.",
        from: ['hypona_eld'],
      },
    ],
    ace_arb: [
      {
        say: "Too much salt raises blood pressure, so don't add any for cramps. Salt substitutes often hold potassium, so ask first.",
        from: ['mp_sodium', 'losalt'],
      },
    ],
    diabetes: [
      {
        say: 'Sports drinks and juice raise blood sugar, so ask your diabetes team first.',
        from: ['none'],
        caution: true,
      },
    ],
  },
};
