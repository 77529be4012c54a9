import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../skill-package/assemble';
import { certificationProblems } from '../skill-package/certify';
import { readLinks } from '../skill-package/config';
import { readContext } from '../skill-package/config/context';
import { matching } from '../skill-package/config/fields';
import { readRegions } from '../skill-package/config/regions';

const { values } = parseArgs({
  options: { context: { type: 'string', short: 'c', multiple: true }, certify: { type: 'boolean' } },
});
const root = join(import.meta.dirname, '..');

try {
  const context = readContext(root, values.context ?? []);
  const links = readLinks(context);
  const problems = values.certify ? certificationProblems(links) : [];
  if (problems.length > 0) throw new Error(['This package cannot be certified:', ...problems].join('\n- '));
  const awsAccount = matching('awsAccount', context('awsAccount'), /^\d{12}$/, {
    must: 'be the twelve digits of an AWS account',
    find: '`aws sts get-caller-identity` shows it; with it the package names its endpoints',
  });
  const { folder, zip, files } = assemble(root, join(root, 'build'), {
    links,
    ...(awsAccount && { hosting: { awsAccount, regions: readRegions(context('regions')) } }),
  });
  console.log([`${relative('.', folder)}/`, ...files.map((file) => `  ${file}`), relative('.', zip)].join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
