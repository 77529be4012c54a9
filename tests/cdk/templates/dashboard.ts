import { only, templateOf } from '../app';
import { CONSOLE_SKILL } from '../settings';

interface Widget {
  readonly type: string;
  readonly properties: { readonly title: string; readonly metrics?: unknown[]; readonly query?: string };
}

/** The body with a name in place of everything that CloudFormation fills in. */
function widgets(): readonly Widget[] {
  const { DashboardBody } = only(templateOf(CONSOLE_SKILL, 'us-east-1'), 'AWS::CloudWatch::Dashboard').Properties;
  const [, parts] = (DashboardBody as { 'Fn::Join': [string, (string | object)[]] })['Fn::Join'];
  const body = parts.map((part) => (typeof part === 'string' ? part : 'filled-in')).join('');
  return (JSON.parse(body) as { widgets: Widget[] }).widgets;
}

describe('the dashboard', () => {
  it('asks the questions of an operator', () => {
    expect(widgets().map(({ properties }) => properties.title)).toEqual([
      'Is anything wrong?',
      'Is it up? Answered, % of calls',
      'How slow? Milliseconds',
      'How much is it used?',
      'How often is it not understood? Fallback, % of turns',
      'How often is there a warning sign?',
      'What does it cost? Each whole day, as a month of such days',
      'What is asked for?',
      'What went wrong?',
      'What did Alexa reject?',
    ]);
  });

  it('answers each with something to draw', () => {
    for (const { type, properties } of widgets()) {
      const drawn = type === 'metric' ? properties.metrics : type === 'log' ? properties.query : properties;
      expect(drawn).toBeTruthy();
      expect(properties.metrics ?? ['-']).not.toEqual([]);
    }
  });

  it('works the cost out from requests, computing and logs, in numbers that CloudWatch can read', () => {
    const cost = widgets().find(({ properties }) => properties.title.startsWith('What does it cost?'));
    const expression = JSON.stringify(cost).match(/"expression":"([^"]+)"/)?.[1];
    expect(expression).toMatch(
      /^30 \* \(requests \* 0\.0000002 \+ ms \* 0\.000000006{4,}7? \+ bytes \* 0\.0000000005\)$/,
    );
  });

  it('reckons with the bytes of this log alone, and not with those of the whole account', () => {
    const cost = JSON.stringify(widgets().find(({ properties }) => properties.title.startsWith('What does it cost?')));
    expect(cost).toMatch(/"AWS\/Logs","IncomingBytes","LogGroupName","filled-in"/);
  });

  it('asks the log for names of intents and for nothing that was said', () => {
    const queries = widgets()
      .filter(({ type }) => type === 'log')
      .map(({ properties }) => properties.query);
    const fields = [...queries.join().matchAll(/message\.(\w+)/g)].map(([, field]) => field);
    expect(new Set(fields)).toEqual(new Set(['type', 'request', 'intent', 'locale', 'outcome', 'reason']));
  });
});
