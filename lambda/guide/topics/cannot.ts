import type { Line } from '../../content/shape';
import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';

const CANNOT = [
  'call',
  'ambulance',
  'timer',
  'reminder',
  'list',
  'phone',
  'louder',
  'slower',
  'quieter',
  'remember',
  'order',
  'blood_result',
  'music',
  'other',
] as const;

/** What a skill can't do, in one sentence, with what works instead. */
export const cannot = defineTopic({
  name: 'cannot',
  fields: { what: oneOf(CANNOT) },
  aside: true,
  disclaims: false,
  general: true,
  examples: () => CANNOT.map((what) => ({ what })),
  answer(question, context): TopicResult {
    const say = sentences([context.words.conversation.cannot[question.what] as Line], context);
    return { question, say, ask: promptFor('any', context) };
  },
});
