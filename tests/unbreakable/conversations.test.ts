import fc from 'fast-check';
import { createSkill } from '../../lambda/skill';
import { SKILL_ID } from '../../testing/requests';
import { type Conversation, converse, hostileConversation, sound } from '../../tools/fuzz/converse';
import { Distribution } from '../../tools/fuzz/distribution';
import { Harness } from '../../tools/fuzz/harness';
import { INTENTS } from '../../tools/fuzz/model';

/** One seed, so that a red run can be had again; `npm run fuzz` takes others, and more of them. */
const SEED = 2;

const { info, error } = console;
const skill = createSkill(SKILL_ID);
const harness = new Harness((event, context) => skill.invoke(event, context));
afterAll(() => Object.assign(console, { info, error }));

const reached = new Distribution();

async function nothingGoesWrong(conversation: Conversation) {
  const violations = await converse(harness, conversation, (played, step) => reached.add(played, step));
  expect(violations).toEqual([]);
}

describe('any conversation', () => {
  it('of what Alexa sends is answered well on every turn, and a warning sign is heard at its end', async () => {
    await fc.assert(fc.asyncProperty(sound, nothingGoesWrong), { seed: SEED, numRuns: 120 });
  });

  it('with damaged requests and tampered sessions is answered just as well', async () => {
    await fc.assert(fc.asyncProperty(hostileConversation, nothingGoesWrong), { seed: SEED, numRuns: 160 });
  });

  it('was tried with every intent, every step of the exercise and every kind of damage', () => {
    expect(reached.names('intents')).toEqual(expect.arrayContaining(INTENTS.map(({ name }) => name)));
    const steps = ['stretch', 'again', 'check', 'worse', 'wait', 'stubborn'].map((step) => `relief, ${step}`);
    expect(reached.names('states')).toEqual(
      expect.arrayContaining([...steps, '(with an offer)', '(waiting for a value)']),
    );
    const slots = ['nutrient', 'food', 'remedy', 'cause', 'neighbor'].map((slot) => `which ${slot}: unknown`);
    const which = [...slots, 'which nutrient: missing', 'which nutrient: ambiguous', 'which food: missing'];
    expect(reached.names('answers')).toEqual(expect.arrayContaining(which));
    const damages = [
      'missing field',
      'truncated',
      'wrong type',
      'hostile string',
      'huge',
      'unknown field',
      'foreign locale',
      'unknown intent',
    ];
    const branches = [...damages.map((kind) => `${kind}: answered`), 'other skill: refused', 'unknown request: silent'];
    expect(reached.names('branches')).toEqual(expect.arrayContaining([...branches, 'tampered session']));
  });
});
