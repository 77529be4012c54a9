import type { SignId } from '../../ids';
import type { SignWords } from '../../shape';

/** Signs in muscles and nerves. */
export const muscleSigns = {
  rhabdo: {
    name: 'Muscle pain or weakness with dark urine',
    say: [
      {
        say: 'Stop, and get to the nearest hospital now. Dark, cola-[colored|coloured] urine with bad muscle pain or weakness can mean muscle damage.',
        from: ['cdc_rhabdo'],
      },
      { say: 'Ask to be checked for muscle breakdown, and drink water on the way.', from: ['cdc_rhabdo'] },
    ],
    more: [
      {
        say: 'Urine can look normal. So bad pain, swelling or weakness after hard exercise, heat, a crush or a long lie needs a check too.',
        from: ['none'],
        caution: true,
      },
      { say: 'The same goes for statins, alcohol or drugs.', from: ['none'], caution: true },
    ],
  },
  long_cramp: {
    name: "A cramp that won't let go",
    say: [
      {
        say: "Call {advice} today if a cramp has lasted more than ten minutes and stretching hasn't helped.",
        from: ['nhs_cramps_2017', 'nhs_cramps'],
      },
      { say: "If it's severe and won't stop, get care now.", from: ['mayo_night'] },
      { say: "If the leg is swollen, warm or red, don't rub it.", from: ['none'], caution: true },
    ],
    more: [{ say: 'A leg that turns cold, pale or numb is an emergency: call {emergency}.', from: ['nz_limb'] }],
  },
  tetanus: {
    name: 'A stiff jaw or painful spasms',
    say: [
      { say: 'Call {emergency}, or go to an emergency department now.', from: ['nhs_tetanus'] },
      {
        say: 'A stiff jaw, trouble swallowing or painful spasms could be tetanus, above all after a wound.',
        from: ['nhs_tetanus', 'mp_tetanus'],
      },
    ],
    more: [
      { say: 'Tetanus is an emergency. It can follow a cut or a dirty wound.', from: ['mp_tetanus', 'nhs_tetanus'] },
      { say: 'If you know it, say when your last tetanus [shot|jab] was.', from: ['none'], caution: true },
    ],
  },
  severe_weakness: {
    name: 'New, severe or spreading weakness',
    say: [
      {
        say: "Call {emergency} if weakness is new and severe, if it's spreading, or if it's hard to breathe or swallow.",
        from: ['medicinenet_k', 'none'],
        caution: true,
      },
      {
        say: 'It can come from very low or very high potassium, or from a nerve.',
        from: ['medicinenet_k', 'utd_hyperk', 'none'],
        caution: true,
      },
      { say: 'Milder weakness still needs a doctor soon.', from: ['nhs_cramps_2017'] },
    ],
    more: [{ say: 'With high potassium, weakness often starts in the legs and moves up.', from: ['utd_hyperk'] }],
  },
  statin_muscle: {
    name: 'Muscle pain with a statin',
    say: [
      {
        say: 'Call {advice} today, before your next dose, if you take a statin and your muscles hurt for no clear reason.',
        from: ['nhs_statins'],
      },
      { say: 'Tenderness, weakness and new cramps count too.', from: ['nhs_statins'] },
      { say: 'If your urine goes dark as well, go to [the hospital|hospital] at once.', from: ['cdc_rhabdo'] },
    ],
    more: [
      {
        say: 'Statins can now and then harm muscle, so a doctor may want to test for it.',
        from: ['mp_statins', 'cks'],
      },
      {
        say: 'Grapefruit juice, red yeast rice, and some antibiotics and antifungals can raise the risk.',
        from: ['none'],
        caution: true,
      },
    ],
  },
  back_bladder: {
    name: 'Numbness around the bottom, or new bladder or bowel trouble',
    say: [
      { say: 'Go to [the hospital|hospital] now, or call {emergency}.', from: ['rfl_ces'] },
      {
        say: 'Numbness around your bottom or between your legs can mean that nerves in your back are being squeezed.',
        from: ['rfl_ces'],
      },
      { say: 'So can new trouble with your bladder or bowels.', from: ['rfl_ces'] },
    ],
    more: [{ say: 'Loss of feeling in sex is another sign. It often comes with back or leg pain.', from: ['rfl_ces'] }],
  },
  tetany: {
    name: 'Hands that lock up, or tingling lips or fingers',
    say: [
      {
        say: 'See a doctor today if cramps come with tingling lips or fingers, or if your hands lock up.',
        from: ['tetany_case', 'none'],
        caution: true,
      },
      { say: 'It can mean low blood calcium.', from: ['tetany_case'] },
      {
        say: 'Call {emergency} for a tight throat or a [seizure|fit].',
        from: ['none'],
        caution: true,
      },
    ],
    more: [
      { say: 'It can start in the first days after thyroid surgery.', from: ['tetany_case'] },
      { say: "Fast breathing from panic can look the same, so don't guess.", from: ['none'], caution: true },
      { say: 'Call {emergency} for noisy breathing or an odd heartbeat too.', from: ['none'], caution: true },
    ],
  },
  pop_injury: {
    name: 'A pop in the calf or heel',
    say: [
      { say: 'Get it checked today, in urgent or emergency care.', from: ['bupa_achilles'] },
      {
        say: 'If you felt a pop in the calf or heel, a tendon or muscle may have torn, rather than cramped.',
        from: ['bupa_achilles'],
      },
      { say: "Don't stretch it.", from: ['none'], caution: true },
    ],
    more: [{ say: 'Bruising, or not being able to stand on tiptoe, points the same way.', from: ['bupa_achilles'] }],
  },
  child_leg: {
    name: 'A child with a limp or one painful leg',
    say: [
      {
        say: "Have a doctor see the child today. A limp, a fever, or a leg that can't take weight needs a check.",
        from: ['swl_limp', 'ggc_child'],
      },
      { say: 'If the child is hard to wake, blotchy or very unwell, call {emergency}.', from: ['swl_limp'] },
    ],
    more: [
      { say: 'Growing pains ache in both legs and are gone by morning.', from: ['nhs_growing'] },
      { say: 'Sore calves after a virus, with dark urine, need emergency care.', from: ['none'], caution: true },
      { say: 'No aspirin under sixteen, unless a doctor says so.', from: ['nhs_growing'] },
    ],
  },
} satisfies Partial<Record<SignId, SignWords>>;
