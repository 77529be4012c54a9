// Bespoken's virtual device, with the interaction model as the developer console takes it: run with node --test.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VirtualAlexa } from 'virtual-alexa';
import { handler, model, SKILL_ID } from './function.mjs';

const device = () =>
  VirtualAlexa.Builder()
    .handler((event, context, done) => handler(event, context).then((answer) => done(null, answer), done))
    .interactionModelFile(model)
    .applicationID(SKILL_ID)
    .create();

const said = ({ response }) => response.outputSpeech.ssml;

describe('the built function, spoken to by virtual-alexa', () => {
  it('answers a launch, a question and a warning sign in one session', async () => {
    const alexa = device();
    const launch = await alexa.launch();
    assert.match(said(launch), /leg cramp guide/i);
    assert.equal(launch.response.shouldEndSession, false);
    assert.match(said(await alexa.utter('what foods have magnesium')), /magnesium/i);
    assert.match(said(await alexa.utter('my calf is swollen and red')), /doctor/i);
  });

  it('ends at stop', async () => {
    const alexa = device();
    await alexa.launch();
    assert.equal((await alexa.intend('AMAZON.StopIntent')).response.shouldEndSession, true);
  });
});
