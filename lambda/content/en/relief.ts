import type { ReliefWords } from '../shape';

export const relief: ReliefWords = {
  title: 'Ease the cramp',
  muscles: { calf: 'Calf stretch', thigh: 'Thigh stretch', foot: 'Foot stretch' },
  stretch: {
    calf: [
      { say: 'Sit or lie so that you feel steady.', from: ['none'], caution: true },
      {
        say: 'Stretch the leg out straight, and gently draw the toes up toward your shin.',
        from: ['mayo_night', 'cleveland'],
      },
    ],
    thigh: [
      { say: 'Stop what set it off, and hold on to something steady.', from: ['aaos'] },
      { say: 'Gently stretch the tight side of the thigh, only as far as feels okay.', from: ['aaos', 'mp_cramps'] },
    ],
    foot: [
      { say: 'Gently pull your toes back toward you.', from: ['cleveland', 'mayo_night'] },
      { say: 'If you can, hold on and stand with that foot flat on the floor.', from: ['cleveland'] },
    ],
  },
  again: {
    calf: [
      {
        say: "Let's do it once more. Straight leg, heel down, toes up toward the shin.",
        from: ['mayo_night', 'hse_preg'],
      },
    ],
    thigh: [{ say: "Let's do it once more. Ease into the stretch, and breathe slowly.", from: ['aaos'] }],
    foot: [{ say: "Let's do it once more. Toes back, slow and gentle.", from: ['cleveland', 'mayo_night'] }],
  },
  hold: 'Keep holding.',
  letGo: 'Now let go slowly.',
  rub: [
    { say: 'Good. Now rub the muscle softly.', from: ['nhs_cramps', 'mp_cramps'] },
    { say: 'Take care when you stand up.', from: ['none'], caution: true },
    { say: 'It can stay sore for up to a day.', from: ['nhs_cramps'] },
  ],
  stubborn: [
    { say: 'Some cramps take longer. Try walking a little, or gently shake the leg.', from: ['mayo_night'] },
    { say: 'A warm shower can help too.', from: ['mayo_night'] },
    { say: 'Hold on to something as you get up.', from: ['none'], caution: true },
  ],
  worse: [
    { say: "Stop stretching if it's getting worse.", from: ['none'], caution: true },
    { say: 'After a pop or a fall, get it checked today.', from: ['bupa_achilles'] },
    { say: "See a doctor today for one leg that's swollen, warm or red.", from: ['nhlbi_dvt', 'hse_preg'] },
    { say: 'If the leg is cold, numb or pale, call {emergency}.', from: ['nz_limb', 'nhs_pad'] },
  ],
  wait: [{ say: 'Take your time. I am here.', from: [] }],
  swollen: {
    ask: 'Before you rub it, is that leg swollen, warm or red?',
    reprompt: 'Is the leg swollen, warm or red? Say yes or no.',
  },
  eased: { ask: 'Did it ease?', reprompt: 'Is it better? Say yes, a bit, or no.' },
};
