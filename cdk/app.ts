import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { assemble } from '../skill-package/assemble';
import { readConfig } from '../skill-package/config';
import { withFiles } from '../skill-package/config/context';
import { ConfigError } from '../skill-package/config/error';
import { addService } from './service';

const root = join(import.meta.dirname, '..');
const app = new App();

try {
  const config = readConfig(withFiles(process.cwd(), (key) => app.node.tryGetContext(key)));
  const { zip } = assemble(root, join(root, 'build'), config);
  addService(app, config, {
    code: join(root, 'dist', 'lambda'),
    probe: join(root, 'dist', 'probe'),
    skillPackage: zip,
  });
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  // An operator's slip deserves a sentence, not a stack trace.
  console.error(error.message);
  process.exitCode = 1;
}
