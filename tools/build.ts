import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle/bundle';
import { bundleProbe } from './bundle/probe';
import { fingerprint, stampOf } from './bundle/stamp';

const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist', 'lambda');

// Read before the build: a source that changes meanwhile makes the stamp wrong and the next test build anew.
const inputs = fingerprint(root);
rmSync(stampOf(outdir), { force: true });
await bundle({ root, entry: 'lambda/index.ts', outdir });
await bundleProbe(root, join(root, 'dist', 'probe'));
writeFileSync(stampOf(outdir), inputs);
