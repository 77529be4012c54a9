import type { Links } from './config';

/** Names that never lead anywhere (RFC 2606) and words that say an address is still to be filled in. */
const placeholder = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$/i;
/** Amazon takes no address whose host carries its names. */
const amazonNames = /alexa|amazon|aws/i;

/** What Amazon would send back and only the operator can mend; empty when the package may be submitted. */
export function certificationProblems(links: Links): string[] {
  return [
    ...problemsOf('privacyPolicyUrl', links.privacyPolicyUrl),
    ...problemsOf('termsOfUseUrl', links.termsOfUseUrl),
  ];
}

function problemsOf(key: keyof Links, url: string | undefined): string[] {
  if (url === undefined)
    return [`${key} is still a placeholder: give it with -c ${key}=https://… or in cdk.context.json`];
  const { hostname } = new URL(url);
  if (placeholder.test(hostname)) return [`${key} is a placeholder: nobody can open ${url}`];
  if (amazonNames.test(hostname)) return [`${key} may not have Amazon's names in its host: ${hostname}`];
  return [];
}
