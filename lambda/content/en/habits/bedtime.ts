import type { HabitId } from '../../ids';
import type { Topic } from '../../shape';

/** What to do at night. */
export const bedtimeHabits = {
  loose_covers: {
    name: 'loose covers',
    pages: [
      [
        { say: "Keep bedcovers loose, so that they don't press your toes down.", from: ['mayo_night'] },
        { say: "It's expert advice, not proof from trials, but it does no harm.", from: ['mayo_night'] },
      ],
    ],
  },
  sleep_position: {
    name: 'sleep position',
    pages: [
      [
        {
          say: 'On your back, keep your toes pointing up. On your front, let your feet hang over the edge.',
          from: ['cleveland'],
        },
        { say: "It's expert advice, not proof from trials.", from: ['cleveland'] },
      ],
    ],
  },
  exercise_before_bed: {
    name: 'exercise before bed',
    pages: [
      [
        {
          say: 'A few minutes on an exercise bike, or some gentle stretches, before bed may help.',
          from: ['mayo_night'],
        },
        { say: "It's expert advice, not strong proof.", from: ['mayo_night'] },
        { say: 'Keep it easy, and hold on when you stretch.', from: ['none'], caution: true },
      ],
    ],
  },
} satisfies Partial<Record<HabitId, Topic>>;
