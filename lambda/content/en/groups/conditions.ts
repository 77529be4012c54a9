import type { GroupId } from '../../ids';
import type { Topic } from '../../shape';

/** People with a condition or a medicine that changes the advice. */
export const conditionGroups = {
  kidney_disease: {
    name: 'kidney disease',
    pages: [
      [
        {
          say: 'Kidney disease can let potassium, magnesium and salt build up in you.',
          from: ['cmdt_mg', 'utd_hyperk', 'mp_sodium'],
        },
        {
          say: 'Take none of them, and no salt substitute, unless your kidney team agrees.',
          from: ['cmdt_mg', 'nap_2005_k', 'utd_hyperk'],
        },
        {
          say: 'Call {emergency} for weakness or an uneven heartbeat.',
          from: ['utd_hyperk', 'merck_hyperk', 'none'],
          caution: true,
        },
      ],
      [
        { say: 'Some antacids and laxatives hold magnesium, so check the label.', from: ['cmdt_mg'] },
        { say: 'Tell your team about the cramps. They can come with dialysis too.', from: ['aafp_2012'] },
        { say: "If you've missed a session and feel weak or crampy, call {emergency}.", from: ['none'], caution: true },
      ],
    ],
  },
  diuretics: {
    name: 'water tablets',
    pages: [
      [
        {
          say: 'Water tablets are linked with cramps. Some lose minerals, and others hold on to potassium.',
          from: ['garrison_2012', 'mg_int', 'utd_hyperk'],
        },
        { say: "Don't stop them or add minerals yourself.", from: ['utd_hyperk', 'none'], caution: true },
        {
          say: 'Do ask for a check of your medicines, and for a blood test.',
          from: ['garrison_2012', 'none'],
          caution: true,
        },
      ],
      [
        { say: 'Some of them can lower sodium in older people.', from: ['hypona_eld'] },
        { say: 'See a doctor soon for new confusion or falls.', from: ['hypona_eld', 'none'], caution: true },
        {
          say: 'Vomiting, [diarrhea|diarrhoea] or hot weather can upset your minerals faster, so call early.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
  statins: {
    name: 'statins',
    pages: [
      [
        {
          say: 'Statins add only a few cramps, though now and then they can harm muscle.',
          from: ['garrison_2012', 'mp_statins'],
        },
        {
          say: 'If your muscles hurt or feel weak for no clear reason, call {advice} today, before your next dose.',
          from: ['nhs_statins'],
        },
      ],
      [
        {
          say: 'If your urine turns dark and your muscles hurt, go to [the hospital|hospital] now.',
          from: ['cdc_rhabdo'],
        },
        { say: "Don't give up a statin on your own.", from: ['none'], caution: true },
      ],
    ],
  },
  ace_arb: {
    name: 'blood pressure tablets',
    pages: [
      [
        { say: 'Some blood pressure tablets keep potassium in your body.', from: ['utd_hyperk'] },
        {
          say: "Unless your doctor agrees, don't use potassium tablets, salt substitutes or lots of coconut water.",
          from: ['utd_hyperk', 'losalt', 'devgun_2016'],
        },
      ],
      [
        { say: 'How much potassium to eat is for your clinician to say, so ask.', from: ['nap_2005_k'] },
        {
          say: 'Call {emergency} for weakness or an uneven heartbeat.',
          from: ['utd_hyperk', 'merck_hyperk', 'none'],
          caution: true,
        },
      ],
    ],
  },
  diabetes: {
    name: 'diabetes',
    pages: [
      [
        {
          say: 'Tell your diabetes team about cramps, because diabetes can harm nerves and blood flow in the legs.',
          from: ['altru_neuropathy', 'none'],
          caution: true,
        },
        {
          say: 'Tell them about numbness or sores too, and check your feet.',
          from: ['altru_neuropathy', 'diabetes_cramps_news'],
        },
        { say: "Don't use heat pads on numb skin.", from: ['dsm_heat'] },
      ],
      [
        { say: 'Sports drinks and juice push blood sugar up.', from: ['none'], caution: true },
        {
          say: 'If your calf hurts on walking and eases with rest, ask about your circulation.',
          from: ['nhs_pad', 'nhlbi_pad'],
        },
        {
          say: 'Call {emergency} for cramps with great thirst, vomiting, deep breathing or drowsiness.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
} satisfies Partial<Record<GroupId, Topic>>;
