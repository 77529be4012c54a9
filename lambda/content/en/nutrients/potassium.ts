import type { NutrientWords } from '../../shape';

export const potassium: NutrientWords = {
  name: 'potassium',
  about: [
    [
      {
        say: 'Potassium is an electrolyte that helps your nerves and muscles talk to each other.',
        from: ['mp_potassium', 'msd_electrolytes', 'mp_fluid'],
      },
      {
        say: 'A truly low level can cause weakness and cramps, but diet alone is rarely the reason.',
        from: ['nutrifacts_k'],
      },
      { say: "Most night cramps probably don't come from low minerals.", from: ['aafp_2012'] },
    ],
    [
      {
        say: 'Healthy kidneys keep the level steady, so one meal hardly moves it.',
        from: ['nap_k_preface'],
      },
      {
        say: "In a small study, bananas raised it only a little, after about an hour. So one won't stop a cramp.",
        from: ['banana_2012'],
      },
      { say: 'Fruit, beans and [yogurt|yoghurt] are still good food for most people.', from: ['merck_hyperk'] },
    ],
  ],
  signs: [
    [
      {
        say: 'Low potassium can cause weakness, tiredness, cramps, twitching and constipation.',
        from: ['medicinenet_k', 'nutrifacts_k'],
      },
      { say: 'A blood test can show it.', from: ['msd_electrolytes'] },
      {
        say: 'For an uneven heartbeat, or weakness that spreads or makes it hard to breathe, call {emergency} now.',
        from: ['medicinenet_k'],
      },
    ],
    [
      { say: 'Low potassium can also bring bloating and belly pain.', from: ['nutrifacts_k'] },
      {
        say: "Tired, crampy legs have many causes, so these signs alone don't prove that potassium is low.",
        from: ['mp_cramps', 'aafp_2012'],
      },
    ],
  ],
  risk: [
    [
      {
        say: 'Potassium mostly drops because of [water pills|water tablets], vomiting, [diarrhea|diarrhoea] or heavy drinking.',
        from: ['nutrifacts_k'],
      },
      {
        say: "It's rarely diet alone. Too many laxatives, a weak heart or low magnesium can add to it.",
        from: ['nutrifacts_k'],
      },
    ],
    [
      {
        say: 'If you sweat hard for a long time, or have a bowel disease, ask your doctor about it.',
        from: ['none'],
        caution: true,
      },
      {
        say: "Cramps after sport or in hot weather don't prove that it's low, since they have more than one cause.",
        from: ['eamc_2022'],
      },
      { say: 'Lots of black [licorice|liquorice] can lower it too, though rarely.', from: ['nutrifacts_k'] },
    ],
  ],
  supplements: [
    [
      {
        say: "Don't take potassium tablets, or a salt substitute, unless a doctor tells you to.",
        from: ['utd_hyperk', 'fss_k', 'losalt'],
      },
      {
        say: 'With kidney disease, or some heart and blood pressure medicines, they can upset your heart, or even stop it.',
        from: ['utd_hyperk', 'nap_2005_k', 'merck_hyperk'],
      },
      { say: 'Food is the safer way for most people.', from: ['merck_hyperk'] },
    ],
    [
      {
        say: 'Some antibiotics and painkillers raise potassium too. Ask a pharmacist to look at all you take.',
        from: ['bmj_trimeth', 'utd_hyperk'],
      },
      {
        say: "If a doctor prescribed potassium for you, don't stop it on your own.",
        from: ['none'],
        caution: true,
      },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'Too much potassium in the blood, called [hyperkalemia|hyperkalaemia], can upset or even stop the heart.',
        from: ['merck_hyperk'],
      },
      { say: 'With healthy kidneys, food rarely does.', from: ['merck_hyperk'] },
      {
        say: 'The danger is tablets and salt substitutes, above all with kidney disease or blood pressure medicines.',
        from: ['utd_hyperk', 'losalt'],
      },
    ],
    [
      { say: 'High potassium may give no warning.', from: ['merck_hyperk', 'etg_potassium'] },
      {
        say: 'For weakness with an uneven heartbeat, fainting or chest pain, call {emergency} now.',
        from: ['merck_hyperk', 'emc_potassium'],
      },
      {
        say: 'If anyone took too many potassium tablets, call {emergency} too, even if they feel fine.',
        from: ['emc_potassium', 'hrsa_poisonhelp'],
      },
    ],
  ],
  evidence: [
    [
      {
        say: 'I know of no good study that shows potassium prevents ordinary leg cramps.',
        from: ['aafp_2012'],
      },
      {
        say: 'Truly low levels do cause weakness and cramps, though diet alone seldom brings them that low.',
        from: ['nutrifacts_k'],
      },
    ],
    [
      {
        say: "In one report, older women with cramps ate less potassium. That's a link, not proof.",
        from: ['vitd_rct_pm'],
      },
      {
        say: 'Bananas raised it only a little in nine men, and too slowly to stop a cramp.',
        from: ['banana_2012'],
      },
      { say: 'Exercise cramps seem to have a mix of causes.', from: ['eamc_2022'] },
    ],
  ],
  foodNote: [
    {
      say: 'With kidney disease or blood pressure tablets, ask your doctor before you eat more of these.',
      from: ['nap_2005_k'],
    },
  ],
  amountNote: [
    {
      say: "That isn't for people with kidney disease, or on medicines that raise potassium. Their care team sets it.",
      from: ['ai_na_k', 'nap_2005_k'],
    },
  ],
  groups: {
    pregnancy: [
      {
        say: "While pregnant, don't take potassium tablets unless your doctor says so. No tablet is proven to stop these cramps.",
        from: ['cochrane_preg_2020', 'utd_hyperk'],
      },
    ],
    over_seventy: [
      {
        say: "With age, kidneys may clear potassium less well. So don't take tablets unless a doctor advises it.",
        from: ['fss_k'],
      },
    ],
    children: [
      {
        say: 'Never give a child potassium tablets unless a doctor says so.',
        from: ['emc_potassium'],
      },
    ],
    vegans: [{ say: 'Beans, potatoes, fruit and greens give vegans plenty of potassium.', from: ['usda_sr27'] }],
    athletes: [
      {
        say: "Exercise cramps have a mix of causes, so don't take potassium tablets for them. Eat well, and drink to thirst.",
        from: ['eamc_2022', 'eah_2015', 'utd_hyperk'],
      },
    ],
    kidney_disease: [
      {
        say: 'With kidney disease, let your kidney team set your potassium, as it can build up and harm the heart.',
        from: ['merck_hyperk', 'nap_2005_k'],
      },
      { say: "Don't take tablets or salt substitutes, and ask which foods suit you.", from: ['nap_2005_k', 'losalt'] },
    ],
    diuretics: [
      {
        say: "Some [water pills|water tablets] lose potassium and others keep it, so don't add any before a blood test.",
        from: ['nutrifacts_k', 'utd_hyperk'],
      },
    ],
    ace_arb: [
      {
        say: 'Some blood pressure tablets hold on to potassium, so take no potassium tablets or salt substitutes without your doctor.',
        from: ['utd_hyperk', 'losalt'],
      },
    ],
    diabetes: [
      {
        say: 'With diabetes, ask your team before potassium tablets or lots of coconut water, as potassium can climb too high.',
        from: ['devgun_2016', 'nap_2005_k'],
      },
    ],
  },
};
