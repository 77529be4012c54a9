import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Links } from './config';
import type { Regions } from './config/regions';
import { endpoints } from './endpoints';
import type skill from './skill.json';
import { LOCALES, type Locale, storePage } from './store';

export interface ManifestSettings {
  readonly links: Links;
  /** Present: the package names the endpoints. Absent: the console or CloudFormation does. */
  readonly hosting?: { readonly awsAccount: string; readonly regions: Regions };
}

/** Good enough to try the skill out; packaging for certification refuses it. */
const PLACEHOLDER = 'https://example.com/leg-cramp-guide';

const perLocale = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)]));

/** The manifest as Alexa takes it: what is the same everywhere, and a page and links for each locale. */
export function manifest(folder: string, { links, hosting }: ManifestSettings) {
  const source = (JSON.parse(readFileSync(join(folder, 'skill.json'), 'utf8')) as typeof skill).manifest;
  const pages = {
    privacyPolicyUrl: links.privacyPolicyUrl ?? `${PLACEHOLDER}/privacy`,
    termsOfUseUrl: links.termsOfUseUrl ?? `${PLACEHOLDER}/terms`,
  };
  const where = hosting ? endpoints(hosting.regions, { partition: 'aws', account: hosting.awsAccount }) : {};
  return {
    manifest: {
      ...source,
      publishingInformation: {
        ...source.publishingInformation,
        locales: perLocale((locale) => storePage(folder, locale)),
      },
      privacyAndCompliance: { ...source.privacyAndCompliance, locales: perLocale(() => pages) },
      apis: { custom: { ...where, ...source.apis.custom } },
    },
  };
}
