import type { NeighborId } from '../../ids';
import type { NeighborWords } from '../../shape';

/** Other cramps and other names for them. */
export const crampNeighbors = {
  period_cramps: {
    name: 'period cramps',
    pages: [
      [
        {
          say: 'A warm pad or a slow walk may ease period cramps. They come from the womb, not the legs.',
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
          say: "Stomach cramps aren't like leg cramps. They mostly pass soon. If yours stay, ask a doctor or pharmacist.",
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
        { say: 'A foot cramp is much the same as a calf cramp.', from: ['connolly_1992'] },
        { say: 'Pull the toes gently back, and stand on the foot if you can.', from: ['mayo_night', 'cleveland'] },
      ],
    ],
    urgent: [{ say: 'A cold, pale, blue or numb foot is different: call {emergency}.', from: ['nz_limb'] }],
    back: { ask: 'Shall I guide you through a foot stretch?', reprompt: 'Want to stretch the foot with me?' },
  },
  hand_cramps: {
    name: 'hand cramps',
    pages: [
      [
        {
          say: 'Long gripping or writing is often behind hand cramps, so rest and stretch the hand.',
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
    back: { ask: 'Do you get cramps in your legs too?', reprompt: 'Do you get leg cramps as well?' },
  },
  charley_horse: {
    name: 'a charley horse',
    pages: [
      [
        {
          say: 'Charley horse is another name for a muscle cramp, mostly in the leg.',
          from: ['mp_charley'],
        },
      ],
    ],
    back: { ask: 'Is one bothering you now?', reprompt: 'Is your leg cramping now?' },
  },
  restless_legs: {
    name: 'restless legs',
    pages: [
      [
        {
          say: 'Restless legs bring an urge to move, and moving helps. A cramp is a hard, painful knot that comes suddenly.',
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
          say: 'Twitches are common and rarely serious. If one goes on past two weeks, see a doctor.',
          from: ['nhs_twitch'],
        },
        { say: 'A lot of caffeine can bring them on.', from: ['nhs_twitch'] },
      ],
    ],
    urgent: [
      { say: 'Twitching with weakness, stiffness or thinning muscle needs a doctor.', from: ['nhs_twitch', 'nhs_mnd'] },
    ],
    back: { ask: 'Do you get leg cramps as well?', reprompt: 'Do you get cramps in your legs too?' },
  },
  growing_pains: {
    name: 'growing pains',
    pages: [
      [
        {
          say: "Growing pains make both legs ache at the end of the day or at night. By morning they're gone.",
          from: ['nhs_growing'],
        },
        { say: 'The child is well in the daytime.', from: ['nhs_growing'] },
      ],
    ],
    urgent: [
      {
        say: "See a doctor today if it's just one leg, for a limp, fever, swelling or weight loss, or if the child looks ill.",
        from: ['ggc_child'],
      },
    ],
    back: { ask: 'Shall I say more about cramps in children?', reprompt: 'Want to hear about children and cramps?' },
  },
} satisfies Partial<Record<NeighborId, NeighborWords>>;
