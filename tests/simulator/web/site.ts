import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');
const NEEDED = [
  'lambda',
  'simulator',
  'interaction-model',
  'skill-package',
  'testing',
  'tools',
  'build/content',
  'build/content.stamp',
  // What was learned, and what it was learned from: learning takes longer than any of these tests waits.
  'build/nlu',
  'tests/understanding',
  'package.json',
  'tsconfig.json',
];

/** A simulator that was started as a program, and what it printed. */
export class Started {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  stdout = '';
  /** Why it is there no more. */
  end = '';
  stderr = '';

  constructor(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'simulator/start.ts', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk) => {
      this.stdout += chunk;
    });
    this.child.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
    this.exit = new Promise((resolve) => {
      this.child.on('close', (code, signal) => {
        this.end = `ended with ${code ?? signal}: ${this.stderr}`;
        resolve(code);
      });
    });
  }

  async address(): Promise<string> {
    for (;;) {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(this.stdout);
      if (found) return found[0];
      if (this.end) throw new Error(`npm start ${this.end}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    this.child.kill();
    await this.exit;
  }
}

/**
 * A copy of what the simulator needs, so that a test can change a file that nobody else reads. It stands where the last
 * one of its name stood: what tsx has made of a file, it finds again by the path.
 */
export class Site {
  readonly root: string;
  readonly #programs: Started[] = [];

  constructor(name: string) {
    this.root = join(project, 'build/sites', name);
    rmSync(this.root, { recursive: true, force: true });
    for (const path of NEEDED)
      cpSync(join(project, path), join(this.root, path), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(project, 'node_modules'), join(this.root, 'node_modules'));
    mkdirSync(join(this.root, 'tests/conversations/en'), { recursive: true });
    mkdirSync(join(this.root, 'bin'));
    this.write('bin/package.json', '{ "type": "commonjs" }');
  }

  /** Programs of this machine are out of its reach: it finds only what a test puts into `bin`. */
  start(...args: readonly string[]): Started {
    const started = new Started(this.root, args, { PATH: join(this.root, 'bin') });
    this.#programs.push(started);
    return started;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string, mode = 0o644): void {
    writeFileSync(join(this.root, path), text, { mode });
  }

  async close(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.stop()));
    rmSync(this.root, { recursive: true });
  }
}
