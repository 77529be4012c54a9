import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Template {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Properties?: Record<string, unknown> }>
  >;
}

/** A stack as it is or will be. */
export interface StackOf {
  readonly name: string;
  readonly region: string;
  readonly template: Template;
  readonly outputs?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly artifacts: Record<
    string,
    {
      readonly type: string;
      readonly environment?: string;
      readonly properties?: { readonly templateFile: string };
    }
  >;
}

/** What `cdk synth` let through: its stacks, and the stage that they belong to. */
export function readAssembly(folder: string): { readonly stage: string; readonly stacks: readonly StackOf[] } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { artifacts } = read('manifest.json') as Manifest;
  const found = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const stacks = found.map(([name, { environment = '', properties }]) => ({
    name,
    region: environment.split('/').at(-1) ?? '',
    template: read(properties?.templateFile ?? '') as Template,
  }));
  // The alias has the stage's name.
  const resources = stacks.flatMap(({ template }) => Object.values(template.Resources));
  const stage = resources.find(({ Type }) => Type === 'AWS::Lambda::Alias')?.Properties?.Name;
  if (typeof stage !== 'string') throw new Error(`${folder} holds no stack of the guide: run \`npm run synth\` first.`);
  return { stage, stacks };
}
