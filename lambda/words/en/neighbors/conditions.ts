import type { NeighborId } from '../../../knowledge/ids';
import type { NeighborWords } from '../../shape';

/** Conditions that people mix up with cramps or worry about. */
export const conditionNeighbors = {
  shin_splints: {
    name: 'shin splints',
    pages: [
      [
        {
          say: 'Shin splints ache down the front of the leg when you run or jump. Most heal with rest in a few weeks.',
          from: ['hse_shin'],
        },
      ],
    ],
    urgent: [{ say: 'See a doctor for severe pain, or pain in one small spot.', from: ['hse_shin'] }],
    back: { ask: 'Does the calf cramp as well?', reprompt: 'Does your calf cramp too?' },
  },
  sciatica: {
    name: 'sciatica',
    pages: [
      [
        {
          say: "Sciatica is nerve pain that runs from your back or hip down the leg. It isn't a cramp.",
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
    back: { ask: 'Does your muscle go hard, like a knot?', reprompt: 'Does the muscle feel like a hard knot?' },
  },
  varicose_veins: {
    name: 'varicose veins',
    pages: [
      [
        {
          say: 'Varicose veins can make legs ache, swell and cramp. A doctor can say if they need treating.',
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
          say: 'Some swelling in both legs after a long day is common. If it stays or gets worse, see a doctor.',
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
          say: "Gout is sudden, fierce pain in a joint, often the big toe. It isn't a cramp, and a doctor should see it.",
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
        { say: 'Fibromyalgia is long-term pain all over, and it can make muscles cramp too.', from: ['nhs_fibro'] },
        { say: 'A doctor should guide you on it.', from: ['nhs_fibro'] },
      ],
    ],
    back: { ask: 'Would you like some simple steps for a leg cramp?', reprompt: 'Want to ease a leg cramp with me?' },
  },
  multiple_sclerosis: {
    name: 'multiple sclerosis',
    pages: [
      [
        {
          say: 'MS can make muscles stiff and tight. It mostly shows in other ways too, like changes in sight, feeling or balance.',
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
          say: "A slow thyroid can make muscles ache and cramp, and you'd often feel tired and cold too.",
          from: ['nhs_thyroid', 'aan_2010_news'],
        },
        { say: 'Ask a doctor for a blood test.', from: ['nhs_thyroid'] },
      ],
    ],
    back: { ask: 'Shall I say what else a blood test can show?', reprompt: 'Want to hear about blood tests?' },
  },
} satisfies Partial<Record<NeighborId, NeighborWords>>;
