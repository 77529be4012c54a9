import skill from '../../../skill-package/skill.json';
import { all, named, only, statements, synthesized, templateOf } from '../app';
import { DEV, EVERYTHING } from '../settings';

const template = () => templateOf(EVERYTHING, 'skill');
const properties = () => only(template(), 'Alexa::ASK::Skill').Properties;

/** An ARN with names in place of what CloudFormation fills in. */
const flat = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part?.['Fn::Join']
        ? (part['Fn::Join'] as [string, (string | { Ref: string })[]])[1]
            .map((piece) => (typeof piece === 'string' ? piece : `<${piece.Ref}>`))
            .join('')
        : part,
    ),
  );

const arn = (region: string) => `arn:<AWS::Partition>:lambda:${region}:<AWS::AccountId>:function:leg-cramp-guide:live`;

describe('the skill', () => {
  it('calls the alias in every region, the first where Alexa has no nearer one', () => {
    expect(flat(properties().SkillPackage).Overrides.Manifest.apis.custom).toEqual({
      endpoint: { uri: arn('us-east-1') },
      regions: { NA: { endpoint: { uri: arn('us-east-1') } }, EU: { endpoint: { uri: arn('eu-west-1') } } },
      interfaces: skill.manifest.apis.custom.interfaces,
    });
  });

  it('calls the function by the names that it really has', () => {
    const inRegion = templateOf(EVERYTHING, 'us-east-1');
    expect(named(inRegion, 'leg-cramp-guide').id).toMatch(/^Guide/);
    expect(only(inRegion, 'AWS::Lambda::Alias').Properties.Name).toBe('live');
  });

  it('reads its secrets from Secrets Manager; none is in the template', () => {
    const secret = (field: string) => `{{resolve:secretsmanager:${EVERYTHING.lwaSecretName}:SecretString:${field}::}}`;
    expect(properties().AuthenticationConfiguration).toEqual({
      ClientId: secret('clientId'),
      ClientSecret: secret('clientSecret'),
      RefreshToken: secret('refreshToken'),
    });
    expect(template().toJSON()).not.toHaveProperty('Parameters.clientSecret');
  });

  const reader = () =>
    all(template(), 'AWS::IAM::Role').find(({ Properties }) => JSON.stringify(Properties).includes('alexa-appkit'));

  it('lets Alexa read the packages of this skill and nothing else', () => {
    const [read, ...more] = statements(template()).filter(({ Action }) => String(Action).startsWith('s3:'));
    expect(more).toEqual([]);
    expect(read?.Action).toBe('s3:GetObject');
    expect(JSON.stringify(read?.Resource)).toMatch(/\/leg-cramp-guide-skill\/\*\.zip"/);
    const { S3BucketRole, S3Key } = properties().SkillPackage as { S3BucketRole: unknown; S3Key: string };
    expect(S3BucketRole).toEqual({ 'Fn::GetAtt': [reader()?.id, 'Arn'] });
    expect(S3Key).toMatch(/^leg-cramp-guide-skill\/[0-9a-f]{64}\.zip$/);
  });

  it('has that leave before its package changes: a new package changes no policy', () => {
    const other = { ...EVERYTHING, termsOfUseUrl: 'https://cramps.org/other' };
    const policies = (settings: Record<string, string>) => all(templateOf(settings, 'skill'), 'AWS::IAM::Role');
    const key = (settings: Record<string, string>) =>
      (only(templateOf(settings, 'skill'), 'Alexa::ASK::Skill').Properties.SkillPackage as { S3Key: string }).S3Key;
    expect(key(other)).not.toBe(key(EVERYTHING));
    expect(policies(other)).toEqual(policies(EVERYTHING));
  });

  it('waits for the leave to read its package', () => {
    expect(only(template(), 'Alexa::ASK::Skill').DependsOn).toEqual([reader()?.id]);
  });

  it('outlives its stack, unless its making failed', () => {
    const { DeletionPolicy, UpdateReplacePolicy } = only(template(), 'Alexa::ASK::Skill');
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
  });

  it('asks the function as the skill that it really is, so that a lock that names another one is noticed', () => {
    const { Target } = only(template(), 'AWS::Scheduler::Schedule').Properties as { Target: Record<string, unknown> };
    expect(JSON.stringify(Target.Arn)).toContain(':function:leg-cramp-guide-probe');
    expect(JSON.stringify(Target.Input)).toContain(JSON.stringify({ Ref: only(template(), 'Alexa::ASK::Skill').id }));
    expect(flat(Target.Input)).toMatch(/^\{"skillId":"<\w+>"\}$/);
  });

  it('stops at the gate where Amazon would send it back, and only where it would be certified', () => {
    const warnings = (settings: Record<string, string>, name: string) =>
      synthesized(settings)
        .synth()
        .getStackByName(`leg-cramp-guide-${name}`)
        .messages.map(({ entry }) => String(entry.data));
    const placeholder = { privacyPolicyUrl: '', termsOfUseUrl: 'https://example.com/terms' };
    expect(warnings({ ...EVERYTHING, ...placeholder }, 'skill')).toEqual([
      expect.stringContaining('privacyPolicyUrl is still a placeholder'),
      expect.stringContaining('termsOfUseUrl is a placeholder: nobody can open https://example.com/terms'),
    ]);
    expect(warnings({ ...DEV, ...placeholder }, 'dev-skill')).toEqual([]);
    expect(warnings(EVERYTHING, 'skill')).toEqual([]);
  });

  it('brings no function of its own along', () => {
    expect(all(template(), 'AWS::Lambda::Function')).toEqual([]);
  });
});
