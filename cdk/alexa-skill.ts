import { Aws, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import type { DeveloperAccount } from '../skill-package/config';
import type { Regions } from '../skill-package/config/regions';
import { endpoints } from '../skill-package/endpoints';
import type { Names } from '../skill-package/names';
import skill from '../skill-package/skill.json';

const here = { partition: Aws.PARTITION, account: Aws.ACCOUNT_ID };

/** Said again with the endpoints: whether an override is merged with what it overrides is not documented. */
const { interfaces } = skill.manifest.apis.custom;

interface AlexaSkillProps {
  readonly account: DeveloperAccount;
  readonly regions: Regions;
  readonly names: Names;
  /** The folder of the bucket that holds this skill's packages and nothing else. */
  readonly folder: string;
  /** The zip of the assembled skill package. */
  readonly skillPackage: string;
}

/** The skill itself, as CloudFormation keeps it in a developer account. */
export class AlexaSkill extends Construct {
  readonly skillId: string;

  constructor(scope: Construct, id: string, { account, regions, names, folder, skillPackage }: AlexaSkillProps) {
    super(scope, id);
    const asset = new Asset(this, 'Package', { path: skillPackage });
    const reader = new Role(this, 'PackageReader', {
      description: 'Lets Alexa read the package of the leg cramp guide, and nothing else',
      assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
      inlinePolicies: {
        ReadPackage: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['s3:GetObject'],
              // Every package of this skill and not the one alone: a policy that changed with each package could be too
              // late for it, as IAM is everywhere only after a while.
              resources: [asset.bucket.arnForObjects(`${folder}*.zip`)],
            }),
          ],
        }),
      },
    });
    const bucket = (Stack.of(this).resolve(asset.s3BucketName) as { 'Fn::Sub': string })['Fn::Sub'];
    Validations.of(reader).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:aws:s3:::${bucket.replace(/\$\{(.*?)\}/g, '<$1>')}/${folder}*.zip]`,
      reason: 'The packages of this one skill, before and after an update; nothing else is kept there under that name.',
    });
    const secret = (jsonField: string) =>
      SecretValue.secretsManager(account.lwaSecretName, { jsonField }).unsafeUnwrap();
    const resource = new CfnSkill(this, 'Skill', {
      vendorId: account.vendorId,
      authenticationConfiguration: {
        clientId: secret('clientId'),
        clientSecret: secret('clientSecret'),
        refreshToken: secret('refreshToken'),
      },
      skillPackage: {
        s3Bucket: asset.s3BucketName,
        s3Key: asset.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        overrides: { manifest: { apis: { custom: { ...endpoints(names, regions, here), interfaces } } } },
      },
    });
    // A skill that people use must outlive a stack that somebody deletes; one whose making failed is left to nobody.
    resource.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    resource.node.addDependency(reader);
    this.skillId = resource.ref;
  }
}
