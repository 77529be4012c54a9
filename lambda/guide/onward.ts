import type { AnswerContext } from './context';
import { promptFor } from './prompt';
import type { Prompt } from './types';

/** The ways on that several topics share. */
export const onward = {
  relief: (context: AnswerContext): Prompt =>
    promptFor('relief', context, { yes: { topic: 'relief', muscle: 'calf', step: 'stretch' } }),
  prevention: (context: AnswerContext): Prompt => promptFor('prevention', context, { yes: { topic: 'prevention' } }),
  doctor: (context: AnswerContext): Prompt => promptFor('doctor', context, { yes: { topic: 'doctor' } }),
};
