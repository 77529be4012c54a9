import { readFileSync } from 'node:fs';
import { all, named, only, type Resource, statements, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING, FIRST_STEP } from '../settings';
import { type AlarmProperties, minutesInAlarm, type Traffic } from './traffic';

const template = () => templateOf(EVERYTHING, 'us-east-1');
const operator = (of = template()) =>
  all(of, 'AWS::CloudWatch::Alarm').filter(({ id }) => id.startsWith('MonitoringAlarms'));
const nameOf = ({ id }: Resource) => id.replace(/^(MonitoringAlarms|Release)/, '').replace(/[0-9A-F]{8}$/, '');
const properties = (name: string) =>
  operator().find((each) => nameOf(each) === name)?.Properties as unknown as AlarmProperties;

describe('an alarm', () => {
  it('tells the topic when it begins and when it is over', () => {
    const topic = { Ref: only(template(), 'AWS::SNS::Topic').id };
    expect(operator().map(nameOf)).toEqual([
      'Failing',
      'SomeFail',
      'Throttled',
      'Slow',
      'NotUnderstood',
      'Silent',
      'WrongAnswer',
    ]);
    for (const { Properties } of operator()) {
      expect(Properties).toMatchObject({ AlarmActions: [topic], OKActions: [topic] });
    }
  });

  it('says where to read what to do, and there it stands', () => {
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    for (const each of all(template(), 'AWS::CloudWatch::Alarm')) {
      const [, what, anchor] = String(each.Properties.AlarmDescription).match(/^(.+)\. What to do: .*#(\w+)$/) ?? [];
      expect(what).toMatch(/^[A-Z].{20,}/);
      expect(anchor).toBe(nameOf(each).toLowerCase());
      expect(runbook).toContain(`\n## ${nameOf(each)}\n`);
    }
    const own = { ...CONSOLE_SKILL, runbookUrl: 'https://cramps.org/runbook' };
    const [first] = all(templateOf(own, 'us-east-1'), 'AWS::CloudWatch::Alarm');
    expect(first?.Properties.AlarmDescription).toContain('https://cramps.org/runbook#');
  });

  it('takes a quiet night for no fault, and the silence of the probe for one', () => {
    for (const each of operator()) {
      const silent = nameOf(each) === 'Silent';
      expect([nameOf(each), each.Properties.TreatMissingData]).toEqual([
        nameOf(each),
        silent ? 'breaching' : 'notBreaching',
      ]);
    }
  });

  it('watches the alias, not the function that nobody calls', () => {
    const { Metrics } = properties('Failing') as unknown as {
      Metrics: { MetricStat?: { Metric: { Dimensions?: { Name: string; Value: unknown }[] } } }[];
    };
    const dimensions = Metrics.map(({ MetricStat }) => MetricStat?.Metric.Dimensions).find(Boolean);
    expect(dimensions?.map(({ Name }) => Name)).toEqual(['FunctionName', 'Resource']);
    expect(JSON.stringify(dimensions?.[1]?.Value)).toContain(':live');
  });

  it('reaches the topic: what demands TLS has taken away the default leave to publish', () => {
    const toTopic = statements(template()).filter(({ Action }) => Action === 'sns:Publish');
    expect(toTopic).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    ]);
  });

  it('is mailed where an address is given', () => {
    expect(only(template(), 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: EVERYTHING.alarmEmail,
    });
    expect(all(templateOf(CONSOLE_SKILL, 'us-east-1'), 'AWS::SNS::Subscription')).toEqual([]);
  });
});

describe("the dead man's switch", () => {
  it('is a schedule that lets the probe talk to the live alias', () => {
    const { ScheduleExpression, Target } = only(template(), 'AWS::Scheduler::Schedule').Properties as {
      ScheduleExpression: string;
      Target: { Arn: unknown; RetryPolicy: unknown };
    };
    expect(ScheduleExpression).toBe('rate(5 minutes)');
    expect(JSON.stringify(Target.Arn)).toContain(':function:leg-cramp-guide-probe');
    expect(Target.RetryPolicy).toEqual({ MaximumRetryAttempts: 0 });
    expect(named(template(), 'leg-cramp-guide-probe').Properties.Environment).toEqual({
      Variables: { FUNCTION: 'leg-cramp-guide', QUALIFIER: 'live', SKILL_ID: EVERYTHING.skillId },
    });
  });

  it('rings when conversations go wrong, stay away or are never begun', () => {
    const silent = properties('Silent');
    expect(minutesInAlarm(silent, 60, () => ({ calls: 1, errors: 0 }))).toBe(0);
    expect(minutesInAlarm(silent, 60, () => ({ calls: 1, errors: 1 }))).toBeGreaterThan(40);
    expect(minutesInAlarm(silent, 60, () => undefined)).toBeGreaterThan(40);
  });

  it('is not there while the function refuses to start on purpose', () => {
    expect(operator(templateOf(FIRST_STEP, 'us-east-1')).map(nameOf)).not.toContain('Silent');
  });
});

