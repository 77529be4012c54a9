import type { SignId } from '../../ids';
import type { SignWords } from '../../shape';

/** Signs of trouble with blood flow, heart or brain. */
export const bloodSigns = {
  clot_leg: {
    name: 'A swollen, warm or red leg',
    say: [
      {
        say: "See a doctor today for one leg that's swollen, warm, red or sore. It could be a blood clot.",
        from: ['nhlbi_dvt', 'mp_dvt', 'nhs_dvt'],
      },
      { say: "Don't rub it.", from: ['none'], caution: true },
      { say: 'With chest pain or trouble breathing, call {emergency} now.', from: ['glos_dvt', 'nhlbi_dvt'] },
    ],
    more: [
      {
        say: "A clot can feel like a cramp, but it keeps hurting, and stretching doesn't help.",
        from: ['trinity_dvt'],
      },
      { say: 'The risk is higher after long sitting, bed rest, surgery or an injury.', from: ['trinity_dvt'] },
      {
        say: 'Pregnancy, cancer, the pill and hormone therapy raise it too.',
        from: ['trinity_dvt'],
      },
      { say: "It's usually one leg, seldom both.", from: ['nhs_dvt'] },
      { say: 'If no doctor is free today, go to an emergency department.', from: ['none'], caution: true },
    ],
  },
  lung_clot: {
    name: 'Trouble breathing, chest pain, fainting or coughing blood',
    say: [
      { say: 'Call {emergency} now.', from: ['glos_dvt'] },
      {
        say: 'Sudden trouble breathing, chest pain, fainting or coughing up blood could be a blood clot in the lung.',
        from: ['glos_dvt', 'nhlbi_dvt'],
      },
    ],
    more: [
      { say: 'A clot often starts in the leg, where it can feel like a cramp.', from: ['nhlbi_dvt', 'trinity_dvt'] },
      { say: "Tell the crew about any leg that's swollen, warm or sore.", from: ['nhlbi_dvt'] },
    ],
  },
  sudden_cold_leg: {
    name: 'A suddenly cold, pale or numb leg',
    say: [
      {
        say: "Call {emergency} now if a leg is suddenly cold, pale or blue, or won't move.",
        from: ['nz_limb', 'nhs_pad'],
      },
      { say: 'It may have a blocked artery.', from: ['nz_limb'] },
      { say: 'Numbness on its own needs a doctor too.', from: ['nhs_cramps'] },
    ],
    more: [
      { say: 'Bad pain at rest, mottled skin, and pins and needles are part of the same picture.', from: ['nz_limb'] },
      {
        say: 'Numbness that starts suddenly on one side of the body can be a stroke, so call {emergency}.',
        from: ['nwas_stroke'],
      },
    ],
  },
  rest_pain_foot: {
    name: 'Foot pain at rest, sores or dark toes',
    say: [
      {
        say: "See a doctor today about foot pain that goes on at rest, sores that don't heal, or dark toes.",
        from: ['nhs_cli'],
      },
      {
        say: 'That can mean poor blood flow.',
        from: ['nhs_cli'],
      },
      { say: 'If the foot is suddenly cold or numb, call {emergency}.', from: ['nz_limb'] },
    ],
    more: [{ say: 'With diabetes you may feel no pain, so look at your feet too.', from: ['nhs_cli'] }],
  },
  heart_rhythm: {
    name: 'Chest pain, fainting, or a racing or uneven heartbeat',
    say: [
      { say: 'Call {emergency} now.', from: ['fda_ppi', 'none'], caution: true },
      {
        say: 'Chest pain, fainting, or a racing or uneven heartbeat can be serious, above all with cramps or weakness.',
        from: ['fda_ppi', 'none'],
        caution: true,
      },
      { say: 'Minerals that are too high or too low can upset the heart.', from: ['merck_hyperk', 'fda_ppi'] },
    ],
    more: [
      {
        say: "If you've missed a dialysis session, say so. Weakness or cramps then can mean high potassium.",
        from: ['none'],
        caution: true,
      },
    ],
  },
  stroke: {
    name: 'A drooping face, slurred speech or sudden weakness on one side',
    say: [
      { say: 'Call {emergency} now. Do it even if it passes.', from: ['nwas_stroke'] },
      {
        say: 'A drooping face, slurred speech, or sudden weakness on one side could be a stroke.',
        from: ['nwas_stroke'],
      },
    ],
    more: [
      { say: "Minutes matter, so don't wait to see if it gets better.", from: ['nwas_stroke'] },
      { say: 'Sudden loss of sight counts too.', from: ['none'], caution: true },
    ],
  },
  compartment: {
    name: 'Severe, growing pain in a tight leg',
    say: [
      {
        say: 'Call {emergency} now. In a tight, swollen leg, severe pain that keeps growing can mean dangerous pressure inside.',
        from: ['nhs_compartment'],
      },
      { say: "Don't rub, wrap or ice it. Loosen anything tight.", from: ['none'], caution: true },
    ],
    more: [
      {
        say: 'It can follow an injury, hard exercise or a tight cast, and may need surgery quickly.',
        from: ['nhs_compartment'],
      },
      { say: 'Keep the leg level with your heart while you wait.', from: ['none'], caution: true },
    ],
  },
} satisfies Partial<Record<SignId, SignWords>>;
