import type { Finding } from '../../../testing/finding';
import type { Model } from './model';

const LAUNCH = ['launch', 'ask', 'tell', 'open', 'load', 'begin', 'enable', 'start', 'play', 'resume', 'run', 'talk'];
const WAKE = ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app'];
const CONNECTING = [
  'from',
  'to',
  'by',
  'if',
  'and',
  'whether',
  'about',
  'for',
  'that',
  'of',
  'the',
  'a',
  'an',
  'in',
  'with',
];
const CLAIMING = ['emergency', 'lifesaving', 'doctor', 'cure', 'rescue'];

/** The rules for an invocation name, and the policy that it must not promise to save lives. */
export function invocation({ interactionModel }: Model): readonly Finding[] {
  const { invocationName } = interactionModel.languageModel;
  const words = invocationName.split(' ');
  const barred = [...LAUNCH, ...WAKE, ...CONNECTING, ...CLAIMING].filter((word) => words.includes(word));
  const where = 'invocationName';
  return [
    ...(/^[a-z]+(?:[ .'][a-z. ]*[a-z.])*$/.test(invocationName)
      ? []
      : [{ where, expected: 'lower-case words', found: invocationName }]),
    ...(words.length < 2 ? [{ where, expected: 'two words or more', found: invocationName }] : []),
    ...barred.map((found) => ({ where, expected: 'no launch, wake, connecting or claiming word', found })),
  ];
}
