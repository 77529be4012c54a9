import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf, UsageError } from './command';
import { HOST, listen } from './web/listen';
import { LiveSkill } from './web/live-skill';
import { openInBrowser } from './web/open-browser';
import { readOptions, USAGE } from './web/options';
import { createSimulatorServer } from './web/server';

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const folder = resolve(root, options.conversations);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${options.conversations} for the conversations`);
  const skill = new LiveSkill(root);
  try {
    const port = await listen(createSimulatorServer(skill, { root, folder }), options.port);
    const taken = options.port !== 0 && port !== options.port;
    if (taken) console.log(`Port ${options.port} is taken, so this is the next free one.`);
    const address = `http://${HOST}:${port}`;
    console.log(`The leg cramp guide's simulator: ${address}  (Ctrl-C ends it)`);
    // Nobody sits before a pipe or a log.
    const opened = options.open && process.stdout.isTTY && (await openInBrowser(address));
    console.log(opened ? 'It opens in your browser.' : 'No browser is opened: go to that address.');
  } catch (error) {
    skill.stop();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`start: ${reasonOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
