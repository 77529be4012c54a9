import { readFileSync } from 'node:fs';
import { topicOf } from '../../lambda/guide/topics';
import type { Question } from '../../lambda/guide/types';
import { rowOf } from '../../simulator/ask/row';
import { told } from '../../testing/finding';
import { brands } from '../rules/content/brands';
import { diagnosis } from '../rules/content/diagnosis';
import { promise } from '../rules/content/promise';
import { createScriptedDevice, everyAnswer, type Sent, STATES } from '../support/scripted';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

const DISCLAIMER = /education, not medical advice/i;
/** An answer that sends to somebody who knows needs no disclaimer beside it; nor does the exercise. */
const SENDS = /\b(doctor|pharmacist|midwife|care team|dietitian|clinic|emergency care)\b/i;

describe('H2 the spoken disclaimer', () => {
  it('is in the first answer of a session that tells anything medical, and never in a warning', async () => {
    const wrong = (await everyAnswer()).filter(({ row: { speech, question, sources } }) => {
      if (question?.topic === 'warning' || question?.topic === 'concern') return DISCLAIMER.test(speech);
      if (question?.topic === 'fallback' || question?.topic === 'relief') return DISCLAIMER.test(speech);
      if (question && topicOf(question as Question).general) return false;
      return sources.length > 0 && !DISCLAIMER.test(speech) && !SENDS.test(speech);
    });
    expect(wrong.map(({ sent }) => sent)).toEqual([]);
  });

  it('is not forgotten when a question comes first', async () => {
    const { send } = await createScriptedDevice();
    await send({ intent: 'FoodSourcesIntent' });
    const answer = await send({ intent: 'AboutNutrientIntent', slots: { nutrient: 'vitamin_b5' } });
    expect(rowOf('', answer, 'en-US').speech).toMatch(DISCLAIMER);
  });

  it('is said at the launch and then no more', async () => {
    const { device, send } = await createScriptedDevice();
    expect(rowOf('', await device.open(), 'en-US').speech).toMatch(DISCLAIMER);
    const later = await send({ intent: 'FoodSourcesIntent', slots: { nutrient: 'calcium' } });
    expect(rowOf('', later, 'en-US').speech).not.toMatch(DISCLAIMER);
  });
});

describe('H3 nothing about a person is collected', () => {
  const secret = 'purplexylophone';
  const telling: readonly Sent[] = [
    { intent: 'WarningSignIntent', slots: { sign: { words: secret } } },
    { intent: 'FoodSourcesIntent', slots: { nutrient: { words: secret } } },
    { intent: 'FoodCheckIntent', slots: { food: { words: secret } } },
    { intent: 'ReliefIntent', slots: { muscle: { words: secret } } },
  ];

  it.each(telling)('%j leaves none of its words in the session or on a card', async (sent) => {
    const { send } = await createScriptedDevice();
    const { response } = await send(sent);
    expect(JSON.stringify(response.sessionAttributes)).not.toContain(secret);
    expect(JSON.stringify(response.response.card ?? null)).not.toContain(secret);
  });

  it('logs neither what was said nor who said it', async () => {
    const lines: unknown[] = [];
    const { send } = await createScriptedDevice();
    console.info = (line: unknown) => lines.push(line);
    console.error = (line: unknown) => lines.push(line);
    for (const sent of [...telling, ...Object.values(STATES).flat()]) await send(sent);
    expect(lines.length).toBeGreaterThan(telling.length);
    const log = JSON.stringify(lines);
    for (const word of [secret, 'potassium', 'clot_leg', 'amzn1.ask.account', 'amzn1.ask.device', 'echo-api.session'])
      expect(log).not.toContain(word);
  });

  it('ships no adapter for a database', () => {
    expect(Object.keys(dependencies)).toEqual(['ask-sdk-core']);
  });
});

/** Everything that any answer says or prints on a card; a page that is cited there keeps its title. */
async function everythingSaid(): Promise<readonly string[]> {
  const texts = (await everyAnswer()).flatMap(({ row: { speech, reprompt, card } }) => [
    speech,
    reprompt ?? '',
    card?.title ?? '',
    (card?.text ?? '').replace(/^Sources: .*$/m, ''),
  ]);
  return [...new Set(texts)];
}

describe('what no answer says', () => {
  it('H4 that it saves lives', async () => {
    expect((await everythingSaid()).filter((text) => /sav(e|es|ing) (your |a )?li(fe|ves)/i.test(text))).toEqual([]);
  });

  it.each([
    ['H5 that anything is sure to help', promise],
    ['H7 that someone has a lack or an illness', diagnosis],
    ['P3 a brand', brands],
  ])('%s', async (_, rule) => {
    const all = (await everythingSaid()).map((say) => ({ say, from: [] }));
    expect(told(rule({ all }))).toEqual([]);
  });
});

describe('H6 nobody is called', () => {
  it('whatever is answered: no directive but for the screen', async () => {
    const { device, send } = await createScriptedDevice('en-US', 'medium');
    for (const state of Object.values(STATES)) {
      device.forget();
      for (const sent of state) {
        const types = ((await send(sent)).response.response.directives ?? []).map(({ type }) => type);
        expect(types.filter((type) => !type.startsWith('Alexa.Presentation.APL.'))).toEqual([]);
      }
    }
  });
});
