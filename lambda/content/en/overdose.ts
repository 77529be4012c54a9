import type { OverdoseWords } from '../shape';

/** The same words whether it was an accident or not; no amount is ever judged safe. */
export const overdose: OverdoseWords = {
  collapsed: {
    say: "Call {emergency} now for a collapse, a [seizure|fit], chest pain, an uneven heartbeat, trouble breathing, or someone who won't wake.",
    from: ['nhs_poison_old', 'nhs_poison_new', 'knowinjury_poison'],
  },
  awake: {
    say: "Even with no symptoms, call {poison} now. Take nothing more, and don't try to [throw up|be sick].",
    from: ['hrsa_poisonhelp', 'nhs_poison_new'],
  },
  child: [{ say: 'For a child, call {emergency} or go to A and E.', from: ['nhs_poison_new'], only: 'uk' }],
  onPurpose: {
    say: "If it was on purpose, call {emergency}, and don't stay alone. You matter, and there's help for you.",
    from: ['none'],
    caution: true,
  },
  substances: {
    potassium: [
      {
        say: 'Call {emergency} now, even if you feel fine. Too much potassium can stop the heart, and may give no warning.',
        from: ['emc_potassium', 'etg_potassium', 'merck_hyperk'],
      },
    ],
    magnesium: [
      {
        say: 'A lot of magnesium can be serious, and so can any extra with kidney disease. If weak, drowsy or breathing slowly, call {emergency}.',
        from: ['cmdt_mg', 'epsom_fatal_2018', 'epsom_2020'],
      },
    ],
    calcium: [
      {
        say: 'Too much calcium in the blood can upset the heart.',
        from: ['none'],
        caution: true,
      },
    ],
    vitamin_d: [
      {
        say: 'Too much vitamin D can raise blood calcium. Feeling [queasy|sick], very thirsty or confused needs a doctor today.',
        from: ['mayo_vitd_int', 'nhs_vitd', 'none'],
        caution: true,
      },
    ],
    sodium: [
      {
        say: 'A lot of salt at once can be dangerous, most of all for a child.',
        from: ['none'],
        caution: true,
      },
    ],
    b_vitamins: [
      {
        say: 'Many B vitamin mixes hold B6, and too much of it over time can harm nerves. Some hold iron too, so read out the label.',
        from: ['nhs_b6', 'efsa_b6', 'poison_org_iron'],
      },
    ],
    vitamin_b6: [
      {
        say: "Too much B6 over time can harm nerves. See a doctor for numb hands or feet, or if you're unsteady.",
        from: ['nhs_b6', 'efsa_b6'],
      },
    ],
  },
};
