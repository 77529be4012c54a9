import fc from 'fast-check';
import { followUp, request } from '../fuzz/requests';

/** Conversations that are held over and over: the same in every run. */
export function script(seed: number, conversations: number): readonly (readonly object[])[] {
  const turns = fc.array(fc.oneof(request, followUp), { minLength: 1, maxLength: 20 });
  return fc.sample(turns, { seed, numRuns: conversations });
}
