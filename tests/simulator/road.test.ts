import type { InteractionModel } from '../../interaction-model/model';
import { byRoad } from '../../simulator/nlu/road';
import type { Nlu } from '../../simulator/nlu/types';

const guessed = (intent: string, score: number) => ({ intent, slots: { flower: [] }, score, runnerUp: null });
const GUESSES: Readonly<Record<string, ReturnType<typeof guessed>>> = {
  stop: guessed('AMAZON.StopIntent', 1),
  'stop somehow': guessed('AMAZON.StopIntent', 0.9),
  hm: guessed('AMAZON.FallbackIntent', 0.7),
  'plant roses': guessed('PlantIntent', 0.9),
  'roses or so': guessed('PlantIntent', 0.3),
};
const guess: Nlu = (utterance) => GUESSES[utterance] ?? guessed('PlantIntent', 0.9);

const modelWith = (type: string): InteractionModel => ({
  interactionModel: {
    languageModel: { invocationName: 'garden book', intents: [{ name: 'Any', slots: [{ name: 'words', type }] }] },
  },
});
const withSentence = modelWith('SENTENCE');
const whole = (spoken: string) => ({ intent: 'Any', slots: { words: [{ spoken, matches: [] }] } });

describe('the road of a guess', () => {
  const nlu = byRoad('guess', withSentence, guess);

  it.each(['stop', 'plant roses', ' '])('leaves "%s" to its intent', (said) => {
    expect(nlu(said)).toEqual(guess(said));
  });

  it.each([
    ['is unsure', 'roses or so'],
    ['is in no phrase of the platform', 'stop somehow'],
    ['is out of scope, but not for certain', 'hm'],
    ['is long', 'my neighbor has told me that roses should be planted in the fall'],
  ])('takes the whole sentence where it %s', (_, said) => {
    expect(nlu(said)).toMatchObject(whole(said));
  });

  it('is the only one where the model has no intent for a sentence', () => {
    expect(byRoad('guess', modelWith('FLOWER'), guess)).toBe(guess);
    expect(() => byRoad('sentence', modelWith('FLOWER'), guess)).toThrow('no intent that takes a whole sentence');
  });
});

describe('the road of the sentence', () => {
  const nlu = byRoad('sentence', withSentence, guess);

  it('takes all words in one slot, but for the phrases of the platform', () => {
    for (const said of ['plant roses', 'hm', 'stop somehow']) expect(nlu(said)).toMatchObject(whole(said));
    expect(nlu('stop')).toEqual(guess('stop'));
  });
});
