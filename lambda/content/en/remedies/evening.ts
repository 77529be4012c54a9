import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** What people drink in the evening. */
export const eveningRemedies = {
  alcohol: {
    name: 'alcohol',
    pages: [
      [
        {
          say: 'Alcohol at bedtime is no remedy for cramps, and it may make them more likely.',
          from: ['annfammed_2018'],
        },
        {
          say: "In one study, people over sixty who drank had more night cramps. That's a link, not proof.",
          from: ['annfammed_2018'],
        },
        { say: 'If you drink heavily every day, get advice before you stop suddenly.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'Alcohol with some medicines makes you drowsier, and it makes falls at night more likely.',
          from: ['none'],
          caution: true,
        },
        { say: 'Cutting down is worth a try.', from: ['annfammed_2018'] },
      ],
    ],
  },
  caffeine_coffee: {
    name: 'coffee',
    pages: [
      [
        { say: "There's no good proof that coffee causes or stops leg cramps.", from: ['killer_2014'] },
        { say: "Normal amounts don't seem to dry out people who drink it regularly.", from: ['killer_2014'] },
        { say: 'A lot of caffeine can make muscles twitch. If you notice that, have less.', from: ['nhs_twitch'] },
      ],
      [
        { say: 'Coffee late in the day can spoil your sleep.', from: ['none'], caution: true },
        {
          say: "If you're pregnant or have heart rhythm trouble, stay within your clinician's limit.",
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
  chamomile_tea: {
    name: 'chamomile tea',
    pages: [
      [
        {
          say: 'Chamomile tea is a mild drink, but I know of no test of it for leg cramps.',
          from: ['nccih_chamomile'],
        },
        { say: 'It can set off allergies.', from: ['nccih_chamomile'] },
        { say: 'It may clash with warfarin, so ask a pharmacist if you take it.', from: ['nccih_chamomile'] },
      ],
      [
        { say: 'It may clash with ciclosporin too, a medicine given after a transplant.', from: ['nccih_chamomile'] },
        { say: "If your face swells or it's hard to breathe, call {emergency}.", from: ['none'], caution: true },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
