import type { NutrientWords } from '../../shape';

export const magnesium: NutrientWords = {
  name: 'magnesium',
  about: [
    [
      { say: 'Magnesium helps your muscles and nerves work, and keeps your heartbeat steady.', from: ['ods_mg'] },
      { say: "A truly low level can cause spasms, where a muscle tightens and won't relax.", from: ['merck_mg'] },
      {
        say: 'But for ordinary night cramps, most studies found that magnesium tablets did little.',
        from: ['cochrane_mg_2020', 'maor_2017', 'cochrane_mg_table'],
      },
    ],
    [
      {
        say: 'Magnesium moves calcium and potassium in and out of cells, which lets nerves and muscles fire.',
        from: ['ods_mg'],
      },
      { say: 'It also has a hand in blood sugar and blood pressure.', from: ['ods_mg'] },
      {
        say: 'You may hear that low magnesium is the top cause of cramps. No study I know of shows that.',
        from: ['cochrane_mg_2020', 'aafp_2012'],
      },
    ],
  ],
  signs: [
    [
      {
        say: 'Low magnesium can bring muscle spasms, shaking, weakness, poor appetite and [nausea|feeling sick].',
        from: ['merck_mg'],
      },
      { say: 'It can make you sleepy, or change how you act and feel.', from: ['merck_mg'] },
      { say: 'Some people notice nothing at all.', from: ['fda_ppi'] },
    ],
    [
      { say: 'For a seizure or an uneven heartbeat, call {emergency}.', from: ['merck_mg', 'fda_ppi'] },
      {
        say: 'Twitches are often blamed on low magnesium, but they are common and rarely serious.',
        from: ['nhs_twitch'],
      },
      { say: "A blood test helps, but a normal result doesn't settle it.", from: ['ods_mg'] },
    ],
  ],
  risk: [
    [
      {
        say: 'Heavy drinking, long-lasting [diarrhea|diarrhoea] and some [water pills|water tablets] can all lower magnesium.',
        from: ['merck_mg'],
      },
      {
        say: 'So can prescribed acid blockers, mostly after a year or more. Ask your doctor, and keep taking them until you have.',
        from: ['fda_ppi'],
      },
    ],
    [
      {
        say: 'If you are older, or have type 2 diabetes or a gut disease, ask your doctor about magnesium too.',
        from: ['none'],
        caution: true,
      },
      { say: 'Nuts, seeds, whole grains, beans and greens help you get enough.', from: ['usda_sr27'] },
    ],
  ],
  supplements: [
    [
      {
        say: 'Ask a doctor or pharmacist before magnesium tablets, and always if you have kidney disease.',
        from: ['cmdt_mg'],
      },
      { say: "They haven't done much for ordinary night cramps.", from: ['cochrane_mg_2020', 'maor_2017'] },
      {
        say: 'They can block thyroid and bone tablets and some antibiotics, so ask how long a gap to leave.',
        from: ['mg_int', 'hcn_mg', 'medpill_levo'],
      },
    ],
    [
      {
        say: 'Some antacids and laxatives hold magnesium too, so read the labels.',
        from: ['cmdt_mg'],
      },
      { say: 'Tell your doctor if you take digoxin or a [water pill|water tablet].', from: ['fda_ppi'] },
      {
        say: 'Ask first as well with a muscle disease, heart block, or medicines for HIV or nerve pain.',
        from: ['none'],
        caution: true,
      },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'Tablets can give you too much magnesium, but food is no worry for healthy kidneys.',
        from: ['ul_nap2000', 'cmdt_mg'],
      },
      { say: 'US guidance sets a limit of {limit} a day from tablets.', from: ['ul_nap2000'], only: 'us' },
      { say: 'In the UK, {limit} or less a day from tablets is unlikely to do harm.', from: ['nhs_mg'], only: 'uk' },
      { say: 'More can bring [diarrhea|diarrhoea].', from: ['nhs_mg'] },
    ],
    [
      {
        say: 'A dangerous build-up is nearly always in people whose kidneys are failing.',
        from: ['cmdt_mg'],
      },
      { say: 'German experts set a lower limit, so more is not better.', from: ['bfr_mg'] },
      {
        say: 'If someone is weak, confused or slow to breathe after taking magnesium, call {emergency}.',
        from: ['cmdt_mg', 'epsom_2020'],
      },
    ],
  ],
  evidence: [
    [
      {
        say: "For ordinary night cramps in older adults, magnesium tablets probably don't help much.",
        from: ['cochrane_mg_2020'],
      },
      { say: 'That comes from a careful review of eleven studies.', from: ['cochrane_mg_2020'] },
      { say: 'To be fair, one later study found about one cramp fewer.', from: ['barna_2021'] },
    ],
    [
      {
        say: 'In pregnancy, the results conflict. For exercise cramps, no proper study was found.',
        from: ['cochrane_mg_2020'],
      },
      { say: 'A truly low level is another matter: it can cause spasms.', from: ['merck_mg'] },
      { say: 'An older review for family doctors still gave it limited support.', from: ['aafp_2012'] },
    ],
  ],
  foodNote: [{ say: 'Among the greens, spinach has far more than kale.', from: ['usda_sr27'] }],
  groups: {
    pregnancy: [
      {
        say: 'Studies of magnesium for cramps in pregnancy conflict. Ask your midwife or doctor before you take any.',
        from: ['cochrane_mg_2020', 'cochrane_preg_2020'],
      },
    ],
    over_seventy: [
      {
        say: 'In older adults, magnesium tablets are unlikely to cut cramps much. Ask a pharmacist to check your medicines first.',
        from: ['cochrane_mg_2020', 'garrison_2012'],
      },
    ],
    children: [
      {
        say: 'The limits for children are far lower than for adults, so ask a doctor before giving a child magnesium.',
        from: ['ul_nap2000'],
      },
    ],
    vegans: [
      {
        say: 'Vegans can get plenty of magnesium from nuts, seeds, beans, greens and whole grains.',
        from: ['usda_sr27'],
      },
    ],
    athletes: [
      {
        say: 'No proper study has tested magnesium for exercise cramps, so food comes first.',
        from: ['cochrane_mg_2020'],
      },
    ],
    kidney_disease: [
      {
        say: "With kidney disease, magnesium can build up. Don't take any unless your kidney team agrees.",
        from: ['cmdt_mg'],
      },
      { say: 'Some antacids and laxatives contain it, so check with them first.', from: ['cmdt_mg'] },
    ],
    diuretics: [
      {
        say: "Some [water pills|water tablets] can lower magnesium. Ask your doctor about a blood test, and don't stop them on your own.",
        from: ['mg_int', 'merck_mg'],
      },
    ],
    diabetes: [
      {
        say: 'With type 2 diabetes, magnesium may run low more easily, so ask your diabetes team.',
        from: ['none'],
        caution: true,
      },
    ],
  },
};
