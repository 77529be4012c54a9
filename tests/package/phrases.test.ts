import { model, skill } from './packages';

/** Every value and synonym of a slot type, as said. */
const saidFor = (locale: string, type: string) =>
  new Set(
    (model(locale).types?.find(({ name }) => name === type)?.values ?? []).flatMap(({ name }) => [
      name.value,
      ...(name.synonyms ?? []),
    ]),
  );

/** The samples that a phrase could be, with each slot holding one of its real values. */
function samplesFor(locale: string, phrase: string): string[] {
  return model(locale).intents.flatMap(({ slots = [], samples = [] }) =>
    samples.filter((sample) => {
      const names = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const [whole, ...values] = phrase.match(new RegExp(`^${sample.replace(/\{\w+\}/g, '(.+)')}$`)) ?? [];
      const typeOf = (name?: string) => slots.find((slot) => slot.name === name)?.type ?? '';
      return whole !== undefined && values.every((value, index) => saidFor(locale, typeOf(names[index])).has(value));
    }),
  );
}

describe.each(Object.entries(skill.publishingInformation.locales))('the example phrases of %s', (locale, page) => {
  const [first, ...others] = page.examplePhrases;

  it('are three, of which the first opens the guide', () => {
    expect(page.examplePhrases).toHaveLength(3);
    expect(first).toBe(`Alexa, open ${model(locale).invocationName}`);
  });

  it.each(others)('have a real sample with a real value behind "%s"', (phrase) => {
    expect(samplesFor(locale, phrase)).not.toEqual([]);
  });

  it('stay within their length', () => {
    expect(page.examplePhrases.filter((phrase) => phrase.length > 200)).toEqual([]);
  });

  it('would be caught with words that nobody modelled', () => {
    expect(samplesFor(locale, 'what foods have kryptonite')).toEqual([]);
  });
});

it('what the store and the tester are told to say is understood', () => {
  const page = skill.publishingInformation.locales['en-US'];
  const told = [...skill.publishingInformation.testingInstructions.matchAll(/"([a-z][^"]+)"/g)].map(([, said]) => said);
  const builtIn = ['yes', 'no', 'more', 'repeat', 'start over', 'stop', 'cancel'];
  const phrases = told.filter((said) => !builtIn.includes(String(said)) && said !== 'Help');
  expect(phrases.length).toBeGreaterThan(4);
  for (const said of phrases) expect([said, samplesFor('en-US', String(said))]).not.toEqual([said, []]);
  expect(page?.description).toContain('how do you know');
});
