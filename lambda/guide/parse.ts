import { page } from './fields';
import { topicNamed } from './topics';
import type { Question } from './types';

const known = {
  isQuestion: (value: unknown) => parseQuestion(value) !== undefined,
  isTopic: (name: unknown) => topicNamed(name) !== undefined,
};

/** A Question from the outside (the session comes back through the device), or undefined where it is not one. */
export function parseQuestion(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const own = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  const topic = topicNamed(own('topic'));
  if (topic === undefined) return undefined;
  const fields = { ...topic.fields, page };
  if (!Object.entries(fields).every(([name, { check }]) => check(own(name), known))) return undefined;
  const kept = Object.keys(fields).filter((name) => own(name) !== undefined);
  return Object.fromEntries([['topic', topic.name], ...kept.map((name) => [name, given[name]])]) as unknown as Question;
}
