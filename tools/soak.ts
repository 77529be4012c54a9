import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { envelope, SKILL_ID } from '../testing/requests';
import { copyBundle } from './bundle/copy-bundle';
import { progress } from './progress';
import { slope } from './soak/line';
import { script } from './soak/script';

const HELP = `npm run soak [-- --turns 1000000] [--seed 1]
A million turns in one process: does memory stay flat, the pace the same, and every answer what it was?\n`;

const INTERVALS = 20;
/** Growth that would be a leak: this many bytes a turn, after the first tenth has filled what is kept on purpose. */
const LEAK = 2;
const SLOWER = 0.8;

const { values } = parseArgs({
  options: { turns: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
const turns = Number(values.turns ?? 1_000_000);
const collect = globalThis.gc;

type Handler = (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope>;

/** One conversation from its first word to its last; a digest of all that was answered. */
async function hold(handler: Handler, requests: readonly object[], screen: boolean): Promise<string> {
  const hash = createHash('sha1');
  let attributes: unknown = {};
  for (const request of requests) {
    const event = JSON.parse(JSON.stringify(envelope(request, { attributes, screen, locale: 'en-US' })));
    const answered = JSON.stringify(await handler(event, {}));
    hash.update(answered);
    attributes = JSON.parse(answered).sessionAttributes ?? {};
  }
  return hash.digest('hex');
}

async function soak(collect: () => void) {
  process.env.SKILL_ID = SKILL_ID;
  const { handler } = (await import(copyBundle(join(import.meta.dirname, '..')))) as {
    handler: Handler;
  };
  console.info = () => undefined;
  let faults = 0;
  console.error = () => {
    faults += 1;
  };
  const conversations = script(Number(values.seed ?? 1), 500);
  const first: string[] = [];
  const heap: [number, number][] = [];
  const pace: number[] = [];
  let [done, different, round] = [0, 0, 0];
  for (let interval = 0; interval < INTERVALS; interval += 1) {
    const started = performance.now();
    const before = done;
    while (done < (turns / INTERVALS) * (interval + 1)) {
      const index = round % conversations.length;
      const requests = conversations[index] ?? [];
      const digest = await hold(handler, requests, index % 2 === 0);
      first[index] ??= digest;
      if (first[index] !== digest) different += 1;
      done += requests.length;
      round += 1;
    }
    pace.push((done - before) / ((performance.now() - started) / 1_000));
    collect();
    heap.push([done, process.memoryUsage().heapUsed]);
    progress(`${done} turns`);
  }
  return { done, round, different, faults, heap, pace };
}

if (values.help || !Number.isInteger(turns) || turns < INTERVALS || !collect) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const { done, round, different, faults, heap, pace } = await soak(collect);
  const settled = heap.slice(INTERVALS / 10);
  const growth = slope(settled);
  const [early, late] = [pace.slice(0, INTERVALS / 10), pace.slice(-INTERVALS / 10)].map(
    (some) => some.reduce((sum, each) => sum + each, 0) / some.length,
  ) as [number, number];
  const mebibytes = ([at, bytes]: readonly [number, number]) => `${at}: ${(bytes / 2 ** 20).toFixed(2)}`;
  process.stdout.write(
    [
      `\nheap after collecting, MiB by turns: ${heap.map(mebibytes).join(', ')}`,
      `growth after the first tenth: ${growth.toFixed(3)} bytes a turn`,
      `pace: ${early.toFixed(0)} turns a second in the first tenth, ${late.toFixed(0)} in the last`,
      `${different} of ${round} conversations answered otherwise than at first, ${faults} faults logged`,
      `${done} turns in one process\n`,
    ].join('\n'),
  );
  process.exitCode = growth > LEAK || late < early * SLOWER || different > 0 || faults > 0 ? 1 : 0;
}
