import { told } from '../../testing/finding';
import { requestFindings } from '../../testing/schemas/request';

const request = {
  type: 'IntentRequest',
  requestId: 'amzn1.echo-api.request.1',
  timestamp: '2026-01-02T03:04:05Z',
  locale: 'en-US',
  dialogState: 'STARTED',
  intent: { name: 'MoreIntent', confirmationStatus: 'NONE', slots: {} },
};
const System = { application: { applicationId: 'amzn1.ask.skill.1' }, user: { userId: 'u' } };
const envelope = (change: object = {}) => ({ version: '1.0', context: { System }, request: { ...request, ...change } });

describe('a request', () => {
  it.each([
    ['as the types have it', envelope()],
    ['with properties that the types lack', envelope({ futureProperty: { anything: 1 } })],
    ['without properties that the types require', envelope({ dialogState: undefined })],
    ['to launch', envelope({ type: 'LaunchRequest', intent: undefined })],
  ])('passes %s', (_, given) => {
    expect(told(requestFindings(JSON.parse(JSON.stringify(given))))).toEqual([]);
  });

  it.each([
    ['without a locale', envelope({ locale: undefined })],
    ['with a locale that is none', envelope({ locale: 'english' })],
    ['without a type', envelope({ type: undefined })],
    ['with a slot that is a string', envelope({ intent: { name: 'MoreIntent', slots: { food: 'kale' } } })],
    ['without the id of the skill', { ...envelope(), context: { System: { application: {} } } }],
    ['without a context', { version: '1.0', request }],
  ])('is refused %s', (_, given) => {
    expect(requestFindings(JSON.parse(JSON.stringify(given)))).not.toEqual([]);
  });
});
