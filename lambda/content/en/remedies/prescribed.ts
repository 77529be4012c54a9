import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Medicines that need a prescription, and CBD. */
export const prescribedRemedies = {
  cbd: {
    name: 'CBD',
    pages: [
      [
        { say: 'No good study has tested CBD for leg cramps.', from: ['fda_cbd'] },
        {
          say: 'The US drug agency warns of liver harm, drowsiness, and clashes with other medicines.',
          from: ['fda_cbd'],
        },
        { say: 'Check with a pharmacist first. In pregnancy, no one knows how safe it is.', from: ['fda_cbd'] },
      ],
      [
        {
          say: 'Blood thinners and seizure tablets are among the medicines it may clash with.',
          from: ['none'],
          caution: true,
        },
        {
          say: "Don't drive if you're drowsy, and don't mix it with alcohol.",
          from: ['fda_cbd', 'none'],
          caution: true,
        },
        { say: 'Quality varies, and laws differ from place to place.', from: ['none'], caution: true },
      ],
    ],
  },
  muscle_relaxants: {
    name: 'muscle relaxants',
    pages: [
      [
        {
          say: 'Muscle relaxants need a prescription, and the proof that they help leg cramps is weak.',
          from: ['aafp_2012', 'aafp_2017'],
        },
        { say: "They can make you sleepy or cause a fall, most of all if you're older.", from: ['beers_report'] },
        { say: "Only your doctor can weigh that up, so don't borrow any.", from: ['none'], caution: true },
      ],
      [
        {
          say: 'Small studies looked at carisoprodol, and at calcium channel blockers.',
          from: ['aafp_2012', 'aafp_2017'],
        },
        {
          say: 'One can be hard to come off, and the others can lower your pulse or blood pressure.',
          from: ['none'],
          caution: true,
        },
        { say: 'No alcohol, and no driving if drowsy.', from: ['none'], caution: true },
      ],
    ],
  },
  gabapentin: {
    name: 'gabapentin',
    pages: [
      [
        { say: 'Gabapentin needs a prescription, and the proof that it helps cramps is weak.', from: ['serrao_2000'] },
        {
          say: "It can make you sleepy or slow your breathing, most of all if you're older or take strong painkillers.",
          from: ['fda_gabapentin'],
        },
        { say: "Don't borrow it, and don't stop it suddenly.", from: ['none'], caution: true },
      ],
      [
        { say: 'The main study had thirty people and no dummy pill to compare.', from: ['serrao_2000'] },
        {
          say: 'If someone is very sleepy, confused, breathing slowly, or has blue lips, call {emergency}.',
          from: ['fda_gabapentin', 'none'],
          caution: true,
        },
        { say: 'Lung disease raises the risk of slow breathing.', from: ['fda_gabapentin'] },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
