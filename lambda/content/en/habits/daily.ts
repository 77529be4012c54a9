import type { HabitId } from '../../ids';
import type { Topic } from '../../shape';

/** What to do by day. */
export const dailyHabits = {
  stretching: {
    name: 'stretching',
    pages: [
      [
        {
          say: 'Stretching might make night cramps milder, but the studies disagree.',
          from: ['cochrane_stretch_2021', 'aafp_2017'],
        },
        { say: 'Stretch your calves and the backs of your thighs gently each day.', from: ['cochrane_stretch_2021'] },
        { say: 'Have something firm to hold, and stop if it hurts.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'Lean on a wall with one leg back, knee straight and heel down. Hold for fifteen to thirty seconds.',
          from: ['aaos'],
        },
        { say: "Don't stretch a calf that's swollen, warm, red or sore all the time.", from: ['none'], caution: true },
      ],
    ],
  },
  hydration: {
    name: 'drinking enough',
    pages: [
      [
        {
          say: "Drinking enough is good sense, but more water alone isn't proven to stop cramps.",
          from: ['eamc_2022', 'mayo_night'],
        },
        {
          say: "Drink when you're thirsty, unless you've been told to limit fluids.",
          from: ['mayo_night', 'eah_2015'],
        },
      ],
      [
        {
          say: "Most people don't need to add salt to water, because they eat plenty already.",
          from: ['cdrr_2019', 'nhs_salt'],
        },
        {
          say: 'After hours of heavy sweat an electrolyte drink can be fine, but ask first with heart, kidney or blood pressure trouble.',
          from: ['lau_2021', 'mayo_heat', 'none'],
          caution: true,
        },
        { say: 'Forcing drinks can be dangerous.', from: ['eah_2015'] },
      ],
    ],
  },
  balanced_diet: {
    name: 'a balanced diet',
    pages: [
      [
        {
          say: 'A good mix of plain foods covers most of what muscles need, though no diet is proven to stop cramps.',
          from: ['ods_mg', 'mp_potassium', 'mp_calcium', 'aafp_2012'],
        },
        {
          say: 'Think vegetables, fruit, beans, nuts, seeds, fish, dairy and lean meat.',
          from: ['ods_mg', 'mp_potassium', 'mp_calcium'],
        },
        { say: 'With kidney disease, ask your team which are right for you.', from: ['nap_2005_k'] },
      ],
    ],
  },
  processed_food: {
    name: 'processed food',
    pages: [
      [
        { say: 'I know of no proof that processed food drains minerals from you.', from: ['none'], caution: true },
        { say: 'It often holds a lot of salt, so plain foods are the better base.', from: ['nhs_salt', 'mp_sodium'] },
      ],
    ],
  },
  sunlight: {
    name: 'sunlight',
    pages: [
      [
        {
          say: 'A little summer sun helps you make vitamin D, but how much you need varies.',
          from: ['nhs_sun', 'mp_vitd'],
        },
        { say: 'Darker skin needs more time. Cover up before your skin reddens.', from: ['nhs_sun'] },
        {
          say: 'In a British winter the sun is too weak, so ask about a vitamin D tablet.',
          from: ['nhs_sun', 'nhs_vitd'],
          only: 'uk',
        },
        {
          say: 'Where winters are dark, the sun may be too weak, so look for food with added vitamin D.',
          from: ['nhs_sun', 'mp_vitd'],
          only: 'us',
        },
      ],
      [
        { say: "More vitamin D hasn't been shown to stop ordinary cramps.", from: ['vitd_rct_pm'] },
        { say: "It's good for bones and muscles all the same.", from: ['mp_vitd'] },
      ],
    ],
  },
  medicine_review: {
    name: 'a medicine review',
    pages: [
      [
        {
          say: 'Ask a doctor or pharmacist to look over your medicines, because some can bring on cramps.',
          from: ['garrison_2012', 'aafp_2012'],
        },
        { say: "Don't stop any of them without asking.", from: ['none'], caution: true },
      ],
      [
        {
          say: 'Water tablets, some long-acting inhalers and statins are the ones to ask about first.',
          from: ['garrison_2012', 'nhs_cramps'],
        },
        { say: "Ask about acid blockers too, if you've taken one for over a year.", from: ['fda_ppi'] },
      ],
    ],
  },
  supplements: {
    name: 'supplements',
    pages: [
      [
        {
          say: 'No tablet is well proven to prevent ordinary leg cramps, so food comes first.',
          from: ['cochrane_mg_2020', 'aafp_2017'],
        },
        {
          say: 'Ask a doctor or pharmacist first. It matters most with other medicines, kidney disease or pregnancy.',
          from: ['cmdt_mg', 'utd_hyperk', 'hse_preg'],
        },
      ],
    ],
  },
  blood_test: {
    name: 'a blood test',
    pages: [
      [
        {
          say: "Most people with cramps don't need a blood test, but it can help if they go on.",
          from: ['cks', 'aafp_2012'],
        },
        {
          say: 'It can show low potassium, calcium, sodium or vitamin D. Magnesium is harder to judge.',
          from: ['cks', 'msd_electrolytes', 'ods_mg'],
        },
      ],
    ],
  },
} satisfies Partial<Record<HabitId, Topic>>;