/** Conversations of four turns that begin by chance, as Poisson has it, and what the probe adds to the calls. */
function traffic(conversations: number, share: { failing?: number; lost?: number; ms?: number } = {}): Traffic {
  let seed = 1;
  const chance = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const begun = (mean: number) => {
    if (mean > 50) return Math.round(mean + Math.sqrt(mean) * (chance() + chance() + chance() - 1.5) * 2);
    let [count, product] = [0, chance()];
    for (const limit = Math.exp(-mean); product > limit; product *= chance()) count += 1;
    return count;
  };
  const hits = (of: number, part: number) => {
    if (of > 50) return Math.round(of * part);
    return Array.from({ length: of }).filter(() => chance() < part).length;
  };
  return (minutes) => {
    const turns = 4 * begun((conversations / 43_200) * minutes);
    const calls = turns + 3 * Math.round(minutes / 5);
    return {
      calls,
      turns,
      errors: hits(calls, share.failing ?? 0),
      apologies: 0,
      rejected: 0,
      throttles: 0,
      fallbacks: hits(turns, share.lost ?? 0),
      slowest: share.ms ?? 20,
    };
  };
}

describe.each([1_000, 10_000, 100_000, 10_000_000])('at %i conversations a month', (conversations) => {
  const DAY = 24 * 60;
  const during = (name: string, days: number, share?: Parameters<typeof traffic>[1]) =>
    minutesInAlarm(properties(name), days * DAY, traffic(conversations, share));

  it('no alarm rings while nothing is wrong', () => {
    for (const name of ['Failing', 'SomeFail', 'Throttled', 'Slow', 'NotUnderstood']) {
      expect([name, during(name, 7, { lost: 0.15 })]).toEqual([name, 0]);
    }
  });

  it('one that looks at failures rings within the day when two turns in a hundred fail', () => {
    expect(during('SomeFail', 7, { failing: 0.02 })).toBeGreaterThan(5.5 * DAY);
  });

  it('the one for slowness rings when every turn takes three seconds', () => {
    expect(during('Slow', 1, { ms: 3_000 })).toBeGreaterThan(0.9 * DAY);
  });

  it('the one for what is not understood rings when six in ten turns fall back', () => {
    expect(during('NotUnderstood', 14, { lost: 0.6 })).toBeGreaterThan(7 * DAY);
  });
});

describe('a fire', () => {
  it('rings within a quarter of an hour where many speak, and is over when it is over', () => {
    const failing = properties('Failing');
    let minute = 0;
    const burning: Traffic = (minutes) => {
      minute += minutes;
      const on = minute > 60 && minute <= 120;
      return { calls: 1_000, errors: on ? 300 : 0, apologies: 0, rejected: 0 };
    };
    expect(minutesInAlarm(failing, 240, burning)).toBeGreaterThanOrEqual(50);
    minute = 0;
    expect(minutesInAlarm(failing, 240, burning)).toBeLessThanOrEqual(75);
  });

  it('is none where one call in ten thousand fails among ten million', () => {
    expect(minutesInAlarm(properties('SomeFail'), 1_440, () => ({ calls: 60_000, errors: 6 }))).toBe(0);
  });
});

it('what is watched costs what the document says', () => {
  const inAlarms = all(template(), 'AWS::CloudWatch::Alarm').flatMap(({ Properties }) => {
    const metrics = (Properties.Metrics ?? [{ MetricStat: 1 }]) as { MetricStat?: unknown }[];
    return metrics.filter(({ MetricStat }) => MetricStat);
  });
  const ours = all(template(), 'AWS::Logs::MetricFilter');
  expect(readFileSync('docs/deploying.md', 'utf8')).toContain(
    `${ours.length} metrics × 0.30 + ${inAlarms.length} metrics in alarms × 0.10 + 1 dashboard × 3.00`,
  );
});

describe('a metric from the log', () => {
  it('counts turns by their outcome, without the probe where it counts use, and carries nothing of the turn itself', () => {
    const filters = all(template(), 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
    const turn = '($.message.type = "turn")';
    const ofPeople = '($.message.requestId != "synthetic*")';
    expect(filters.map(({ FilterPattern }) => FilterPattern)).toEqual([
      `{ ${turn} && ($.message.outcome != "ended") && ($.message.outcome != "rejected") && ${ofPeople} }`,
      `{ ${turn} && ($.message.outcome = "fallback") && ${ofPeople} }`,
      `{ ${turn} && ($.message.outcome = "warning") && ${ofPeople} }`,
      `{ ${turn} && ($.message.outcome = "error") }`,
      `{ ${turn} && ($.message.outcome = "rejected") }`,
    ]);
    const transformations = filters.flatMap(({ MetricTransformations }) => MetricTransformations as object[]);
    for (const transformation of transformations) expect(transformation).not.toHaveProperty('Dimensions');
  });
});
