import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { SKILL_ID } from '../testing/requests';
import { copyBundle } from './bundle/copy-bundle';
import { converse, hostileConversation, sound, type Wrong } from './fuzz/converse';
import { Distribution } from './fuzz/distribution';
import { type Handler, Harness } from './fuzz/harness';
import { explore, FULL, type Reach, SMALL } from './fuzz/states';
import { progress } from './progress';

const HELP = `npm run fuzz [-- --requests 100000] [--seed S] [--states [--small]]
Sends the built function conversations and damaged requests, and checks every answer. Exit code 1: something went wrong.\n`;

const root = join(import.meta.dirname, '..');

async function built(): Promise<Handler> {
  process.env.SKILL_ID = SKILL_ID;
  return (await import(copyBundle(root))).handler;
}

interface Found extends Wrong {
  readonly times: number;
}

/** As many conversations as it takes; half of them hostile. */
async function fuzz(harness: Harness, requests: number, seed: number) {
  const reached = new Distribution();
  const found = new Map<string, Found>();
  const conversations = fc.sample(fc.oneof(sound, hostileConversation), { numRuns: 1, seed });
  for (let batch = 0; reached.turns < requests; batch += 1) {
    if (batch > 0)
      conversations.push(...fc.sample(fc.oneof(sound, hostileConversation), { numRuns: 200, seed: seed + batch }));
    for (const conversation of conversations.splice(0)) {
      for (const wrong of await converse(harness, conversation, (played, step) => reached.add(played, step))) {
        const key = wrong.wrong.slice(0, 160);
        found.set(key, { ...(found.get(key) ?? wrong), times: (found.get(key)?.times ?? 0) + 1 });
      }
      if (reached.turns >= requests) break;
    }
  }
  return { reached, found: [...found.values()] };
}

async function countStates(harness: Harness, reach: Reach): Promise<boolean> {
  const { states, turns, topics, wrong } = await explore(harness, reach, (known) => progress(`${known} states`));
  const sorted = [...topics].sort((a, b) => b[1] - a[1]);
  process.stdout.write(`\n${sorted.map(([topic, count]) => `  ${String(count).padStart(8)}  ${topic}`).join('\n')}\n`);
  process.stdout.write(wrong.map((each) => `${each}\n`).join(''));
  process.stdout.write(`${states} states, ${turns} turns: ${wrong.length} wrong\n`);
  return wrong.length === 0;
}

const { values } = parseArgs({
  options: {
    requests: { type: 'string' },
    seed: { type: 'string' },
    states: { type: 'boolean' },
    small: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

if (values.help || !Number.isInteger(requests) || !Number.isInteger(seed)) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.states) {
  process.exitCode = (await countStates(new Harness(await built()), values.small ? SMALL : FULL)) ? 0 : 1;
} else {
  const started = performance.now();
  const { reached, found } = await fuzz(new Harness(await built()), requests, seed);
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  process.stdout.write(`${reached.table()}\n\n`);
  for (const { wrong, times, sent } of found) {
    process.stdout.write(`${times} × ${wrong}\n    ${JSON.stringify(sent).slice(0, 1_500)}\n`);
  }
  process.stdout.write(`${reached.turns} requests in ${seconds} s, seed ${seed}: ${found.length} kinds of wrong\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
