import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Sour and sharp things from the kitchen. */
export const sourRemedies = {
  pickle_juice: {
    name: 'pickle juice',
    pages: [
      [
        {
          say: 'Pickle juice may ease a cramp that has already started, but the proof is thin.',
          from: ['piccles_2022', 'acp_piccles'],
        },
        { say: 'In one small trial, people with liver disease had milder cramps with it.', from: ['piccles_2022'] },
        {
          say: "It's very salty. With high blood pressure, or heart or kidney disease, leave it out unless your doctor agrees.",
          from: ['mp_sodium', 'none'],
          caution: true,
        },
      ],
      [
        {
          say: 'It hardly changes the salts in the blood. Its sour taste may set off a reflex in the throat.',
          from: ['miller_2009', 'mckenney_2015', 'mdedge_piccles'],
        },
        { say: "It's hard on teeth, and it can sting with heartburn or an ulcer.", from: ['none'], caution: true },
        { say: 'With liver disease, ask your own team first.', from: ['none'], caution: true },
      ],
    ],
  },
  mustard: {
    name: 'mustard',
    pages: [
      [
        { say: 'No good trial shows that mustard stops a cramp.', from: ['miller_2014', 'miller_2014_report'] },
        {
          say: 'Some athletes swear by it, but it barely changes the salts in the blood.',
          from: ['miller_2014', 'miller_2014_report'],
        },
        { say: "Don't eat it lying down or in strong pain, because you could choke.", from: ['none'], caution: true },
      ],
      [
        { say: 'Some mustard is salty, and some people are allergic to it.', from: ['none'], caution: true },
        { say: "Stretch the muscle first. It's the better step.", from: ['nhs_cramps', 'mp_cramps'] },
      ],
    ],
  },
  apple_cider_vinegar: {
    name: 'apple cider vinegar',
    pages: [
      [
        { say: 'No good study has tested apple cider vinegar for leg cramps.', from: ['mnt_acv'] },
        { say: 'It can wear teeth and sting the throat, and there are reports of low potassium.', from: ['mnt_acv'] },
        {
          say: 'Before you try it with insulin, digoxin, laxatives or water tablets, ask a pharmacist.',
          from: ['mnt_acv'],
        },
      ],
      [
        { say: 'Low potassium could itself bring on cramps.', from: ['medicinenet_k', 'mnt_acv'] },
        {
          say: "If diabetes makes your stomach empty slowly, don't use it as a remedy.",
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
