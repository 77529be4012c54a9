import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Salt, minerals and juices to drink. */
export const drinkRemedies = {
  salt_water: {
    name: 'salt',
    pages: [
      [
        {
          say: "Adding salt isn't proven to stop leg cramps, and too much of it raises blood pressure.",
          from: ['mp_sodium', 'eamc_2022'],
        },
        {
          say: 'Please leave salt water and salt tablets alone unless a doctor says so.',
          from: ['mp_sodium', 'none'],
          caution: true,
        },
        { say: 'With heart, kidney or blood pressure trouble, ask your doctor.', from: ['mayo_heat', 'mp_sodium'] },
      ],
      [
        {
          say: "In athletes who sweat for hours, experts don't agree on how much lost salt matters.",
          from: ['bergeron_2008', 'eamc_2022'],
        },
        {
          say: 'Ask first too with liver disease, lithium, or high blood pressure in pregnancy.',
          from: ['none'],
          caution: true,
        },
        {
          say: 'Call {emergency} for cramps in the heat with confusion, vomiting or fainting.',
          from: ['mp_heat', 'nhs_heat'],
        },
      ],
    ],
  },
  electrolyte_drinks: {
    name: 'electrolyte drinks',
    pages: [
      [
        { say: "Electrolyte drinks haven't been shown to help night cramps.", from: ['lau_2019', 'lau_2021'] },
        {
          say: "In small lab tests after hard sweating, men's calves cramped less easily with one than with water.",
          from: ['lau_2019', 'lau_2021'],
        },
        {
          say: "Drink when you're thirsty. Forcing drinks in long exercise is dangerous.",
          from: ['eah_2015', 'eah_2018'],
        },
      ],
      [
        {
          say: 'With heart failure, kidney disease, diabetes or high blood pressure, ask first.',
          from: ['mayo_heat', 'none'],
          caution: true,
        },
        { say: 'These drinks hold salt, often sugar, and some hold potassium.', from: ['none'], caution: true },
        {
          say: 'The studies had ten men each, and they tested the calf with electric pulses, not real cramps.',
          from: ['lau_2019', 'lau_2021'],
        },
      ],
    ],
  },
  coconut_water: {
    name: 'coconut water',
    pages: [
      [
        { say: 'I know of no study that shows coconut water stops leg cramps.', from: ['devgun_2016'] },
        { say: "It's high in potassium.", from: ['devgun_2016'] },
        {
          say: "With kidney disease, or tablets for heart or blood pressure, don't use it as a remedy unless your doctor agrees.",
          from: ['utd_hyperk'],
        },
      ],
      [
        {
          say: 'One person with diabetes drank it daily, and blood potassium rose until they stopped.',
          from: ['devgun_2016'],
        },
        { say: 'Some brands add sugar.', from: ['none'], caution: true },
      ],
    ],
  },
  cherry_juice: {
    name: 'cherry juice',
    pages: [
      [
        {
          say: 'Cherry juice has been tested for soreness after exercise, but not for leg cramps.',
          from: ['ksma_cherry_2025'],
        },
        { say: 'Even for soreness, results are mixed.', from: ['ksma_cherry_2025'] },
        { say: "It's sugary, so count it if you have diabetes.", from: ['none'], caution: true },
      ],
      [{ say: 'Fruit juice holds potassium too, so ask first with kidney disease.', from: ['none'], caution: true }],
    ],
  },
  bananas: {
    name: 'bananas',
    pages: [
      [
        { say: "A banana is good food, but it won't stop a cramp.", from: ['banana_2012'] },
        {
          say: 'In a small study, it took about an hour for blood potassium to rise, and then only a little.',
          from: ['banana_2012'],
        },
        { say: 'With kidney disease, ask your care team before you eat more of them.', from: ['nap_2005_k'] },
      ],
      [
        { say: "Ordinary night cramps mostly don't come from low potassium.", from: ['aafp_2012'] },
        {
          say: 'If you take heart or blood pressure tablets, eat the potassium your clinician recommends.',
          from: ['nap_2005_k'],
        },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
