import { join, relative } from 'node:path';
import { parseOptions, type Streams, UsageError } from '../../simulator/command';
import { assemble } from '../../skill-package/assemble';
import { certificationProblems } from '../../skill-package/certify';
import { readLinks, readStage } from '../../skill-package/config';
import { readContext } from '../../skill-package/config/context';
import { matching } from '../../skill-package/config/fields';
import { readRegions } from '../../skill-package/config/regions';

const root = join(import.meta.dirname, '../..');

function run(args: readonly string[], folder: string): string {
  const { values } = parseOptions(
    {
      args: [...args],
      options: { context: { type: 'string', short: 'c', multiple: true }, certify: { type: 'boolean' } },
    },
    'possible: -c KEY=VALUE --certify',
  );
  const context = readContext(folder, values.context ?? []);
  const links = readLinks(context);
  const problems = values.certify ? certificationProblems(links) : [];
  if (problems.length > 0) throw new UsageError(['This package cannot be certified:', ...problems].join('\n- '));
  const awsAccount = matching('awsAccount', context('awsAccount'), /^\d{12}$/, {
    must: 'be the twelve digits of an AWS account',
    find: '`aws sts get-caller-identity` shows it; with it the package names its endpoints',
  });
  const {
    folder: made,
    zip,
    files,
  } = assemble(root, join(root, 'build'), {
    stage: readStage(context),
    links,
    ...(awsAccount && { hosting: { awsAccount, regions: readRegions(context('regions')) } }),
  });
  return [`${relative('.', made)}/`, ...files.map((file) => `  ${file}`), relative('.', zip)].join('\n');
}

/** The command `npm run package`, with the settings of a folder; gives its exit code. */
export function main(
  args: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  folder = root,
): number {
  try {
    stdout.write(`${run(args, folder)}\n`);
    return 0;
  } catch (error) {
    stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
