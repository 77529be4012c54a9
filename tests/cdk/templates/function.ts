import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SKILL_ID } from '../../../testing/requests';
import { assetsOf, named, only, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING, FIRST_STEP } from '../settings';

const functionIn = (settings: Record<string, string>) =>
  named(templateOf(settings, 'us-east-1'), 'leg-cramp-guide').Properties;

describe('the function', () => {
  it('runs on Node 24 on ARM and gives up before Alexa does', () => {
    expect(functionIn(CONSOLE_SKILL)).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      MemorySize: 512,
    });
    expect(functionIn(CONSOLE_SKILL).Timeout).toBeLessThanOrEqual(8);
  });

  it('has the skill id in its environment and nothing else', () => {
    expect(functionIn(EVERYTHING).Environment).toEqual({ Variables: { SKILL_ID } });
  });

  it('has no environment at all while the skill id is not known', () => {
    expect(functionIn(FIRST_STEP).Environment).toBeUndefined();
  });

  it('logs JSON to a group that forgets after a month and goes with the stack', () => {
    const logs = named(templateOf(CONSOLE_SKILL, 'us-east-1'), '/aws/lambda/leg-cramp-guide');
    expect(logs.Properties.RetentionInDays).toBe(30);
    expect(logs.DeletionPolicy).toBe('Delete');
    expect(functionIn(CONSOLE_SKILL).LoggingConfig).toEqual({
      LogFormat: 'JSON',
      ApplicationLogLevel: 'INFO',
      SystemLogLevel: 'WARN',
      LogGroup: { Ref: logs.id },
    });
  });

  it('traces and limits itself on request only', () => {
    expect(functionIn(CONSOLE_SKILL).TracingConfig).toBeUndefined();
    expect(functionIn(CONSOLE_SKILL).ReservedConcurrentExecutions).toBeUndefined();
    expect(functionIn(EVERYTHING)).toMatchObject({
      TracingConfig: { Mode: 'Active' },
      ReservedConcurrentExecutions: 10,
    });
  });

  it('keeps its earlier versions to go back to', () => {
    expect(only(templateOf(CONSOLE_SKILL, 'us-east-1'), 'AWS::Lambda::Version').DeletionPolicy).toBe('Retain');
  });

  it('is the built folder, file for file, without maps', () => {
    const [code] = assetsOf(CONSOLE_SKILL).filter((asset) => existsSync(join(asset, 'content')));
    const files = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
    expect(files(String(code))).toEqual(files(join('dist', 'lambda')));
    const known = /^(index\.mjs|nlu(\/en\.(bin|txt))?|content(\/[\w-]+(\/[\w-]+\.json|\.json)?)?)$/;
    expect(files(String(code)).filter((file) => !known.test(file))).toEqual([]);
  });
});
