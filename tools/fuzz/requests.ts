import fc from 'fast-check';
import { intent, slot } from '../../testing/requests';
import { INTENTS, type IntentKind, type SlotKind } from './model';
import { hostile } from './strings';

const SAID = fc.oneof(fc.constantFrom('magnesium', 'the k one', 'unobtainium', 'vitamin b'), hostile);

function filled({ name, ids }: SlotKind): fc.Arbitrary<object> {
  const one = fc.tuple(SAID, fc.constantFrom(...ids)).map(([said, id]) => slot(name, said, id));
  const several = fc.tuple(SAID, fc.subarray([...ids], { minLength: 1, maxLength: Math.min(12, ids.length) }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ name, confirmationStatus: 'NONE' }) },
    { weight: 5, arbitrary: one },
    { weight: 1, arbitrary: several.map(([said, some]) => slot(name, said, ...some)) },
    { weight: 2, arbitrary: SAID.map((said) => slot(name, said)) },
    {
      weight: 1,
      arbitrary: fc
        .array(one, { minLength: 2, maxLength: 4 })
        .map((values) => ({ name, confirmationStatus: 'NONE', slotValue: { type: 'List', values } })),
    },
  );
}

function asked({ name, slots }: IntentKind): fc.Arbitrary<object> {
  const all = Object.fromEntries(slots.map((slot) => [slot.name, filled(slot)]));
  return fc.record(all).map((given) => intent(name, given as Record<string, object>));
}

const foods = INTENTS.flatMap(({ slots }) => slots).find(({ name }) => name === 'food')?.ids ?? [];
const nutrients = INTENTS.flatMap(({ slots }) => slots).find(({ name }) => name === 'nutrient')?.ids ?? [];

const touched: fc.Arbitrary<object> = fc
  .oneof(
    fc.constantFrom(['more'], ['again']),
    fc.constantFrom(...foods).map((id) => ['food', id]),
    fc.constantFrom(...nutrients).map((id) => ['nutrient', id]),
    fc.array(hostile, { maxLength: 3 }),
  )
  .map((args) => ({ type: 'Alexa.Presentation.APL.UserEvent', token: 'foods', arguments: args, components: {} }));

const others: fc.Arbitrary<object> = fc.constantFrom(
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'too long' } },
  { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' }, cause: { requestId: 'r' } },
  { type: 'Alexa.Presentation.APL.RuntimeError', errors: [{ type: 'RENDER_ERROR', reason: 'x', message: 'y' }] },
  { type: 'CanFulfillIntentRequest', intent: { name: 'OverviewIntent' } },
);

/** Everything that Alexa itself sends, every intent as often as the next. */
export const request: fc.Arbitrary<object> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  { weight: 30, arbitrary: fc.oneof(...INTENTS.map(asked)) },
  { weight: 3, arbitrary: touched },
  { weight: 1, arbitrary: others },
);

const followUps = ['Yes', 'No', 'Repeat', 'Next', 'Previous', 'Help'].map((name) => `AMAZON.${name}Intent`);
const named = INTENTS.filter(({ name }) => followUps.includes(name) || name === 'MoreIntent');
const progress = INTENTS.filter(({ name }) => name === 'ReliefProgressIntent');

/** What is said in the middle of something: an answer to a question, or how the cramp is doing. */
export const followUp: fc.Arbitrary<object> = fc.oneof(...[...named, ...progress, ...progress, ...progress].map(asked));
