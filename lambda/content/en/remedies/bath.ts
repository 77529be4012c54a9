import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Warmth, cold, baths and things put on the skin. */
export const bathRemedies = {
  heat_pad: {
    name: 'a heat pad',
    pages: [
      [
        { say: "A muscle that's still tight after a cramp may ease with warmth.", from: ['aaos', 'mayo_night'] },
        {
          say: 'Keep cloth between pad and skin. Use it only for a short while, and never fall asleep with it on.',
          from: ['abc_heatpad'],
        },
        {
          say: "Keep heat off numb skin, and off a calf that's swollen, warm or red.",
          from: ['dsm_heat', 'none'],
          caution: true,
        },
      ],
      [
        { say: 'A hot shower or a warm bath does the same job.', from: ['mayo_night'] },
        { say: "It's expert advice, not proof from trials.", from: ['aaos', 'mayo_night'] },
        { say: "If you're overheated already, cool down instead.", from: ['none'], caution: true },
      ],
    ],
  },
  ice: {
    name: 'ice',
    pages: [
      [
        { say: "After a cramp, cold may calm the soreness, but it's not well tested.", from: ['aaos'] },
        { say: 'Wrap the ice in a towel, and stop at twenty minutes.', from: ['hse_shin'] },
        { say: "Don't use it on numb skin or with poor blood flow.", from: ['none'], caution: true },
      ],
      [{ say: "For a muscle that's still tight, warmth is the usual advice.", from: ['aaos'] }],
    ],
  },
  epsom_salt_bath: {
    name: 'an Epsom salt bath',
    pages: [
      [
        {
          say: "A warm bath may loosen a tight muscle, but there's no good proof that Epsom salt adds anything.",
          from: ['mayo_night', 'grober_2017'],
        },
        { say: 'Never swallow Epsom salt. It can be deadly.', from: ['epsom_fatal_2018'] },
        { say: 'Get out slowly, and hold on.', from: ['none'], caution: true },
      ],
      [
        { say: "Don't soak open sores or infected skin.", from: ['none'], caution: true },
        { say: 'If your feet are numb, test the water by hand or with a thermometer.', from: ['none'], caution: true },
      ],
    ],
  },
  magnesium_spray_oil: {
    name: 'magnesium spray',
    pages: [
      [
        { say: "Magnesium sprays and oils haven't been shown to stop leg cramps.", from: ['grober_2017'] },
        {
          say: 'A review found no good science behind them, and little may get through skin.',
          from: ['grober_2017', 'chandra_2016'],
        },
        { say: "It's still magnesium, so ask first with kidney disease.", from: ['cmdt_mg'] },
      ],
      [{ say: 'They can sting or itch, above all on shaved or broken skin.', from: ['none'], caution: true }],
    ],
  },
  soap_in_bed: {
    name: 'soap in the bed',
    pages: [
      [
        { say: 'I know of no fair test of soap in the bed, and no clear way it could work.', from: ['mcgill_soap'] },
        { say: 'Many people love it, and it does little harm.', from: ['mcgill_soap'] },
        { say: "Just don't slip on the bar.", from: ['mcgill_soap'] },
      ],
      [
        { say: 'A science office at a university calls it a placebo at best.', from: ['mcgill_soap'] },
        {
          say: 'If it helps you rest, fine, but see a doctor if cramps go on.',
          from: ['mcgill_soap', 'nidirect_cramps'],
        },
      ],
    ],
  },
  compression_socks: {
    name: 'compression socks',
    pages: [
      [
        {
          say: 'Compression socks can help heavy, swollen legs, but good proof is lacking for ordinary cramps.',
          from: ['rabe_2018'],
        },
        {
          say: 'Get checked and measured first, because they can harm legs with poor blood flow.',
          from: ['rabe_2018', 'vein_nice'],
        },
        { say: "Never pull one over a leg that's newly swollen, warm or painful.", from: ['none'], caution: true },
      ],
      [
        { say: 'Numb feet, leg ulcers and fragile skin need a check first too.', from: ['vein_nice'] },
        { say: 'One newly swollen, warm leg needs a doctor today.', from: ['nhlbi_dvt'] },
      ],
    ],
  },
  stretching_before_bed: {
    name: 'stretching before bed',
    pages: [
      [
        {
          say: 'Before bed, gentle stretches for the calf and hamstring are a fair thing to try first.',
          from: ['cochrane_stretch_2021', 'nhs_cramps'],
        },
        {
          say: 'Trials disagree: one saw milder cramps at night, and a bigger one saw no change.',
          from: ['cochrane_stretch_2021', 'coppin_2005'],
        },
        { say: 'Have something firm to hold, and stop if it hurts.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'Lean on a wall with one leg back, knee straight and heel down. Hold for fifteen to thirty seconds.',
          from: ['aaos'],
        },
        { say: "Don't stretch a calf that's swollen, warm, red or sore all the time.", from: ['none'], caution: true },
        { say: 'After a new injury or surgery, ask first.', from: ['none'], caution: true },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
