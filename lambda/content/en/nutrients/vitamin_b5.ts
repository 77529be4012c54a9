import type { NutrientWords } from '../../shape';

export const vitamin_b5: NutrientWords = {
  name: 'vitamin B5',
  about: [
    [
      {
        say: 'Vitamin B5, or pantothenic acid, helps your body turn food into energy.',
        from: ['mp_bvits'],
      },
      {
        say: "It's in nearly all foods, so running short of it alone hardly ever happens.",
        from: ['mp_bvits', 'b5_page'],
      },
      { say: 'No good study shows that it causes or stops leg cramps.', from: ['b5_page', 'hsis_b5'] },
    ],
  ],
  signs: [
    [
      {
        say: 'Low vitamin B5 is so rare that burning feet is the only clear sign known.',
        from: ['b5_page'],
      },
      {
        say: 'Some lists also name headache, tiredness, numbness and cramps, yet they call the lack extremely rare.',
        from: ['hsis_b5'],
      },
      { say: 'So look for another reason first, and ask a doctor about numbness.', from: ['nhs_cramps', 'hsis_b5'] },
    ],
  ],
  risk: [
    [
      { say: 'Only people who are badly undernourished tend to lack vitamin B5.', from: ['b5_page'] },
      { say: 'They are short of many other things as well, so they need a doctor.', from: ['b5_page'] },
    ],
  ],
  supplements: [
    [
      { say: "There's no good reason to take vitamin B5 tablets for leg cramps.", from: ['b5_page', 'hsis_b5'] },
      {
        say: 'Food gives nearly everyone enough. Ask a pharmacist before you take any mix of B vitamins.',
        from: ['b5_page', 'mp_bvits'],
      },
    ],
  ],
  tooMuch: [
    [
      {
        say: 'Harm from vitamin B5 is uncommon, but huge amounts can bring [diarrhea|diarrhoea].',
        from: ['uk_evm_b5', 'ul_nap2000'],
      },
      { say: 'US guidance sets no upper limit.', from: ['ul_nap2000', 'b5_ai'], only: 'us' },
      { say: 'UK guidance is to stay within {limit} a day from tablets.', from: ['uk_evm_b5'], only: 'uk' },
      { say: 'Mixes may hold B6, which can harm nerves, so read the label.', from: ['tga_b6', 'efsa_b6'] },
    ],
  ],
  evidence: [
    [
      { say: 'I know of no study that tested vitamin B5 for leg cramps.', from: ['b5_page'] },
      {
        say: 'A lack of it alone hardly ever happens on a normal diet, so it is an unlikely cause.',
        from: ['b5_page', 'hsis_b5'],
      },
    ],
  ],
};
