/** Every setting of `-c key=value` and `cdk.context.json`, with the variable that gives it in a workflow. */
export const SETTINGS = {
  stage: 'STAGE',
  skillId: 'SKILL_ID',
  regions: 'REGIONS',
  alarmEmail: 'ALARM_EMAIL',
  reservedConcurrency: 'RESERVED_CONCURRENCY',
  tracing: 'TRACING',
  runbookUrl: 'RUNBOOK_URL',
  vendorId: 'VENDOR_ID',
  lwaSecretName: 'LWA_SECRET_NAME',
  skillRegion: 'SKILL_REGION',
  privacyPolicyUrl: 'PRIVACY_POLICY_URL',
  termsOfUseUrl: 'TERMS_OF_USE_URL',
} as const;
