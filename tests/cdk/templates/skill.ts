import skill from '../../../skill-package/skill.json';
import { all, only, statements, templateOf } from '../app';
import { EVERYTHING } from '../settings';

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
    expect(only(inRegion, 'AWS::Lambda::Function').Properties.FunctionName).toBe('leg-cramp-guide');
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

  it('lets Alexa read that one package and nothing else', () => {
    const [read, ...more] = statements(template()).filter(({ Action }) => Action !== 'sts:AssumeRole');
    expect(more).toEqual([]);
    expect(read?.Action).toBe('s3:GetObject');
    expect(JSON.stringify(read?.Resource)).toMatch(/\/[0-9a-f]{64}\.zip"/);
    const { S3BucketRole } = properties().SkillPackage as { S3BucketRole: unknown };
    expect(S3BucketRole).toEqual({ 'Fn::GetAtt': [only(template(), 'AWS::IAM::Role').id, 'Arn'] });
  });

  it('waits for the leave to read its package', () => {
    expect(only(template(), 'Alexa::ASK::Skill').DependsOn).toEqual([only(template(), 'AWS::IAM::Role').id]);
  });

  it('outlives its stack', () => {
    const { DeletionPolicy, UpdateReplacePolicy } = only(template(), 'Alexa::ASK::Skill');
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  it('brings no function of its own along', () => {
    expect(all(template(), 'AWS::Lambda::Function')).toEqual([]);
  });
});
