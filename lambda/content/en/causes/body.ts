import type { CauseId } from '../../ids';
import type { Topic } from '../../shape';

/** Age, effort, heat and illness. */
export const bodyCauses = {
  age: {
    name: 'age',
    pages: [
      [
        {
          say: 'Cramps get more common with age. About one in three people over sixty have them.',
          from: ['cks', 'nhs_cramps'],
        },
        { say: 'Medicines play a part at that age, so ask a pharmacist to look over yours.', from: ['garrison_2012'] },
      ],
    ],
  },
  exercise: {
    name: 'exercise',
    pages: [
      [
        {
          say: 'Hard or long exercise can bring on cramps, and tired muscles may be part of it.',
          from: ['nhs_cramps', 'eamc_2022', 'aafp_2012'],
        },
        { say: 'Stop, and stretch it gently until it settles.', from: ['eamc_2022', 'aaos'] },
        { say: "There's more than one cause, so no drink or pill is sure to stop them.", from: ['eamc_2022'] },
      ],
      [
        { say: "Drink when you're thirsty. Forcing extra drinks can be dangerous.", from: ['eah_2015'] },
        { say: 'For very bad muscle pain with dark urine, go to [the hospital|hospital] now.', from: ['cdc_rhabdo'] },
      ],
    ],
  },
  dehydration: {
    name: 'too little water',
    pages: [
      [
        {
          say: "Too little water is often blamed for cramps, but drinking more isn't proven to stop them.",
          from: ['mp_cramps', 'nhs_cramps', 'eamc_2022'],
        },
        {
          say: 'Thirst, dark urine, dizziness and tiredness are signs that you need to drink.',
          from: ['mp_dehydration'],
        },
      ],
    ],
  },
  heat: {
    name: 'heat',
    pages: [
      [
        {
          say: 'Cramps in the heat can be an early sign of heat exhaustion, so stop and cool down.',
          from: ['tarrant_heat', 'mayo_heat'],
        },
        { say: 'Rest in the shade, and sip water, juice or a sports drink.', from: ['mayo_heat'] },
        { say: 'Call {emergency} for confusion, fainting or very hot skin.', from: ['mp_heat', 'nhs_heat'] },
      ],
      [
        {
          say: 'Get medical help if they go on past an hour. With heart trouble or a low-salt diet, get it anyway.',
          from: ['mayo_heat'],
        },
        { say: 'Wait some hours before hard effort.', from: ['mayo_heat'] },
        {
          say: 'With diabetes, juice raises blood sugar. With a fluid limit, ask first.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
  pregnancy: {
    name: 'pregnancy',
    pages: [
      [
        {
          say: 'Cramps are common in the second half of pregnancy, often at night, and no one is sure why.',
          from: ['hse_preg', 'nhs_cramps'],
        },
        { say: 'Stretch with the heel down, and ask your midwife before any tablet.', from: ['hse_preg'] },
        { say: 'If one leg is red or swollen, get seen today.', from: ['hse_preg'] },
      ],
    ],
  },
  alcohol: {
    name: 'alcohol',
    pages: [
      [
        {
          say: 'Alcohol may make night cramps more likely. In one study of people over sixty, the two went together.',
          from: ['annfammed_2018'],
        },
        { say: "That's a link, not proof.", from: ['annfammed_2018'] },
        { say: 'If you drink heavily every day, get advice before you stop suddenly.', from: ['none'], caution: true },
      ],
    ],
  },
  minerals: {
    name: 'low minerals',
    pages: [
      [
        {
          say: 'A truly low level of magnesium, calcium or potassium can cause spasms, but most cramps have no such cause.',
          from: ['merck_mg', 'merck_hypoca', 'medicinenet_k', 'aafp_2012'],
        },
        { say: "A doctor can test for it if there's a reason to.", from: ['cks'] },
      ],
    ],
  },
} satisfies Partial<Record<CauseId, Topic>>;
