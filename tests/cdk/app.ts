import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addService } from '../../cdk/service';
import cdkJson from '../../cdk.json';
import { assemble } from '../../skill-package/assemble';
import { type Config, readConfig } from '../../skill-package/config';
import { manifest } from '../../skill-package/manifest';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';

const root = process.cwd();

const packages = new Map<string, string>();

/** The skill package of a configuration: what a package is made of decides what it is, and most have the same. */
function packageFor(config: Config): string {
  const key = JSON.stringify([config.stage, manifest(join(root, 'skill-package'), config)]);
  const zip = packages.get(key) ?? assemble(root, mkdtempSync(join(tmpdir(), 'leg-cramp-guide-')), config).zip;
  packages.set(key, zip);
  return zip;
}

/** The whole app as `cdk synth` would build it, from the one built folder. */
export function appWith(settings: Record<string, string>): App {
  const folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-'));
  const app = new App({ outdir: join(folder, 'cdk.out'), context: { ...cdkJson.context, ...settings } });
  const config = readConfig((key) => app.node.tryGetContext(key));
  addService(app, config, {
    code: ensureBundle(root),
    probe: join(root, 'dist', 'probe'),
    skillPackage: packageFor(config),
  });
  return app;
}

const made = new Map<string, App>();

/** The app of a configuration, made and synthesized once. */
export function synthesized(settings: Record<string, string>): App {
  const key = JSON.stringify(settings);
  const app = made.get(key) ?? appWith(settings);
  made.set(key, app);
  return app;
}

const templates = new Map<Stack, Template>();

export function templateOf(settings: Record<string, string>, name: string): Template {
  const stack = synthesized(settings).node.findChild(`leg-cramp-guide-${name}`) as Stack;
  const template = templates.get(stack) ?? Template.fromStack(stack);
  templates.set(stack, template);
  return template;
}

export interface Resource {
  readonly id: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly UpdatePolicy?: unknown;
}

export function all(template: Template, type: string): readonly Resource[] {
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, ...resource }) as Resource);
}

export function only(template: Template, type: string): Resource {
  const [found, ...more] = all(template, type);
  if (!found || more.length > 0) throw new Error(`Expected one ${type}; found ${found ? more.length + 1 : 0}`);
  return found;
}

/** The function or the log group of a name. */
export function named(template: Template, name: string): Resource {
  const [found] = ['AWS::Lambda::Function', 'AWS::Logs::LogGroup']
    .flatMap((type) => all(template, type))
    .filter(({ Properties }) => Properties.FunctionName === name || Properties.LogGroupName === name);
  if (!found) throw new Error(`Found nothing by the name ${name}`);
  return found;
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** Every statement of every policy in a template, trust policies included. */
export const statements = (template: Template): readonly Statement[] => inside(template.toJSON());

/** Every statement of the policies in a part of a template. */
export function inside(part: unknown): readonly Statement[] {
  const found: Statement[] = [];
  JSON.stringify(part, (key, value) => {
    if (key === 'Statement') found.push(...(value as Statement[]));
    return value;
  });
  return found;
}

/** What would be uploaded. */
export function assetsOf(settings: Record<string, string>): readonly string[] {
  const { directory } = synthesized(settings).synth();
  return readdirSync(directory)
    .filter((name) => name.startsWith('asset.'))
    .map((name) => join(directory, name));
}
