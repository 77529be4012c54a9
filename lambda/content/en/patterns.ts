import type { Labels, Patterns, PhoneLines } from '../shape';

/** Sentences around a figure; capitals are set when they are filled in. */
export const patterns: Patterns = {
  firstFood: '{serving} has about {amount} {unit} of {nutrient}.',
  nextFood: '{serving} has {amount}.',
  share: "That's about {share} percent of a day's need.",
  noFigure: 'I have no figure for {nutrient} in {food}.',
  noneInIt: '{serving} has next to no {nutrient}.',
  inIt: '{serving} has about {amount} {unit} of {nutrient}, and {amount2} {unit2} of {nutrient2}.',
  foodHonest: { say: 'No one food is proven to stop leg cramps.', from: ['aafp_2012', 'eamc_2022'] },
  range: '{low} to {high}',
  amount: {
    recommended: {
      same: 'Most adults need about {both} {unit} of {nutrient} a day.',
      two: 'Most women need about {women} {unit} of {nutrient} a day, and most men {men}.',
    },
    adequate: {
      same: 'A good target for adults is about {both} {unit} of {nutrient} a day.',
      two: 'A good target is about {women} {unit} of {nutrient} a day for women, and {men} for men.',
    },
    maximum: {
      same: 'Adults should stay under {both} {unit} of {nutrient} a day.',
      two: 'Women should stay under {women} {unit} of {nutrient} a day, and men under {men}.',
    },
  },
  amountPregnancy: 'In pregnancy, the figure is about {both} {unit} of {nutrient} a day.',
  amountChildren: {
    same: 'From the age of one, children need about {both} {unit} of {nutrient} a day.',
    two: 'For children it goes by age, from about {low} {unit} of {nutrient} a day for the smallest to {high} by the early teens.',
  },
  amountOlder: {
    same: 'Past seventy, it is about {both} {unit} of {nutrient} a day.',
    two: 'Past seventy, women need about {women} {unit} of {nutrient} a day, and men {men}.',
  },
  amountUnknown: "I don't have a checked figure for that group, so please ask a midwife, doctor, or pharmacist.",
  units: "That's {amount} units.",
  usGuidance: "That's US guidance.",
  sources: 'That rests on {list}.',
  noNamedSource: 'I only have second-hand reports for that, so treat it with care.',
};

export const labels: Labels = {
  amounts: 'In one serving',
  perDay: 'A day',
  upperLimit: 'Upper limit',
  noLimit: 'Ask a clinician',
  shareNote: "Share of an adult's day",
  sources: 'Sources',
  call: 'Call {number}',
  unitShort: { mg: 'mg', mcg: 'µg' },
  tapHint: 'Tap one, or say its name',
  more: 'More',
  again: 'Again',
  education: 'For education, not medical advice.',
};

const clinician = 'your doctor';
const hospital = 'your nearest emergency department';

export const phoneLines: Readonly<Record<string, PhoneLines>> & { readonly default: PhoneLines } = {
  'en-US': { emergency: '{number}', poison: 'Poison Help at {number}', advice: clinician },
  'en-CA': { emergency: '{number}', poison: 'the poison center at {number}', advice: clinician },
  'en-GB': { emergency: '{number}', poison: 'NHS {number}', advice: 'NHS {number}' },
  'en-AU': { emergency: '{number}', poison: 'the Poisons Information Centre on {number}', advice: clinician },
  'en-IN': { emergency: '{number}', poison: hospital, advice: clinician },
  default: { emergency: 'your local emergency number', poison: hospital, advice: clinician },
};
