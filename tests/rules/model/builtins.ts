import type { Finding } from '../../../testing/finding';
import { intentsOf, isBuiltIn, type Model, samplesOf } from './model';
import { normalize } from './normalize';
import { SENTENCE } from './sentence';

const REQUIRED = [
  ...['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Repeat', 'Yes', 'No', 'Next', 'Previous', 'StartOver'],
].map((name) => `AMAZON.${name}Intent`);

/** Phrases that Alexa itself gives to a built-in intent; a build refuses a sample that equals one. */
const PHRASES = new Set([
  ...[
    'stop',
    'off',
    'shut up',
    'cancel',
    'never mind',
    'nevermind',
    'forget it',
    'quit',
    'exit',
    'stop it',
    'be quiet',
  ],
  ...['help', 'help me', 'can you help me', 'what can you do', 'what can i say'],
  ...['yes', 'yes please', 'yeah', 'yep', 'sure', 'okay', 'ok', 'no', 'no thanks', 'nope', 'nah'],
  ...['next', 'skip', 'skip forward', 'previous', 'go back', 'skip back', 'back up', 'back'],
  ...['repeat', 'repeat that', 'say that again', 'start over', 'restart', 'start again'],
  ...['go home', 'home', 'take me home', 'go to home screen'],
]);

export function requiredBuiltIns(model: Model): readonly Finding[] {
  const present = intentsOf(model).map(({ name }) => name);
  return REQUIRED.filter((name) => !present.includes(name)).map((where) => ({
    where,
    expected: 'the built-in intent',
    found: 'none',
  }));
}

/** A sample of our own that a built-in intent owns. */
export function builtInClashes(model: Model): readonly Finding[] {
  return samplesOf(model)
    .filter(({ intent }) => !isBuiltIn(intent.name))
    .filter(({ text, intent }) => PHRASES.has(text.toLowerCase()) || PHRASES.has(normalize(text, intent)))
    .map(({ where, text }) => ({ where, expected: 'no phrase of a built-in intent', found: `"${text}"` }));
}

/** A custom intent without samples can never be reached; the whole sentence has the slot alone. */
export function unreachable(model: Model): readonly Finding[] {
  return intentsOf(model)
    .filter(({ slots = [] }) => slots.every(({ type }) => type !== SENTENCE))
    .filter(({ name, samples }) => !isBuiltIn(name) && (samples ?? []).length < 2)
    .map(({ name, samples }) => ({ where: name, expected: 'samples', found: `${(samples ?? []).length}` }));
}
