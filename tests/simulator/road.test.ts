import type { InteractionModel } from '../../interaction-model/model';
import { byRoad } from '../../simulator/nlu/road';
import type { Nlu } from '../../simulator/nlu/types';

const guess: Nlu = (utterance) => ({
  intent: { stop: 'AMAZON.StopIntent', hm: 'AMAZON.FallbackIntent' }[utterance] ?? 'PlantIntent',
  slots: { flower: [] },
  score: 0.5,
  runnerUp: null,
});
const modelWith = (type: string): InteractionModel => ({
  interactionModel: {
    languageModel: { invocationName: 'garden book', intents: [{ name: 'Any', slots: [{ name: 'words', type }] }] },
  },
});

describe('the road', () => {
  it('of a guess takes what is guessed', () => {
    expect(byRoad('guess', modelWith('FLOWER'), guess)).toBe(guess);
  });

  it('of the sentence takes all words in one slot, but for what the platform itself understands', () => {
    const nlu = byRoad('sentence', modelWith('SENTENCE'), guess);
    const slots = (spoken: string) => ({ words: [{ spoken, matches: [] }] });
    expect(nlu('plant roses')).toMatchObject({ intent: 'Any', slots: slots('plant roses') });
    expect(nlu('hm')).toMatchObject({ intent: 'Any', slots: slots('hm') });
    expect(nlu('stop')).toEqual(guess('stop'));
  });

  it('of the sentence is refused where the model has no intent for it', () => {
    expect(() => byRoad('sentence', modelWith('FLOWER'), guess)).toThrow('no intent that takes a whole sentence');
  });
});
