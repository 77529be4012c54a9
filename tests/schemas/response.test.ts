import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { told } from '../../testing/finding';
import { assertResponse, responseFindings } from '../../testing/schemas/response';

const ssml = (text: string) => ({ type: 'SSML' as const, ssml: `<speak>${text}</speak>` });
const asking: Response = {
  outputSpeech: ssml('Pull your toes up. <break time="10s"/> Did it ease?'),
  reprompt: { outputSpeech: ssml('Is it better?') },
  shouldEndSession: false,
};
const envelope = (response: object): ResponseEnvelope =>
  ({ version: '1.0', sessionAttributes: {}, response }) as ResponseEnvelope;
const drawing = (bytes: number) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'guide',
  document: { type: 'APL', version: '1.4', note: 'x'.repeat(bytes) },
});

describe('a response', () => {
  it.each([
    ['that asks and listens', asking],
    ['that says goodbye', { outputSpeech: ssml('Sleep well.'), shouldEndSession: true }],
    ['to the end of a session, which says nothing', {}],
    [
      'with a card',
      { ...asking, card: { type: 'Simple', title: 'Magnesium', content: 'Seeds & nuts.\nLess than 350 mg.' } },
    ],
    ['with a screen', { ...asking, directives: [drawing(30_000)] }],
  ])('passes %s', async (_, response) => {
    expect(told(await responseFindings(envelope(response)))).toEqual([]);
  });

  it.each([
    ['with a property of its own making', { ...asking, note: 'hello' }],
    ['with speech of an unknown kind', { ...asking, outputSpeech: { type: 'Song', text: 'la' } }],
    ['with a mistyped property', { ...asking, outputSpeech: { type: 'SSML', sml: 'la' } }],
    ['with an unknown tag', { ...asking, outputSpeech: ssml('<shout>Now</shout> did it ease?') }],
    ['with a bare ampersand', { ...asking, outputSpeech: ssml('Nuts & seeds?') }],
    ['with nothing to hear', { outputSpeech: ssml(' '), shouldEndSession: true }],
    ['with more speech than Alexa takes', { ...asking, outputSpeech: ssml(`${'word '.repeat(1_600)}?`) }],
    [
      'with more on the card than Alexa takes',
      { ...asking, card: { type: 'Simple', title: 'a', content: 'word '.repeat(1_600) } },
    ],
    ['with SSML on the card', { ...asking, card: { type: 'Simple', title: 'a', content: 'Wait <break/> now' } }],
    ['with escaped text on the card', { ...asking, card: { type: 'Standard', title: 'a', text: 'Nuts &amp; seeds' } }],
    ['that asks and leaves', { ...asking, shouldEndSession: true }],
    ['that asks and leaves it to the device', { ...asking, shouldEndSession: undefined }],
    ['that stays and asks nothing', { ...asking, outputSpeech: ssml('Hello.') }],
    ['that asks without a reprompt', { outputSpeech: ssml('Did it ease?'), shouldEndSession: false }],
    ['with a name that nobody filled in', { ...asking, outputSpeech: ssml('Call {emergency}. Did it ease?') }],
    ['with a spelling that nobody picked', { ...asking, outputSpeech: ssml('[Diarrhea|Diarrhoea]?') }],
    ['with a word that code left behind', { ...asking, outputSpeech: ssml('Take undefined with you?') }],
    [
      'that is larger than one without a screen may be',
      {
        ...asking,
        directives: [
          {
            type: 'Dialog.UpdateDynamicEntities',
            updateBehavior: 'REPLACE',
            types: [{ name: 'x'.repeat(25_000), values: [] }],
          },
        ],
      },
    ],
    ['that is larger than any may be', { ...asking, directives: [drawing(130_000)] }],
  ])('is refused %s', async (_, response) => {
    expect(await responseFindings(envelope(response))).not.toEqual([]);
  });

  it('is refused with a message that says where and why', async () => {
    await expect(assertResponse(envelope({ ...asking, shouldEndSession: true }))).rejects.toThrow(
      'shouldEndSession: expected false, found true',
    );
    await expect(assertResponse(envelope(asking))).resolves.toBeUndefined();
  });
});
