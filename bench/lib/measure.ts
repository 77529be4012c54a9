import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { SKILL_ID } from '../../testing/requests';
import type { Measured } from './functions';
import type { RuntimeApi } from './runtime-api';
import { PERIOD, type Share } from './share';
import { median } from './statistics';
import type { Tools } from './tools';

/** One start of a function: milliseconds and mebibytes. */
export interface Run {
  /** From starting the process until it asks for its first event. */
  readonly init: number;
  /** From the first event until its answer. */
  readonly first: number;
  readonly start: number;
  /** Processor time until the first answer, all threads: what the neighbors on a shared machine disturb least. */
  readonly cpu: number;
  /** The median of the turns that follow. */
  readonly warm: number;
  /** Resident memory after those. */
  readonly memory: number;
}

function processorTime(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]));
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
}

function memory(pid: number): number {
  const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) / 1024;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const before = performance.now();
  const result = await work();
  return [result, performance.now() - before];
}

/** What is started: a function, the share of the processor from its first event on, and how often it is asked again. */
export interface Job {
  readonly fn: Measured;
  /** Null for a whole core all along. */
  readonly share: Share | null;
  readonly turns: number;
}

/** Starts the function as Lambda would, asks it once, then again and again, and ends it. */
export async function measure({ fn, share, turns }: Job, api: RuntimeApi, at: string, tools: Tools): Promise<Run> {
  const started = performance.now();
  const child = spawn(tools.node, [tools.runtimeClient], {
    cwd: fn.folder,
    // Lambda gives its own runtimes a file descriptor for the log; without one, the first line loads all of Node's streams.
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: {
      _LAMBDA_TELEMETRY_LOG_FD: '3',
      AWS_LAMBDA_RUNTIME_API: at,
      AWS_LAMBDA_LOG_FORMAT: 'JSON',
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      AWS_LAMBDA_FUNCTION_VERSION: '1',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_LAMBDA_LOG_GROUP_NAME: 'bench',
      AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
      AWS_REGION: 'us-east-1',
      LAMBDA_TASK_ROOT: fn.folder,
      _HANDLER: 'index.handler',
      SKILL_ID,
      PATH: process.env.PATH ?? '',
    },
  });
  const pid = child.pid ?? 0;
  (child.stdio[3] as Readable).resume();
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${fn.name} ended by itself with ${code}`)));
    api.expect(reject);
  });
  failed.catch(() => undefined);
  const within = <T>(work: Promise<T>) => Promise.race([work, failed]);
  try {
    await within(api.ready());
    const init = performance.now() - started;
    share?.hold(pid);
    const [answer, first] = await timed(() => within(api.invoke(fn.event)));
    const cpu = processorTime(pid);
    if (fn.name !== 'empty' && !answer.includes('<speak>'))
      throw new Error(`${fn.name} answered ${answer.slice(0, 300)}`);
    const warm: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      // A person speaks between two turns: each of them finds its share whole.
      if (share) await setTimeout(PERIOD / 1000);
      const [, took] = await timed(() => within(api.invoke(fn.event)));
      warm.push(took);
    }
    await within(api.ready());
    return { init, first, start: init + first, cpu, warm: median(warm), memory: memory(pid) };
  } finally {
    child.removeAllListeners('exit');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
