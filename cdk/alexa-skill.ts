import { Aws, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import type { DeveloperAccount } from '../skill-package/config';
import type { Regions } from '../skill-package/config/regions';
import { endpoints } from '../skill-package/endpoints';
import skill from '../skill-package/skill.json';

const here = { partition: Aws.PARTITION, account: Aws.ACCOUNT_ID };

/** Said again with the endpoints: whether an override is merged with what it overrides is not documented. */
const { interfaces } = skill.manifest.apis.custom;

interface AlexaSkillProps {
  readonly account: DeveloperAccount;
  readonly regions: Regions;
  /** The zip of the assembled skill package. */
  readonly skillPackage: string;
}

/** The skill itself, as CloudFormation keeps it in a developer account. */
export class AlexaSkill extends Construct {
  readonly skillId: string;

  constructor(scope: Construct, id: string, { account, regions, skillPackage }: AlexaSkillProps) {
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
              resources: [asset.bucket.arnForObjects(asset.s3ObjectKey)],
            }),
          ],
        }),
      },
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
        overrides: { manifest: { apis: { custom: { ...endpoints(regions, here), interfaces } } } },
      },
    });
    // A skill that people use must outlive a stack that somebody deletes.
    resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
    resource.node.addDependency(reader);
    this.skillId = resource.ref;
  }
}
