import type { NeighborId } from '../../ids';
import type { NeighborWords } from '../../shape';

/** Vitamins and minerals outside the six. */
export const nutrientNeighbors = {
  iron_deficiency: {
    name: 'low iron',
    pages: [
      [
        {
          say: 'Low iron has more to do with restless legs than with cramps.',
          from: ['nidirect_rls', 'nhs_iron_anaemia'],
        },
        {
          say: 'It can leave you tired and pale, so ask for a blood test before you take iron.',
          from: ['nhs_iron_anaemia'],
        },
      ],
    ],
    back: { ask: 'Shall I say how restless legs differ from a cramp?', reprompt: 'Want to hear about restless legs?' },
  },
  zinc: {
    name: 'zinc',
    pages: [
      [
        {
          say: "A lack of zinc isn't known to cause ordinary leg cramps, and it's rare in many countries.",
          from: ['ods_zinc'],
        },
      ],
    ],
    back: {
      ask: 'Shall I tell you about magnesium, which muscles do lean on?',
      reprompt: 'Want to hear about magnesium instead?',
    },
  },
  vitamin_e: {
    name: 'vitamin E',
    pages: [
      [
        {
          say: "Vitamin E isn't a proven help for leg cramps, and high doses can raise the risk of bleeding.",
          from: ['connolly_1992', 'merck_vite'],
        },
      ],
    ],
    back: { ask: 'Shall I say what may help?', reprompt: 'Want to hear what may help?' },
  },
  vitamin_c: {
    name: 'vitamin C',
    pages: [
      [
        {
          say: "Too little vitamin C isn't known for leg cramps. It's rare, and brings weakness, sore legs and bleeding gums.",
          from: ['nhs_scurvy'],
        },
      ],
    ],
    urgent: [{ say: 'If your gums bleed and you bruise easily, see a doctor urgently.', from: ['nhs_scurvy'] }],
    back: { ask: 'Shall I describe an ordinary cramp?', reprompt: 'Shall I say what a cramp is?' },
  },
  vitamin_b12: {
    name: 'vitamin B12',
    pages: [
      [
        { say: 'Low B12 brings tiredness, pins and needles or weakness more than cramps.', from: ['wales_b12'] },
        { say: 'A blood test from your doctor can show it.', from: ['wales_b12'] },
      ],
    ],
    back: { ask: "Shall I say what's known about B vitamins and cramps?", reprompt: 'Want to hear about B vitamins?' },
  },
  vitamin_b3_niacin: {
    name: 'niacin',
    pages: [
      [
        {
          say: "A lack of niacin isn't known for leg cramps, and it's uncommon where food is plentiful.",
          from: ['statpearls_niacin'],
        },
      ],
    ],
    urgent: [
      {
        say: 'High doses of niacin can make you flush and can harm the liver, so ask first.',
        from: ['none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I tell you about vitamin B1 instead?', reprompt: 'Want to hear about vitamin B1?' },
  },
  folate: {
    name: 'folate',
    pages: [
      [{ say: "Low folate can make you very tired. It isn't known for bringing on leg cramps.", from: ['wales_b12'] }],
    ],
    urgent: [
      {
        say: "If you're pregnant or hope to be, follow your midwife or doctor on folic acid.",
        from: ['none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall we go back to what can cause leg cramps?', reprompt: 'Want to hear what may cause cramps?' },
  },
  electrolytes: {
    name: 'electrolytes',
    pages: [
      [
        {
          say: 'Electrolytes are minerals in the blood, like sodium and potassium. Your kidneys keep them in check.',
          from: ['msd_electrolytes'],
        },
        { say: 'A blood test can show them.', from: ['msd_electrolytes'] },
      ],
    ],
    urgent: [
      {
        say: 'Call {emergency} for weakness or cramps with an uneven heartbeat or confusion.',
        from: ['fda_ppi', 'eah_2018', 'none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I say which ones matter for cramps?', reprompt: 'Want to hear which minerals matter?' },
  },
  dehydration: {
    name: 'dehydration',
    pages: [
      [
        {
          say: "Too little water gets blamed for cramps, but drinking more isn't proven to stop them.",
          from: ['mp_cramps', 'eamc_2022'],
        },
        { say: 'Thirst, dizziness or dark urine mean you need to drink.', from: ['mp_dehydration'] },
      ],
    ],
    urgent: [
      {
        say: 'Call {emergency} for confusion, collapse, a [seizure|fit], or no urine at all.',
        from: ['mp_dehydration', 'none'],
        caution: true,
      },
    ],
    back: { ask: 'Shall I say more on drinking and cramps?', reprompt: 'Want to hear how much drinking helps?' },
  },
} satisfies Partial<Record<NeighborId, NeighborWords>>;
