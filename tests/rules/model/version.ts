import { createHash } from 'node:crypto';
import type { Finding } from '../../../testing/finding';
import type { Model } from './model';

/** By model and version: what the model held when that version was made. */
export type Versions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Twelve characters that change when anything but the version does. */
export function fingerprint({ version: _, ...content }: Model): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

/**
 * Whoever changes a model raises its version, says why in the changelog, and adds the fingerprint to versions.json:
 * what a device understood last month can then be told from the version alone.
 */
export function versioned(name: string, model: Model, versions: Versions, changelog: string): readonly Finding[] {
  const { version } = model;
  if (version === undefined) return [{ where: name, expected: 'a version', found: 'none' }];
  const now = fingerprint(model);
  const then = versions[name]?.[version];
  const heading = new RegExp(`^#+ \\[?(?:version |v)?${version.replaceAll('.', '\\.')}(?![\\w.])`, 'im');
  const found = then ? `${now}: raise the version` : `${now}: add it to tests/rules/model/versions.json`;
  return [
    ...(then === now ? [] : [{ where: `${name} ${version}`, expected: then ?? 'a known fingerprint', found }]),
    ...(heading.test(changelog)
      ? []
      : [{ where: 'CHANGELOG.md', expected: `a heading for ${version}`, found: 'none' }]),
  ];
}
