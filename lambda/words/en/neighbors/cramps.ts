import type { NeighborId } from '../../../knowledge/ids';
import type { NeighborWords } from '../../shape';

/** Other cramps and other names for them. */
export const crampNeighbors = {
  period_cramps: {
    name: 'period cramps',
    pages: [
      [
        {
          say: 'Period cramps come from the womb, not the legs. A warm pad or a gentle walk may help.',
          from: ['nhs_period'],
        },
      ],
    ],
    urgent: [
      {
        say: 'Severe or one-sided pain, or pain when you may be pregnant, needs urgent help.',
        from: ['nhs_period', 'none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I help with a leg cramp instead?', reprompt: 'Want to ease a leg cramp with me?' },
  },
  stomach_cramps: {
    name: 'stomach cramps',
    pages: [
      [
        {
          say: "Stomach cramps aren't like leg cramps. Most soon pass, but ask a doctor or pharmacist if yours don't.",
          from: ['nhsinform_stomach'],
        },
      ],
    ],
    urgent: [
      {
        say: 'Call {emergency} for sudden severe pain, blood in vomit or stools, chest pain, or bad pain in pregnancy.',
        from: ['nhsinform_stomach'],
      },
    ],
    back: { ask: 'Shall I help with a leg cramp instead?', reprompt: 'Want to ease a leg cramp with me?' },
  },
  foot_cramps: {
    name: 'foot cramps',
    pages: [
      [
        { say: 'Foot cramps are the same kind of thing as calf cramps.', from: ['connolly_1992'] },
        { say: 'Pull the toes gently back, and stand on the foot if you can.', from: ['mayo_night', 'cleveland'] },
      ],
    ],
    urgent: [{ say: 'A cold, pale, blue or numb foot is different: call {emergency}.', from: ['nz_limb'] }],
    back: { ask: 'Shall I talk you through it?', reprompt: 'Want to stretch the foot with me?' },
  },
  hand_cramps: {
    name: 'hand cramps',
    pages: [
      [
        {
          say: 'Hand cramps often come from gripping or writing for too long, so rest and stretch the hand.',
          from: ['dystonia_uk'],
        },
        { say: 'See a doctor if they keep coming.', from: ['dystonia_uk'] },
      ],
    ],
    urgent: [
      {
        say: 'Cramps in hands and feet with tingling round the mouth need a doctor today.',
        from: ['none'],
        caution: true,
      },
    ],
    back: { ask: 'Do your legs cramp too?', reprompt: 'Do you get leg cramps as well?' },
  },
  charley_horse: {
    name: 'a charley horse',
    pages: [
      [
        {
          say: 'A charley horse is just another name for a muscle cramp, most often in the leg.',
          from: ['mp_charley'],
        },
      ],
    ],
    back: { ask: 'Do you have one right now?', reprompt: 'Is your leg cramping now?' },
  },
  restless_legs: {
    name: 'restless legs',
    pages: [
      [
        {
          say: 'Restless legs is an urge to move that eases when you do. A cramp is a sudden, hard, painful knot.',
          from: ['nidirect_rls'],
        },
        { say: 'Low iron can be linked with restless legs, so a doctor may test for it.', from: ['nidirect_rls'] },
      ],
    ],
    back: { ask: 'Does yours feel like a hard, painful knot?', reprompt: 'Is it a hard, painful knot?' },
  },
  eye_twitching: {
    name: 'eye twitching',
    pages: [
      [
        {
          say: 'Twitches are common and rarely serious. See a doctor if one lasts more than two weeks.',
          from: ['nhs_twitch'],
        },
        { say: 'A lot of caffeine can bring them on.', from: ['nhs_twitch'] },
      ],
    ],
    urgent: [
      { say: 'Twitching with weakness, stiffness or thinning muscle needs a doctor.', from: ['nhs_twitch', 'nhs_mnd'] },
    ],
    back: { ask: 'Do you get leg cramps as well?', reprompt: 'Do your legs cramp too?' },
  },
  growing_pains: {
    name: 'growing pains',
    pages: [
      [
        {
          say: 'Growing pains ache in both legs in the evening or at night, and are gone by morning.',
          from: ['nhs_growing'],
        },
        { say: 'The child is well in the daytime.', from: ['nhs_growing'] },
      ],
    ],
    urgent: [
      {
        say: 'See a doctor today for one leg only, a limp, swelling, fever, weight loss, or if the child seems unwell.',
        from: ['ggc_child'],
      },
    ],
    back: { ask: 'Shall I say more about cramps in children?', reprompt: 'Want to hear about children and cramps?' },
  },
} satisfies Partial<Record<NeighborId, NeighborWords>>;
