import { join } from 'node:path';
import { bundle } from './bundle/bundle';

const root = join(import.meta.dirname, '..');
await bundle({ root, entry: 'lambda/index.ts', outdir: 'dist/lambda' });
