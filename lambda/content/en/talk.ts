import type { Talk } from '../shape';

export const talk: Talk = {
  title: 'Leg cramp guide',
  launch:
    'Leg cramp guide here. I can talk you through easing a cramp, say what may be behind it, or which foods matter.',
  education: 'This is for education, not medical advice.',
  safety: {
    say: 'With chest pain, trouble breathing, or one swollen leg, get medical help first.',
    from: ['nhlbi_dvt', 'glos_dvt'],
  },
  safetyRelief: {
    say: 'If it swells, turns red or keeps hurting, see a doctor today.',
    from: ['nhlbi_dvt', 'trinity_dvt'],
  },
  safetyTooMuch: {
    say: 'If you took a lot, call {poison} now.',
    from: ['hrsa_poisonhelp', 'nhs_poison_old'],
  },
  stillAlarming: {
    say: 'If that warning sign is still there, please get help before anything else.',
    from: ['none'],
    caution: true,
  },
  acknowledge: ['Okay.', 'All right.', 'Sure.'],
  goodbye: ['Take care.', 'Goodbye, and take care.', 'Okay. Look after that leg.'],
  noMore: "That's all I have on that.",
  help: 'Ask me to ease a cramp, what a nutrient does, its foods, or how much you need. You can ask about home remedies, medicines, or when to see a doctor.',
  helpOn:
    'We were talking about {subject}. You can say more, repeat, or ask what foods have it, how much you need, or whether it really works.',
  helpOnOther: 'We were talking about {subject}. You can say more, repeat, or ask where that comes from.',
  helpRelief: 'We are easing a cramp. Say it eased, a bit, still hurts, worse, or wait.',
  fallback: [
    'I only know leg cramps and the nutrients around them. You could ask which foods have potassium.',
    "That's outside what I know. Try asking how to stop a cramp, or whether magnesium works.",
    "I'm not sure I caught that. I can help with leg cramps, like why they come at night.",
  ],
  heard: 'I heard {heard}.',
  unknown: "I don't know that one.",
  noEvidence: 'I have no good evidence on that.',
  offers: {
    about: [{ ask: 'Shall I tell you about {nutrient}?', reprompt: 'Would you like to hear about {nutrient}?' }],
    again: [{ ask: 'Shall I say that again?', reprompt: 'Say yes to hear it again, or stop.' }],
    amount: [
      { ask: 'Want to know how much {nutrient} you need a day?', reprompt: 'Shall I say how much you need a day?' },
    ],
    any: [
      {
        ask: 'What else would you like to know?',
        reprompt: 'You can ask about foods, a cramp right now, or say stop.',
      },
      { ask: 'Is there anything else on your mind?', reprompt: 'Ask me anything on leg cramps, or say stop.' },
    ],
    choose: [{ ask: 'Which shall I go on with, {options}?', reprompt: 'Please pick {options}.' }],
    doctor: [{ ask: 'Shall I say when to see a doctor?', reprompt: 'Want to hear when a cramp needs a doctor?' }],
    evidence: [
      { ask: 'Want to hear how good the evidence is?', reprompt: 'Shall I say how well {nutrient} has been tested?' },
    ],
    foods: [
      { ask: 'Want three foods that have it?', reprompt: 'Shall I name foods with {nutrient}?' },
      { ask: 'Shall I name some foods with it?', reprompt: 'Would you like foods with {nutrient}?' },
    ],
    foods_with: [{ ask: 'Want more foods with {nutrient}?', reprompt: 'Shall I name foods with {nutrient}?' }],
    food_tips: [
      { ask: 'Want to hear which foods matter for it?', reprompt: 'Shall I go on with food and {nutrient}?' },
    ],
    go_on: [{ ask: 'Shall we go on with the stretch?', reprompt: 'Say yes to stretch, or stop.' }],
    launch: [
      {
        ask: 'Do you have a cramp right now?',
        reprompt: 'Is your leg cramping now? Say yes, no, or ask me something.',
      },
    ],
    more: [
      { ask: 'Want more?', reprompt: 'Shall I go on?' },
      { ask: 'Shall I go on?', reprompt: 'Would you like to hear more?' },
    ],
    more_foods: [
      { ask: 'Want more?', reprompt: 'Shall I name three more foods?' },
      { ask: 'Want three more?', reprompt: 'Would you like more foods with {nutrient}?' },
    ],
    prevention: [{ ask: 'Shall I say what may keep cramps away?', reprompt: 'Want to hear what may prevent cramps?' }],
    relief: [{ ask: 'Shall I talk you through easing a cramp?', reprompt: 'Want to try a stretch together now?' }],
    signs: [{ ask: 'Want to hear the signs of running low?', reprompt: 'Shall I name the signs of low {nutrient}?' }],
    which_tablet: [
      {
        ask: 'Which tablet would you like to check with it?',
        reprompt: 'Name a nutrient, like magnesium or calcium.',
      },
    ],
    which: [{ ask: 'Did you mean {options}?', reprompt: 'Please say {options}.' }],
    which_food: [{ ask: 'Which food would you like to check?', reprompt: 'Name a food, like banana or spinach.' }],
    which_nutrient: [
      {
        ask: 'Which one: magnesium, potassium, calcium, vitamin D, sodium, or a B vitamin?',
        reprompt: 'Name one, like magnesium or vitamin D.',
      },
    ],
    which_start: [{ ask: 'Which one shall I start with?', reprompt: 'Name one, like magnesium, or say more.' }],
  },
  and: 'and',
  or: 'or',
};
