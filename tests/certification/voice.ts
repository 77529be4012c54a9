import { type Row, rowOf } from '../../simulator/ask/row';
import type { Turn } from '../../simulator/device';
import { assertResponse, responseFindings } from '../../testing/schemas/response';
import { createScriptedDevice, everyAnswer, intents, model, type Sent, STATES, UNKNOWN } from '../support/scripted';

/** Says what leads to a state, then one thing more. */
async function following(state: readonly Sent[], ...more: readonly Sent[]): Promise<{ turns: Turn[]; rows: Row[] }> {
  const { send } = await createScriptedDevice();
  for (const sent of state) await send(sent);
  const turns: Turn[] = [];
  for (const sent of more) turns.push(await send(sent));
  return { turns, rows: turns.map((turn) => rowOf('', turn, 'en-US')) };
}

const states = Object.entries(STATES);
const names = intents.map(({ name }) => name);
const asks = ({ speech }: Row) => speech.endsWith('?');
const withSlot = (slot: string) => intents.filter(({ slots }) => slots?.some(({ name }) => name === slot));

describe('V1 it asks exactly when the session stays open', () => {
  it.each(states)('whatever follows %s', async (_, state) => {
    for (const intent of names) {
      const { turns, rows } = await following(state, { intent });
      const [turn, row] = [turns[0] as Turn, rows[0] as Row];
      expect({ intent, open: !row.endSession }).toEqual({ intent, open: asks(row) });
      expect({ intent, found: await responseFindings(turn.response) }).toEqual({ intent, found: [] });
    }
  });
});

describe('V2 a launch', () => {
  it('says what can be asked, ends with a question and waits', async () => {
    const { device } = await createScriptedDevice();
    const row = rowOf('', await device.open(), 'en-US');
    expect(row.speech).toMatch(/cramp.*foods/i);
    expect(asks(row)).toBe(true);
    expect(row.reprompt).not.toBeNull();
    expect(row.reprompt).not.toBe(row.speech);
    expect(row.endSession).toBe(false);
  });
});

describe('V3 help', () => {
  it.each(states)('tells what to say and asks, after %s', async (_, state) => {
    const { rows } = await following(state, { intent: 'AMAZON.HelpIntent' });
    expect(rows[0]?.question?.topic).toBe('help');
    expect(rows[0]?.speech).toMatch(/\b(ask|say)\b/i);
    expect(rows[0] && asks(rows[0])).toBe(true);
  });

  it('speaks of the topic in the middle of it', async () => {
    const { rows } = await following(STATES['a topic'] ?? [], { intent: 'AMAZON.HelpIntent' });
    expect(rows[0]?.speech).toContain('potassium');
  });
});

describe('V4 stop and cancel', () => {
  const leaving = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];
  it.each(states)('end at once, after %s', async (_, state) => {
    for (const intent of leaving) {
      const { rows } = await following(state, { intent });
      expect(rows[0]).toMatchObject({ endSession: true, reprompt: null, question: { topic: 'goodbye' } });
      expect(rows[0]?.speech).not.toBe('');
    }
  });
});

describe('V5 every intent and slot combination', () => {
  it('is answered, and none of them by way of an error', async () => {
    const failures: unknown[] = [];
    console.error = (line: unknown) => failures.push(line);
    const silent = (await everyAnswer()).filter(({ row }) => row.speech === '' || row.endSession === asks(row));
    expect(silent.map(({ sent }) => sent)).toEqual([]);
    expect(failures).toEqual([]);
  });
});

describe('V6 a nutrient left out is asked for', () => {
  const needing = withSlot('nutrient').filter(({ slots = [] }) => slots[0]?.name === 'nutrient');
  const general = ['SupplementsIntent', 'EvidenceIntent', 'SeeDoctorIntent', 'RiskFactorsIntent'];
  it.each(needing.map(({ name }) => name).filter((name) => !general.includes(name)))('by %s', async (intent) => {
    const { rows } = await following([], { intent });
    expect(rows[0]?.question).toMatchObject({ topic: 'which', slot: 'nutrient', because: 'missing' });
    expect(rows[0]?.speech).toMatch(/magnesium.*\?$/);
  });
});

