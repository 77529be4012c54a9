import type { Finding } from '../../../testing/finding';
import { type Model, type Sample, samplesOf } from './model';
import { normalize } from './normalize';

/** The same utterance twice: written alike inside one intent, sounding alike in two, where the winner would be anyone's guess. */
export function duplicates(model: Model): readonly Finding[] {
  const written = new Map<string, Sample>();
  const sounding = new Map<string, Sample>();
  return samplesOf(model).flatMap((sample) => {
    const alike = `${sample.intent.name} ${sample.text.toLowerCase()}`;
    const sound = normalize(sample.text, sample.intent);
    const inside = written.get(alike);
    const across = sounding.get(sound);
    if (!inside) written.set(alike, sample);
    if (!across) sounding.set(sound, sample);
    if (inside) return [clash(sample, inside)];
    return across && across.intent !== sample.intent ? [clash(sample, across)] : [];
  });
}

function clash(sample: Sample, other: Sample): Finding {
  return {
    where: sample.where,
    expected: 'an utterance of its own',
    found: `"${sample.text}" and ${other.where} "${other.text}"`,
  };
}
