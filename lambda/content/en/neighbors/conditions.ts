import type { NeighborId } from '../../ids';
import type { NeighborWords } from '../../shape';

/** Conditions that people mix up with cramps or worry about. */
export const conditionNeighbors = {
  shin_splints: {
    name: 'shin splints',
    pages: [
      [
        {
          say: 'Shin splints are pain along the front of the lower leg from running or jumping. Most heal with rest in a few weeks.',
          from: ['hse_shin'],
        },
      ],
    ],
    urgent: [{ say: 'See a doctor if the pain is severe, or sits in one small spot.', from: ['hse_shin'] }],
    back: { ask: 'Does the calf cramp as well?', reprompt: 'Does your calf cramp too?' },
  },
  sciatica: {
    name: 'sciatica',
    pages: [
      [
        {
          say: "With sciatica, a nerve hurts all the way from the back or hip down the leg. It isn't a cramp.",
          from: ['healthify_sciatica'],
        },
      ],
    ],
    urgent: [
      {
        say: 'Go to [the hospital|hospital] now for pain in both legs, numbness between them, or new bladder or bowel trouble.',
        from: ['rfl_ces', 'healthify_sciatica'],
      },
    ],
    back: { ask: 'Does the muscle turn as hard as a knot?', reprompt: 'Does the muscle feel like a hard knot?' },
  },
  varicose_veins: {
    name: 'varicose veins',
    pages: [
      [
        {
          say: 'Varicose veins can leave legs sore, swollen and crampy. A doctor can say if they need treating.',
          from: ['nhs_varicose'],
        },
      ],
    ],
    urgent: [
      { say: 'One leg newly swollen, warm or red needs a doctor today.', from: ['nhlbi_dvt', 'hse_preg'] },
      {
        say: 'If a vein bleeds heavily, press on it, raise the leg, and call {emergency}.',
        from: ['none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I go through easing a cramp?', reprompt: 'Want to ease a cramp with me?' },
  },
  swelling_lymphedema: {
    name: 'swelling',
    pages: [
      [
        {
          say: "It's common for both legs to swell a little after a long day. If it stays or gets worse, see a doctor.",
          from: ['nhs_oedema', 'nidirect_lymph'],
        },
      ],
    ],
    urgent: [
      {
        say: 'One swollen leg needs a doctor today. With chest pain or trouble breathing, call {emergency}.',
        from: ['nhlbi_dvt', 'glos_dvt'],
      },
    ],
    back: { ask: 'Is the swelling in one leg only?', reprompt: 'Is just one leg swollen?' },
  },
  gout: {
    name: 'gout',
    pages: [
      [
        {
          say: "A doctor should see gout. It's sudden, fierce pain in one joint, often the big toe, and not a cramp.",
          from: ['nhs_gout'],
        },
      ],
    ],
    urgent: [{ say: 'A hot, swollen joint with fever needs urgent care.', from: ['nhs_gout'] }],
    back: { ask: 'Is it the muscle that hurts, not the joint?', reprompt: 'Is your pain in the muscle?' },
  },
  fibromyalgia: {
    name: 'fibromyalgia',
    pages: [
      [
        {
          say: 'Fibromyalgia makes the body hurt all over for a long time, and muscles may cramp too.',
          from: ['nhs_fibro'],
        },
        { say: 'A doctor should guide you on it.', from: ['nhs_fibro'] },
      ],
    ],
    back: { ask: 'Shall I go through a few steps for a leg cramp?', reprompt: 'Want to ease a leg cramp with me?' },
  },
  multiple_sclerosis: {
    name: 'multiple sclerosis',
    pages: [
      [
        {
          say: "MS can make muscles stiff and tight. Most often there's more, such as trouble with sight, feeling or balance.",
          from: ['nhsinform_ms'],
        },
      ],
    ],
    urgent: [
      {
        say: "New weakness, numbness or sight loss needs a doctor soon. If it's sudden, call {emergency}.",
        from: ['nhsinform_ms', 'nwas_stroke', 'none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I say when cramps need a doctor?', reprompt: 'Want to hear when to see a doctor?' },
  },
  als_worry: {
    name: 'worry about [ALS|motor neurone disease]',
    pages: [
      [
        {
          say: 'Cramps or twitches alone are hardly ever [ALS|motor neurone disease], though many people fear it.',
          from: ['nhs_twitch', 'nhs_mnd'],
        },
        { say: 'It shows as weakness that grows.', from: ['nhs_twitch', 'nhs_mnd'] },
      ],
    ],
    urgent: [
      {
        say: 'If weakness is growing, or you trip, slur or choke, see a doctor soon. If sudden, call {emergency}.',
        from: ['nhs_mnd', 'nwas_stroke', 'none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I say when cramps need a doctor?', reprompt: 'Want to hear when to see a doctor?' },
  },
  thyroid: {
    name: 'thyroid trouble',
    pages: [
      [
        {
          say: 'A slow thyroid can leave muscles sore and crampy. Feeling tired and cold often goes with it.',
          from: ['nhs_thyroid', 'aan_2010_news'],
        },
        { say: 'Ask a doctor for a blood test.', from: ['nhs_thyroid'] },
      ],
    ],
    back: { ask: 'Shall I say what else a blood test can show?', reprompt: 'Want to hear about blood tests?' },
  },
} satisfies Partial<Record<NeighborId, NeighborWords>>;
