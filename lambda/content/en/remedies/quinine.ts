import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Quinine, in the glass and as a tablet; what is true differs by country. */
export const quinineRemedies = {
  tonic_water: {
    name: 'tonic water',
    pages: [
      [
        {
          say: "There's no good proof that tonic water stops cramps, and it holds only a little quinine.",
          from: ['ecfr_quinine', 'fda_quinine_adv'],
        },
        { say: 'In rare people even that can cause serious bleeding.', from: ['mayo_proc_2001'] },
        {
          say: "If you've ever reacted to quinine, avoid it, even a sip.",
          from: ['fda_quinine_adv', 'mayo_proc_2001'],
        },
      ],
      [
        {
          say: 'Get urgent help if you bruise easily, have nosebleeds or purple spots, or see blood in your urine or stool.',
          from: ['fda_quinine_adv'],
        },
        {
          say: "Ask a clinician first if you're pregnant, have heart rhythm trouble, or take warfarin or heart medicines.",
          from: ['none'],
          caution: true,
        },
        { say: 'Most tonic holds a lot of sugar, and gin adds alcohol.', from: ['none'], caution: true },
      ],
    ],
  },
  quinine_tablets: {
    name: 'quinine tablets',
    pages: [
      [
        {
          say: "Don't take quinine for leg cramps. It can cause serious, even deadly bleeding, the US drug agency warns.",
          from: ['fda_quinine', 'fda_quinine_2010'],
          only: 'us',
        },
        {
          say: 'Only a doctor should weigh up quinine, when cramps often wreck your sleep and stretching has failed.',
          from: ['mhra_quinine_2010', 'nhs_cramps'],
          only: 'uk',
        },
        { say: 'It can cause sudden, serious bleeding.', from: ['fda_quinine', 'mhra_quinine_2010'], only: 'uk' },
        { say: "It can upset the heart's rhythm too.", from: ['none'], caution: true },
        { say: 'If a doctor prescribed it, ask before you change anything.', from: ['none'], caution: true },
        { say: "Never borrow anyone's tablets.", from: ['none'], caution: true },
      ],
      [
        {
          say: 'It works a little, roughly one cramp fewer a week in trials. The harms weigh more.',
          from: ['aafp_2017', 'mhra_quinine_2010'],
        },
        {
          say: 'If you bruise easily, have nosebleeds or purple spots, or see blood in urine or stool, get urgent help.',
          from: ['fda_quinine_adv'],
        },
      ],
      [
        { say: 'British doctors stop it if four weeks bring no benefit.', from: ['mhra_quinine_2010'], only: 'uk' },
        {
          say: 'In Britain, a doctor may still consider it in bad cases.',
          from: ['mhra_quinine_2010', 'nhs_cramps'],
          only: 'us',
        },
        { say: "It's very toxic in overdose, so keep it well away from children.", from: ['ni_formulary_quinine'] },
        { say: "It isn't for cramps in pregnancy, because it can harm.", from: ['cochrane_preg_2020'] },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
