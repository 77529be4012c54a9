import type { NutrientWords } from '../../shape';

export const vitamin_d: NutrientWords = {
  name: 'vitamin D',
  about: [
    [
      { say: 'Vitamin D helps you take in calcium, and plays a part in muscles and nerves.', from: ['mp_vitd'] },
      { say: 'A real lack brings weak muscles and sore bones.', from: ['pm_vitd', 'ebsco_vitd'] },
      {
        say: "So its tie to leg cramps is indirect, and fixing a lack hasn't been shown to stop them.",
        from: ['vitd_rct_pm', 'mp_vitd'],
      },
    ],
    [
      {
        say: 'Sunlight on the skin makes vitamin D. In summer a little is good, but people need different amounts.',
        from: ['nhs_sun', 'mp_vitd'],
      },
      { say: "Darker skin needs more time. Don't let your skin redden or burn.", from: ['nhs_sun'] },
      { say: 'In a UK winter, the sun is too weak.', from: ['nhs_sun'], only: 'uk' },
      { say: 'Far north in winter, the sun gives little.', from: ['ebsco_vitd'], only: 'us' },
    ],
  ],
  signs: [
    [
      { say: 'A mild lack of vitamin D often shows no signs at all.', from: ['ebsco_vitd'] },
      {
        say: 'A severe lack brings pain in bones and muscles, weak muscles, and trouble with stairs or getting up from a chair.',
        from: ['ebsco_vitd'],
      },
    ],
    [
      { say: 'Over time, a lack can lead to falls and broken bones.', from: ['pm_vitd'] },
      {
        say: 'People often blame it for tiredness. Weak muscles and bone pain are the clearer signs.',
        from: ['pm_vitd', 'ebsco_vitd'],
      },
    ],
  ],
  risk: [
    [
      {
        say: 'You may be short of vitamin D if you are mostly indoors, cover your skin, or are older.',
        from: ['ebsco_vitd', 'mp_vitd'],
      },
      {
        say: 'Dark skin, a high body weight, and a far northern winter add to the risk.',
        from: ['mp_vitd', 'ebsco_vitd'],
      },
    ],
    [
      {
        say: "Liver disease, Crohn's disease, a stomach bypass and severe kidney disease can leave you short too.",
        from: ['mp_vitd', 'ebsco_vitd'],
      },
      { say: 'So can seizure medicines.', from: ['ebsco_vitd'] },
    ],
  ],
  supplements: [
    [
      {
        say: "Vitamin D tablets can fix a lack, but they aren't shown to stop ordinary leg cramps.",
        from: ['vitd_rct_pm', 'nhs_vitd'],
      },
      {
        say: 'In the UK, everyone should think about one in autumn and winter.',
        from: ['nhs_vitd'],
        only: 'uk',
      },
      {
        say: 'Ask first if you take digoxin or a [water pill|water tablet], as calcium in the blood can climb too high.',
        from: ['mayo_vitd_int'],
      },
    ],
    [
      {
        say: 'Weight-loss medicine, seizure medicine and steroids can get in the way of vitamin D.',
        from: ['mayo_vitd_int'],
      },
      {
        say: 'Ask a doctor too with kidney disease, kidney stones, or past high calcium.',
        from: ['none'],
        caution: true,
      },
      {
        say: "Labels use two kinds of unit, so check which one you're reading.",
        from: ['none'],
        caution: true,
      },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'Too much vitamin D can harm you by pushing up calcium in the blood.',
        from: ['drugs_vitd', 'nhs_vitd'],
      },
      { say: 'Adults should have no more than {limit} a day.', from: ['nhs_vitd', 'drugs_vitd'] },
      {
        say: '[Nausea|Feeling sick], weakness, or passing a lot of urine after high doses needs a doctor today.',
        from: ['drugs_vitd'],
      },
    ],
    [
      { say: 'Too much vitamin D can also cause kidney stones.', from: ['drugs_vitd'] },
      { say: 'Limits for children are lower.', from: ['none'], caution: true },
    ],
  ],
  evidence: [
    [
      { say: "Vitamin D hasn't been shown to stop ordinary leg cramps.", from: ['vitd_rct_pm'] },
      {
        say: 'In a report on women past menopause with low levels, vitamin D brought no fewer cramps than dummy pills.',
        from: ['vitd_rct_pm'],
      },
    ],
    [
      {
        say: 'In a small study in pregnancy, cramps lasted just as long with vitamin D as without it.',
        from: ['vitd_preg_tabriz'],
      },
      { say: 'Its part in calcium, bones and muscle strength is well known.', from: ['mp_vitd', 'pm_vitd'] },
    ],
  ],
  foodNote: [
    { say: 'A little summer sun helps too.', from: ['nhs_sun'] },
    { say: "Cow's milk in the UK usually has none added.", from: ['nhs_vitd'], only: 'uk' },
  ],
  amountNote: [
    { say: 'In the UK, think about a supplement in autumn and winter.', from: ['nhs_vitd'], only: 'uk' },
    { say: 'Labels may use either unit, so check which one.', from: ['none'], caution: true },
  ],
  groups: {
    pregnancy: [
      {
        say: "Pregnancy doesn't change how much vitamin D you need. Ask your midwife or doctor which product suits you.",
        from: ['drugs_vitd', 'nhs_vitd'],
      },
      { say: 'Leave out cod liver oil, because of its vitamin A.', from: ['none'], caution: true },
    ],
    over_seventy: [
      {
        say: 'Older people run low on vitamin D more easily, and the lack can lead to falls.',
        from: ['mp_vitd', 'pm_vitd'],
      },
      { say: 'Ask your doctor or pharmacist whether you need a tablet.', from: ['mayo_vitd_int'] },
    ],
    children: [
      { say: 'Limits for children are lower, so ask a doctor or pharmacist first.', from: ['none'], caution: true },
    ],
    vegans: [
      {
        say: 'Most vitamin D foods are fish, eggs or fortified milk. Vegans can choose fortified plant drinks and UV-treated mushrooms.',
        from: ['usda_sr27'],
      },
    ],
    kidney_disease: [
      {
        say: 'Severe kidney disease can leave you short of vitamin D. Let your kidney team choose what you take.',
        from: ['ebsco_vitd'],
      },
    ],
    diuretics: [
      {
        say: 'Ask first about vitamin D with thiazide [water pills|water tablets]. Together they can raise blood calcium too far.',
        from: ['mayo_vitd_int'],
      },
    ],
  },
};
