import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import type { Question } from '../../lambda/guide/types';
import { ask, said, screenOf } from '../../testing/answers';
import { words } from '../../testing/words';

const { talk } = words;
const stretch: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };

describe('launch', () => {
  it('says what can be asked and that it is no medical advice, and offers to ease a cramp', () => {
    const given = ask({ topic: 'launch' });
    expect(said(given)).toBe(`${talk.launch} ${talk.education}`);
    expect(given.ask).toMatchObject({ text: talk.offers.launch[0]?.ask, yes: stretch, no: { topic: 'anything_else' } });
    expect(given.card).toBeUndefined();
    expect(screenOf(given, 'overview').hint).toBe(words.labels.tapHint);
  });
});

describe('phrases that would tire', () => {
  it.each([
    ['anything_else', talk.acknowledge],
    ['goodbye', talk.goodbye],
    ['fallback', talk.fallback],
  ] as const)('%s takes them in turn', (topic, phrasings) => {
    const heard = phrasings.map((_, turn) => ask({ topic }, 'en-US', turn).say[0]?.text);
    expect(heard).toEqual([...phrasings]);
    expect(ask({ topic }, 'en-US', phrasings.length).say[0]?.text).toBe(phrasings[0]);
  });
});

describe('ending', () => {
  it('leaves room for one more question; a second no ends', () => {
    expect(ask({ topic: 'anything_else' }).ask?.no).toEqual({ topic: 'goodbye' });
    expect(ask({ topic: 'goodbye' }).ask).toBeUndefined();
  });
});

describe('something not understood', () => {
  it('is answered with what can be asked and the safety word', () => {
    const given = ask({ topic: 'fallback' });
    expect(given.say[1]?.text).toBe(talk.safety.say);
    expect(given.ask?.text).toBe(talk.offers.any[0]?.ask);
  });

  it('the second time goes back to the last thing that has a name', () => {
    const foods: Question = { topic: 'foods', nutrient: 'calcium' };
    const near = [{ topic: 'overview' }, foods] as const;
    const given = answer({ topic: 'fallback', again: true }, createContext('en-US', words, { near }));
    expect(given.ask).toMatchObject({ text: expect.stringContaining('calcium'), yes: foods });
  });

  it('is named before what is known of the rest', () => {
    const given = ask({ topic: 'overview' }, 'en-US', 0, 'gout pills');
    expect(given.say[0]?.text).toContain('gout pills');
    expect(given.say.slice(1)).toEqual(ask({ topic: 'overview' }).say);
  });
});

describe('help', () => {
  it.each<[Question, string]>([
    [
      { topic: 'foods', nutrient: 'calcium' },
      'We were talking about calcium. You can say more, repeat, or ask what foods',
    ],
    [
      { topic: 'food_check', food: 'kale' },
      'We were talking about cooked kale. You can say more, repeat, or ask where',
    ],
    [{ topic: 'remedy', remedy: 'mustard' }, 'We were talking about mustard.'],
    [{ topic: 'causes', cause: 'alcohol' }, `We were talking about ${words.causes.alcohol.name}.`],
  ])('in the middle of %j helps with that', (of, text) => {
    expect(said(ask({ topic: 'help', of }))).toContain(text);
  });

  it.each<[Question | undefined]>([[undefined], [{ topic: 'remedy' }], [{ topic: 'causes' }], [{ topic: 'overview' }]])(
    'elsewhere (%j) says what can be asked',
    (of) => {
      const given = ask({ topic: 'help', ...(of && { of }) });
      expect(said(given)).toBe(`${talk.help} ${talk.education}`);
      expect(screenOf(given, 'overview').tiles).toHaveLength(6);
    },
  );

  it('in the middle of the exercise says what can be said there, and goes on', () => {
    const given = ask({ topic: 'help', of: stretch });
    expect(said(given)).toBe(`${talk.helpRelief} ${talk.safety.say}`);
    expect(given.ask?.yes).toEqual(stretch);
  });
});

describe('asking which', () => {
  const which = (rest: object) =>
    ({ topic: 'which', for: 'foods', because: 'missing', slot: 'nutrient', ...rest }) as Question;

  it.each<[object, string]>([
    [{}, talk.offers.which_nutrient[0]?.ask ?? ''],
    [{ slot: 'food' }, talk.offers.which_food[0]?.ask ?? ''],
    [{ slot: 'remedy' }, talk.offers.any[0]?.ask ?? ''],
    [{ options: ['vitamin_b1', 'vitamin_b6'] }, 'Did you mean vitamin B1 or vitamin B6?'],
    [
      { options: ['b_vitamins', 'vitamin_b1', 'vitamin_b5', 'vitamin_b6'] },
      'Did you mean vitamin B1, vitamin B5 or vitamin B6?',
    ],
    [{ slot: 'food', options: ['kale', 'spinach'] }, 'Did you mean cooked kale or cooked spinach?'],
    [{ slot: 'food', options: ['kale', 'shoe'] }, talk.offers.which_food[0]?.ask ?? ''],
    [{ options: ['shoe'] }, talk.offers.which_nutrient[0]?.ask ?? ''],
  ])('%j', (rest, text) => {
    expect(ask(which(rest)).ask?.text).toBe(text);
  });

  it('reads out three at most', () => {
    const options = ['kale', 'spinach', 'milk', 'egg'];
    expect(ask(which({ slot: 'food', options })).ask?.text).not.toContain('egg');
  });

  it('remembers what is being asked for', () => {
    expect(ask(which({ slot: 'food', for: 'food_check' })).ask?.expects).toEqual({ slot: 'food', for: 'food_check' });
    expect(ask(which({})).say).toEqual([]);
    expect(ask(which({})).ask?.expects).toEqual({ slot: 'nutrient', for: 'foods' });
    const options = ['vitamin_b1', 'vitamin_b6'];
    expect(ask(which({ options, for: 'signs' })).ask?.expects).toEqual({ slot: 'nutrient', for: 'signs' });
  });

  it('says what it heard where it does not know it, and where it has no evidence', () => {
    const unknown = which({ because: 'unknown' });
    expect(said(ask(unknown, 'en-US', 0, 'unobtainium'))).toBe(`I heard unobtainium. ${talk.unknown}`);
    expect(said(ask(unknown))).toBe(talk.unknown);
    expect(said(ask(which({ because: 'unknown', slot: 'remedy' })))).toBe(talk.noEvidence);
    expect(said(ask(which({ because: 'unknown', slot: 'cause' }), 'en-US', 0, 'unobtainium'))).toMatch(
      /^I heard unobtainium\. I have nothing checked .* ask a pharmacist/,
    );
  });
});
