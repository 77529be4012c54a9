import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Memory sizes that can be measured, in MB; at the last of them a function has one whole core. */
export const MEMORIES = [128, 256, 512, 1024, 1769] as const;
const WHOLE_CORE = 1769;

/** Lambda hands out the processor in slices of this length, in microseconds. */
export const PERIOD = 20_000;

/** Microseconds of a core in each period. */
export const quotaOf = (memory: number): number => Math.round((PERIOD * memory) / WHOLE_CORE);

/** The kernel's limits for a group of processes, in the older form and in the newer one. */
interface Groups {
  readonly folder: string;
  readonly limits: (quota: number) => Readonly<Record<string, string>>;
}

/** Where groups with a share of the processor can be made, by the mounts of this machine (`/proc/mounts`). */
export function groupsIn(mounts: string): Groups | null {
  const all = mounts.split('\n').map((line) => line.split(' '));
  const older = all.find(([, , type, options]) => type === 'cgroup' && options?.split(',').includes('cpu'));
  if (older?.[1]) {
    return {
      folder: older[1],
      limits: (quota) => ({ 'cpu.cfs_period_us': `${PERIOD}`, 'cpu.cfs_quota_us': `${quota}` }),
    };
  }
  const newer = all.find(([, , type]) => type === 'cgroup2');
  return newer?.[1] ? { folder: newer[1], limits: (quota) => ({ 'cpu.max': `${quota} ${PERIOD}` }) } : null;
}

/** A share of the processor that processes are put into. */
export class Share {
  readonly #folder: string;

  constructor(groups: Groups, memory: number) {
    this.#folder = join(groups.folder, `leg-cramp-bench-${process.pid}-${memory}`);
    // In the newer form the processor is handed on only where the folder above says so.
    const handedOn = join(groups.folder, 'cgroup.subtree_control');
    if (existsSync(handedOn)) writeFileSync(handedOn, '+cpu');
    mkdirSync(this.#folder);
    try {
      for (const [file, limit] of Object.entries(groups.limits(quotaOf(memory)))) {
        writeFileSync(join(this.#folder, file), limit);
      }
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** From now on the process, all of its threads, has this share and no more. */
  hold(pid: number): void {
    writeFileSync(join(this.#folder, 'cgroup.procs'), String(pid));
  }

  /** Once the processes in it have ended. */
  close(): void {
    rmdirSync(this.#folder);
  }
}

export interface Shares {
  readonly of: (memory: number) => Share | null;
  /** Why there are none: then a whole core is measured. */
  readonly missing?: string;
  readonly close: () => void;
}

/** The shares of some memory sizes, where this machine lets us make them: for that it takes root, as a rule. */
export function makeShares(memories: readonly number[], mounts = readFileSync('/proc/mounts', 'utf8')): Shares {
  const made = new Map<number, Share>();
  const close = () => {
    for (const share of made.values()) share.close();
    made.clear();
  };
  const none = (missing: string): Shares => ({ of: () => null, missing, close });
  const groups = groupsIn(mounts);
  if (!groups) return none('this machine has no cgroups for the processor');
  try {
    for (const memory of memories) made.set(memory, new Share(groups, memory));
  } catch (error) {
    close();
    return none((error as Error).message);
  }
  return { of: (memory) => made.get(memory) ?? null, close };
}
