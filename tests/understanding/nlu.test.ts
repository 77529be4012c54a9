import fc from 'fast-check';
import { createNlu } from '../../simulator/nlu/nlu';
import { gardenModel } from './small-model';

const understand = createNlu(gardenModel);
const idsIn = (utterance: string, slot: string) =>
  understand(utterance).slots[slot]?.map(({ matches }) => matches.map(({ id }) => id));

test('a sample is understood for certain', () => {
  expect(understand('when do i plant tulips')).toMatchObject({
    intent: 'PlantIntent',
    score: 1,
    slots: { flower: [{ spoken: 'tulips', matches: [{ id: 'tulip', name: 'tulip' }] }] },
  });
});

test('other words for the same question reach the same intent', () => {
  expect(understand('which month is best for planting a tulip').intent).toBe('PlantIntent');
  expect(understand('how much should i water my roses').intent).toBe('WaterIntent');
});

test('two values in one breath are both heard', () => {
  expect(idsIn('when do i plant tulips and roses', 'flower')).toEqual([['tulip'], ['rose']]);
});

test('a word that may be two values brings both', () => {
  expect(idsIn('when do i plant lily', 'flower')).toEqual([['rose', 'lily']]);
});

test('a misheard value is found by its sound', () => {
  expect(idsIn('when do i plant row do den drons', 'flower')).toEqual([['rhododendron']]);
});

test('a value that the model does not know keeps its words and has no match', () => {
  expect(understand('how much water does kryptonite need')).toMatchObject({
    intent: 'WaterIntent',
    slots: { flower: [{ spoken: 'kryptonite', matches: [] }] },
  });
});

test('only the slots of the chosen intent are reported', () => {
  expect(Object.keys(understand('when do i plant tulips in clay').slots)).toEqual(['flower']);
});

test('a warning sign is heard inside a long statement', () => {
  const said = 'so we were out at the lake on sunday and my little son swallowed some of those berries by the fence';
  expect(understand(said)).toMatchObject({
    intent: 'DangerIntent',
    slots: { sign: [{ matches: [{ id: 'ate_berries' }] }] },
  });
});

test('a warning sign wins over a question in the same breath', () => {
  expect(understand('how much water does he need my son swallowed berries').intent).toBe('DangerIntent');
});

test('the phrases of built-in intents come with the platform, where the model declares the intent', () => {
  expect(understand('yes please').intent).toBe('AMAZON.YesIntent');
  expect(understand('stop').intent).toBe('AMAZON.StopIntent');
  expect(understand('start over').intent).not.toBe('AMAZON.StartOverIntent');
});

test('what has nothing to do with the model goes to the fallback', () => {
  for (const said of ['', '   ', '!?', 'the parliament voted yesterday', 'order a pizza for seven'])
    expect(understand(said).intent).toBe('AMAZON.FallbackIntent');
});

test('the same model always understands the same', () => {
  const again = createNlu(gardenModel);
  for (const said of ['when do tulips go in', 'water for lily in sandy soil', 'bee sting in my throat'])
    expect(again(said)).toEqual(understand(said));
});

test('whatever is said, the answer is an intent of the model with a score from 0 to 1', () => {
  const { intents } = gardenModel.interactionModel.languageModel;
  const words = fc.constantFrom('when', 'plant', 'tulips', 'water', 'lily', 'bee', 'no', '12', 'zzz', "it's", '  ');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (said) => {
        const { intent, score, slots } = understand(said);
        const definition = intents.find(({ name }) => name === intent);
        expect(definition).toBeDefined();
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const name of Object.keys(slots)) expect(definition?.slots?.map((slot) => slot.name)).toContain(name);
      },
    ),
  );
});

test.each([
  'tulips',
  'tulips and',
  'lily',
  'row do',
  'how much water does lily need',
  'zzz',
  'my son swallowed berries',
])('an utterance is cheap to understand, however often it says "%s"', (words) => {
  const before = performance.now();
  understand(`${words} `.repeat(200).slice(0, 1_000));
  expect(performance.now() - before).toBeLessThan(1_000);
});
