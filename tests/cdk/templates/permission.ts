import { SKILL_ID } from '../../../testing/requests';
import { all, only, synthesized, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING, FIRST_STEP } from '../settings';

describe('the permission', () => {
  it.each(['us-east-1', 'eu-west-1'])('lets one skill call the alias in %s and nobody else call anything', (region) => {
    const template = templateOf(EVERYTHING, region);
    const { id } = only(template, 'AWS::Lambda::Alias');
    expect(all(template, 'AWS::Lambda::Permission').map(({ Properties }) => Properties)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: { Ref: id },
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: SKILL_ID,
      },
    ]);
  });

  it('gives the function no address of its own', () => {
    expect(all(templateOf(CONSOLE_SKILL, 'us-east-1'), 'AWS::Lambda::Url')).toEqual([]);
  });

  it('is open in the first step and says why and what to do', () => {
    const permission = only(templateOf(FIRST_STEP, 'us-east-1'), 'AWS::Lambda::Permission').Properties;
    expect(permission.Principal).toBe('alexa-appkit.amazon.com');
    expect(permission.EventSourceToken).toBeUndefined();
    const messages = synthesized(FIRST_STEP).synth().getStackByName('leg-cramp-guide-us-east-1').messages;
    const warnings = messages.map(({ entry }) => String(entry.data));
    expect(warnings).toEqual([expect.stringContaining('any Alexa skill may call this function')]);
    expect(warnings[0]).toContain('-c skillId=amzn1.ask.skill.');
  });

  it('gives no reason to warn once the skill id is known', () => {
    const stacks = synthesized(CONSOLE_SKILL).synth().stacks;
    expect(stacks.flatMap(({ messages }) => messages.map(({ entry }) => entry.data))).toEqual([]);
  });
});
