import type { Answer } from '../guide/types';

export interface Answered {
  readonly requestId: string;
  readonly answer: Answer;
}

/** Every Answer, on its way to being presented: tools on a developer's machine listen, in production nobody does. */
export const answered = process.getBuiltinModule('node:diagnostics_channel').channel('leg-cramp-guide.answered');