describe('V7 an unknown value is said back, and others are offered', () => {
  it.each(['AboutNutrientIntent', 'FoodSourcesIntent', 'DailyAmountIntent', 'TooMuchIntent'])(
    'by %s',
    async (intent) => {
      const { rows } = await following([], { intent, slots: { nutrient: UNKNOWN } });
      expect(rows[0]?.speech).toMatch(new RegExp(`${UNKNOWN.words}.*magnesium.*\\?$`));
    },
  );

  it('has a fallback intent that names what can be asked', async () => {
    expect(names).toContain('AMAZON.FallbackIntent');
    const { rows } = await following([], { intent: 'AMAZON.FallbackIntent' });
    expect(rows[0]?.speech).toMatch(/leg cramps/);
  });
});

describe('V8 yes and no', () => {
  it.each(states)('lead on as long as anyone says them, after %s', async (_, state) => {
    for (const intent of ['AMAZON.YesIntent', 'AMAZON.NoIntent']) {
      const { send } = await createScriptedDevice();
      for (const sent of state) await send(sent);
      for (let turn = 0; turn < 12; turn++) {
        const row = rowOf('', await send({ intent }), 'en-US');
        expect(`${intent} ${turn} ${row.speech !== '' && row.endSession !== asks(row)}`).toBe(`${intent} ${turn} true`);
        if (row.endSession) break;
      }
    }
  });

  it('a second no ends the session', async () => {
    const no = { intent: 'AMAZON.NoIntent' };
    const { rows } = await following(STATES['a launch'] ?? [], no, no);
    expect(rows.map(({ endSession }) => endSession)).toEqual([false, true]);
  });
});

describe('V9 phrases that come often', () => {
  it('are not the same twice in a row', async () => {
    const fallback = { intent: 'AMAZON.FallbackIntent' };
    const { rows } = await following(STATES['a launch'] ?? [], fallback, fallback);
    expect(rows[0]?.speech).not.toBe(rows[1]?.speech);
  });
});

describe('V11 names from the code', () => {
  it('are neither said nor shown', async () => {
    const said = (await everyAnswer()).flatMap(({ row: { speech, reprompt, card } }) => [
      speech,
      reprompt,
      card?.title,
      card?.text,
    ]);
    expect(said.filter((text) => text && /\w_\w|Intent\b|AMAZON|[a-z]{3}[A-Z][a-z]+[A-Z]/.test(text))).toEqual([]);
  });
});

describe('V10 the name of the guide', () => {
  const { invocationName } = model.interactionModel.languageModel;
  it.each(['open', 'start', 'launch', 'begin', 'load', 'run', 'ask', 'tell', 'talk to', 'use'])(
    'opens it after "%s"',
    async (word) => {
      const { device } = await createScriptedDevice();
      expect((await device.say(`Alexa, ${word} ${invocationName}`)).understood.intent).toBe('LaunchRequest');
    },
  );
});

describe('V12 what is said', () => {
  it.each(['a & b', '<audio src="x"/>', '{nutrient}', '</speak>', '[us|uk]', '\u202Eabc', 'x'.repeat(500)])(
    'stays valid and finished when someone says "%s"',
    async (words) => {
      const { turns } = await following([], { intent: 'FoodSourcesIntent', slots: { nutrient: { words } } });
      const { response, request } = turns[0] as Turn;
      await assertResponse(response, request);
    },
  );
});

describe('V13 a screen', () => {
  const said = { intent: 'FoodSourcesIntent', slots: { nutrient: 'magnesium' } };

  it('is drawn on only where there is one', async () => {
    const { device, send } = await createScriptedDevice();
    await device.open();
    expect((await send(said)).response.response).not.toHaveProperty('directives');
  });

  it('takes nothing away from what is said', async () => {
    const plain = await (await createScriptedDevice()).send(said);
    const shown = await (await createScriptedDevice('en-US', 'medium')).send(said);
    expect(shown.response.response.outputSpeech).toEqual(plain.response.response.outputSpeech);
    expect(shown.endSession).toBe(plain.endSession);
  });
});
