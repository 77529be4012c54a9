import type { Finding } from '../../../testing/finding';
import { type Model, samplesOf } from './model';

const CONNECTOR = /^(?:from|to|about|for|if|whether|that|and)\b/i;

/** "Ask leg cramp guide about ..." takes these words away before the sample is looked at. */
export function connectors(model: Model): readonly Finding[] {
  return samplesOf(model)
    .filter(({ text }) => CONNECTOR.test(text))
    .map(({ where, text }) => ({ where, expected: 'a start that is no connecting word', found: `"${text}"` }));
}
