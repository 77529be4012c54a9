import type { SignId } from '../../ids';
import type { SignWords } from '../../shape';

/** Signs of heat, fluids, infection, pregnancy, sugar and poisons. */
export const bodySigns = {
  hyponatraemia: {
    name: 'Cramps with confusion, a [seizure|fit] or collapse',
    say: [
      { say: 'Call {emergency} now.', from: ['eah_2018', 'none'], caution: true },
      {
        say: 'Cramps with confusion, a bad headache and vomiting, a [seizure|fit] or collapse can mean very low sodium.',
        from: ['eah_2018', 'ua_hypona'],
      },
      {
        say: "Give nothing to drink to someone who's confused. Lay them on their side.",
        from: ['none'],
        caution: true,
      },
    ],
    more: [
      { say: 'It can come from drinking far too much, or in very long exercise.', from: ['eah_2015', 'eah_2018'] },
      { say: 'Heatstroke and low blood sugar can look the same.', from: ['none'], caution: true },
    ],
  },
  heatstroke: {
    name: 'Confusion, fainting or very hot skin in the heat',
    say: [
      {
        say: 'Call {emergency} now if someone in the heat is confused, faints, has a [seizure|fit], or is very hot.',
        from: ['nhs_heat', 'mp_heat'],
      },
      { say: 'Get them into shade. Wet the skin, and fan it.', from: ['nhs_heat'] },
      { say: "Give no drinks if they're confused.", from: ['none'], caution: true },
    ],
    more: [
      { say: "Call {emergency} too if thirty minutes of rest, cooling and drinks haven't helped.", from: ['nhs_heat'] },
      {
        say: 'For heat cramps alone, rest somewhere cool, and sip water, juice or a sports drink.',
        from: ['mayo_heat'],
      },
      {
        say: 'See a doctor if they go on past an hour. With heart trouble or a low-salt diet, see one anyway.',
        from: ['mayo_heat'],
      },
      {
        say: 'With diabetes, sports drinks and juice push blood sugar up. With a fluid limit, ask first.',
        from: ['none'],
        caution: true,
      },
    ],
  },
  pre_eclampsia: {
    name: 'Pregnancy with headache, blurred sight or sudden swelling',
    say: [
      { say: 'Call your midwife, doctor or maternity hospital now.', from: ['nhs_preecl'] },
      {
        say: 'A bad headache, blurred sight, rib pain, vomiting or sudden swelling in pregnancy or after birth could be pre-eclampsia.',
        from: ['nhs_preecl'],
      },
      { say: "If there's a [seizure|fit], call {emergency}.", from: ['none'], caution: true },
    ],
    more: [
      { say: 'It can come from twenty weeks on, or soon after the birth.', from: ['nhs_preecl'] },
      { say: 'The swelling shows mostly in the face, hands or feet.', from: ['nhs_preecl'] },
    ],
  },
  infection: {
    name: 'Fever with hot, red skin that spreads, or a hot joint',
    say: [
      {
        say: 'See a doctor today for a fever with hot, red skin that spreads, or with a hot joint.',
        from: ['none'],
        caution: true,
      },
      { say: 'It could be an infection.', from: ['none'], caution: true },
      {
        say: 'Call {emergency} for confusion, fast breathing or very severe pain.',
        from: ['none'],
        caution: true,
      },
    ],
    more: [
      {
        say: 'Blisters, black patches, or pain far worse than the skin looks are an emergency too.',
        from: ['none'],
        caution: true,
      },
    ],
  },
  fluid_loss: {
    name: 'Vomiting or [diarrhea|diarrhoea] with little urine or dizziness',
    say: [
      {
        say: 'Get care today for cramps with bad vomiting or [diarrhea|diarrhoea], and little urine or dizziness.',
        from: ['none'],
        caution: true,
      },
      { say: 'You may have lost too much fluid.', from: ['none'], caution: true },
      { say: 'Call {emergency} if someone faints, is confused, or is very drowsy.', from: ['none'], caution: true },
    ],
    more: [
      { say: 'Babies and older people should call sooner.', from: ['none'], caution: true },
      {
        say: 'So should people on water tablets, blood pressure tablets, lithium or metformin.',
        from: ['none'],
        caution: true,
      },
    ],
  },
  high_sugar: {
    name: 'Great thirst, vomiting, deep breathing or drowsiness',
    say: [
      { say: 'Call {emergency} now.', from: ['none'], caution: true },
      {
        say: 'Cramps with drowsiness, great thirst, vomiting or fast, deep breathing could be a diabetes emergency.',
        from: ['none'],
        caution: true,
      },
    ],
    more: [
      {
        say: 'Belly pain and breath that smells of fruit fit it too. It can be the first sign of diabetes.',
        from: ['none'],
        caution: true,
      },
      {
        say: "Low sugar can bring shaking, sweating and confusion instead. That's an emergency too if someone is drowsy.",
        from: ['none'],
        caution: true,
      },
    ],
  },
  toxin: {
    name: 'Contact with a poison, or a bite',
    say: [
      {
        say: 'Call {poison} now if cramps follow a poison, a chemical or a spider bite.',
        from: ['poison_us', 'poison_bw', 'nhs_cramps_2017'],
      },
      {
        say: "For a snake bite, a [seizure|fit], trouble breathing, or someone who won't wake, call {emergency}.",
        from: ['poison_us', 'none'],
        caution: true,
      },
    ],
    more: [
      { say: 'Lead is one poison that can bring on cramps.', from: ['mayo_night'] },
      { say: 'A black widow bite can cause strong cramps in the big muscles.', from: ['poison_bw'] },
      {
        say: 'After a pesticide, call {emergency} for twitching, sweating, drooling or trouble breathing.',
        from: ['none'],
        caution: true,
      },
    ],
  },
  overdose: {
    name: 'Too many tablets',
    say: [
      {
        say: "Call {emergency} now if anyone has collapsed, won't wake, or struggles to breathe.",
        from: ['nhs_poison_old', 'knowinjury_poison'],
      },
      { say: 'If not, call {poison} now, even if you feel fine.', from: ['hrsa_poisonhelp'] },
      { say: 'If it was on purpose, call {emergency}, and stay near someone.', from: ['none'], caution: true },
    ],
    more: [
      { say: "Keep the packet, take nothing more, and don't try to [throw up|be sick].", from: ['nhs_poison_new'] },
      {
        say: 'Iron can be very dangerous for a child, even one who looks well.',
        from: ['poison_org_iron', 'nc_poison_iron'],
      },
      { say: 'With iron, look for vomiting, stomach pain, or blood in the vomit.', from: ['poison_org_iron'] },
      {
        say: 'Quinine is very toxic in overdose and can upset the heart.',
        from: ['ni_formulary_quinine', 'none'],
        caution: true,
      },
    ],
  },
} satisfies Partial<Record<SignId, SignWords>>;
