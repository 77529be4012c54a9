import type { Answer } from '../guide/types';
import type { Act } from '../nlu/acts';

export interface Answered {
  readonly requestId: string;
  readonly answer: Answer;
  /** What was understood. */
  readonly acts: readonly Act[];
}

/** Every Answer, on its way to being presented: tools on a developer's machine listen, in production nobody does. */
export const answered = process.getBuiltinModule('node:diagnostics_channel').channel('leg-cramp-guide.answered');
