import { Console } from 'node:console';
import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { linesOf, wordsOf } from './ask/lines';
import { type Options, readOptions, USAGE, UsageError } from './ask/options';
import { printed, STAND_IN, said } from './ask/print';
import { rowOf } from './ask/row';
import type { Turn } from './device';
import { invocationNameOf } from './model';
import { createDevice } from './skill';

/** What the screen shows, as a line of text; null where nothing is drawn. */
function shownIn({ answer, response }: Turn): string | null {
  const drawn = response.response.directives?.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  const screen = drawn ? answer?.screen?.() : undefined;
  return screen ? `${screen.kind}: ${screen.title}` : null;
}

type Answer = (line: string) => Promise<void>;

function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/** Asks one line and prints the answer; a line that fails is told and remembered in the exit code. */
async function createAnswer({ json, fresh, locale, screen }: Options, echo: boolean): Promise<Answer> {
  const device = await createDevice({ locale, screen });
  return async (line) => {
    try {
      if (fresh) device.forget();
      const utterance = wordsOf(line);
      const turn = await device.say(utterance);
      const row = rowOf(utterance, turn, locale);
      await write(json ? JSON.stringify(row) : `${echo ? `${said(utterance)}\n` : ''}${printed(row, shownIn(turn))}\n`);
    } catch (error) {
      process.exitCode = 2;
      if (json) await write(JSON.stringify({ utterance: line.trim(), error: reasonOf(error) }));
      else process.stderr.write(`ask: could not answer "${line.trim()}": ${reasonOf(error)}\n`);
    }
  };
}

async function converse(answer: Answer, name: string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '› ', historySize: 500 });
  terminal.on('SIGINT', () => terminal.close());
  await write(`Say "open ${name}", or ask right away. Arrow keys bring back what you said, Ctrl-D leaves.\n`);
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim()) await answer(line);
    terminal.prompt();
  }
  await write('');
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return write(USAGE);
  // stdout is for answers: what the function logs of a turn is left out, its errors go to stderr.
  globalThis.console = Object.assign(new Console(process.stderr), { info: () => undefined });
  const interactive = process.stdin.isTTY === true && !options.json;
  const answer = await createAnswer(options, options.utterance === undefined && !interactive);
  if (!options.json) await write(`${STAND_IN}\n`);
  if (options.utterance !== undefined) return answer(options.utterance);
  if (interactive) return converse(answer, invocationNameOf(options.locale));
  // Node takes a directory for an empty input.
  if (fstatSync(0).isDirectory()) throw new UsageError('the input is a folder; possible: a file, a pipe, a terminal');
  for await (const line of linesOf(process.stdin)) await answer(line);
}

// A reader that has seen enough ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
try {
  await main();
} catch (error) {
  const hint = error instanceof UsageError ? '' : ' (could not start, or the input could not be read)';
  process.stderr.write(`ask: ${reasonOf(error)}${hint}\n`);
  process.exitCode = 2;
}
