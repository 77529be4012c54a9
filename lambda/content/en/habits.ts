import type { HabitId } from '../ids';
import type { Topic } from '../shape';
import { bedtimeHabits } from './habits/bedtime';
import { dailyHabits } from './habits/daily';

export const habits: Readonly<Record<HabitId, Topic>> = { ...bedtimeHabits, ...dailyHabits };
