import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Links } from './config';
import type { Regions } from './config/regions';
import { endpoints } from './endpoints';
import { LIVE, namesOf } from './names';
import type skill from './skill.json';
import { LOCALES, type Locale, storePage } from './store';

export interface ManifestSettings {
  readonly stage?: string;
  readonly links: Links;
  /** Present: the package names the endpoints. Absent: the console or CloudFormation does. */
  readonly hosting?: { readonly awsAccount: string; readonly regions: Regions };
}

/** Good enough to try the skill out; packaging for certification refuses it. */
const PLACEHOLDER = 'https://example.com/leg-cramp-guide';

const perLocale = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)]));

/** A stage beside the live one is called by a name of its own, in the app as by voice. */
function staged(page: ReturnType<typeof storePage>, stage: string) {
  if (stage === LIVE) return page;
  const examplePhrases = page.examplePhrases.map((phrase) =>
    phrase.replace('leg cramp guide', `leg cramp guide ${stage}`),
  );
  return { ...page, name: `${page.name} ${stage}`, examplePhrases };
}

/** The manifest as Alexa takes it: what is the same everywhere, and a page and links for each locale. */
export function manifest(folder: string, { stage = LIVE, links, hosting }: ManifestSettings) {
  const source = (JSON.parse(readFileSync(join(folder, 'skill.json'), 'utf8')) as typeof skill).manifest;
  const pages = {
    privacyPolicyUrl: links.privacyPolicyUrl ?? `${PLACEHOLDER}/privacy`,
    termsOfUseUrl: links.termsOfUseUrl ?? `${PLACEHOLDER}/terms`,
  };
  const where = hosting
    ? endpoints(namesOf(stage), hosting.regions, { partition: 'aws', account: hosting.awsAccount })
    : {};
  return {
    manifest: {
      ...source,
      publishingInformation: {
        ...source.publishingInformation,
        locales: perLocale((locale) => staged(storePage(folder, locale), stage)),
      },
      privacyAndCompliance: { ...source.privacyAndCompliance, locales: perLocale(() => pages) },
      apis: { custom: { ...where, ...source.apis.custom } },
    },
  };
}
