import fc from 'fast-check';
import { VERSION } from '../../lambda/conversation/state';
import { ASKABLE, type Question } from '../../lambda/guide/types';
import { QUESTIONS } from '../../testing/questions';
import { hostile, huge, odd } from './strings';

const question: fc.Arbitrary<Question> = fc
  .tuple(fc.constantFrom(...QUESTIONS), fc.option(fc.nat({ max: 50 }), { nil: undefined }))
  .map(([asked, page]) => (page === undefined ? asked : { ...asked, page }));

const topic = question.map((asked) => asked.topic);

const sound: fc.Arbitrary<object> = fc.record(
  {
    v: fc.constant(VERSION),
    subject: question,
    answered: question,
    onYes: question,
    onNo: question,
    expects: fc.record({ slot: fc.constantFrom(...ASKABLE), for: topic }),
    warned: fc.boolean(),
    disclaimerGiven: fc.boolean(),
    turn: fc.nat(),
  },
  { requiredKeys: ['v'] },
);

/** A Question with one field that is not its own. */
const bent: fc.Arbitrary<object> = fc
  .tuple(question, fc.constantFrom('topic', 'nutrient', 'food', 'of', 'page', 'options', 'for', 'step', 'sign'), odd)
  .map(([asked, name, value]) => ({ ...asked, [name]: value }));

const which: fc.Arbitrary<object> = fc.record({
  topic: fc.constant('which'),
  slot: fc.constantFrom(...ASKABLE),
  for: topic,
  because: fc.constantFrom('missing', 'unknown', 'ambiguous'),
  options: fc.array(hostile, { maxLength: 10 }),
});

const tampered: fc.Arbitrary<unknown> = fc
  .tuple(
    sound,
    fc.constantFrom(
      'v',
      'subject',
      'answered',
      'onYes',
      'onNo',
      'expects',
      'warned',
      'disclaimerGiven',
      'turn',
      'extra',
    ),
    fc.oneof({ weight: 3, arbitrary: odd }, { weight: 4, arbitrary: bent }, which, huge),
  )
  .map(([session, name, value]) => ({ ...session, [name]: value }));

/** What a session can arrive as: as we would write it, with one part tampered with, or nothing like it. */
export const attributes: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: sound },
  { weight: 4, arbitrary: tampered },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: huge },
);
