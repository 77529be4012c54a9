// Amazon's own test framework, in its own form: run with mocha.
import test from 'ask-sdk-test';
import { handler, SKILL_ID } from './function.mjs';

const { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder } = test;

const settings = {
  appId: SKILL_ID,
  userId: 'amzn1.ask.account.PEER',
  deviceId: 'amzn1.ask.device.PEER',
  locale: 'en-US',
};
const alexa = new AlexaTest(handler, settings);
const intent = (name) => new IntentRequestBuilder(settings, name);

describe('the built function, asked by ask-sdk-test', () => {
  alexa.test([
    {
      request: new LaunchRequestBuilder(settings).build(),
      saysLike: 'eg cramp guide',
      repromptsLike: '?',
      shouldEndSession: false,
    },
    {
      request: intent('FoodSourcesIntent').withSlotResolution('nutrient', 'magnesium', 'NUTRIENT', 'magnesium').build(),
      saysLike: 'magnesium',
      shouldEndSession: false,
    },
    {
      request: intent('WarningSignIntent')
        .withSlotResolution('sign', 'my heart is racing', 'WARNING_SIGN', 'heart_rhythm')
        .build(),
      saysLike: '911',
      shouldEndSession: false,
    },
    { request: intent('AMAZON.HelpIntent').build(), saysLike: '?', shouldEndSession: false },
    { request: intent('AMAZON.StopIntent').build(), shouldEndSession: true },
  ]);
});
