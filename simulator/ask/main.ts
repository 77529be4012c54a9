import { Console } from 'node:console';
import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { invocationNameOf, loadModel } from '../../interaction-model/model';
import { reasonOf, type Streams, UsageError } from '../command';
import type { Turn } from '../device';
import { createDevice } from '../skill';
import { commanded, type Last } from './commands';
import { linesOf, wordsOf } from './lines';
import { type Options, readOptions, USAGE } from './options';
import { paperOf, printed, STAND_IN, said, screenOf } from './print';
import { rowOf } from './row';

/** What the screen shows, as a line of text; null where nothing is drawn. */
function shownIn(turn: Turn): string | null {
  const screen = screenOf(turn);
  return screen && `${screen.kind}: ${screen.title}`;
}

/** Asks one line and prints the answer; false where the line failed. */
type Answer = (line: string) => Promise<boolean>;

type Write = (text: string) => Promise<void>;

interface Printing {
  /** What was asked is printed before its answer. */
  readonly echo: boolean;
  /** Commands ("/why") are taken. */
  readonly commands: boolean;
}

function createAnswer(options: Options, { stdout, stderr }: Streams, write: Write, printing: Printing): Answer {
  const { json, fresh, locale, screen, road } = options;
  const paper = paperOf(stdout);
  // Learning a model takes a moment, so it begins before anybody has typed.
  const created = createDevice({ locale, screen, road });
  created.catch(() => undefined);
  let last: Last | null = null;
  return async (line) => {
    const device = await created;
    try {
      const told = printing.commands ? await commanded(line, { device, locale, screen, last }) : null;
      if (told !== null) {
        await write(`${told}\n`);
        return true;
      }
      if (fresh) device.forget();
      const before = device.memory;
      const utterance = wordsOf(line);
      const turn = await device.say(utterance);
      last = { turn, utterance, before };
      const row = rowOf(utterance, turn, locale);
      const asked = printing.echo ? `${said(utterance, paper)}\n` : '';
      await write(json ? JSON.stringify(row) : `${asked}${printed(row, shownIn(turn), paper)}\n`);
      return true;
    } catch (error) {
      if (json) await write(JSON.stringify({ utterance: line.trim(), error: reasonOf(error) }));
      else stderr.write(`ask: could not answer "${line.trim()}": ${reasonOf(error)}\n`);
      return false;
    }
  };
}

/** Answers one line after the other; false where one of them failed. */
async function answerAll(lines: AsyncIterable<string>, answer: Answer, done: () => void): Promise<boolean> {
  let allWell = true;
  for await (const line of lines) {
    if (line.trim() && !(await answer(line))) allWell = false;
    done();
  }
  return allWell;
}

async function converse(answer: Answer, { stdin, stdout }: Streams, write: Write, name: string): Promise<boolean> {
  const output = stdout as unknown as NodeJS.WritableStream;
  const terminal = createInterface({ input: stdin, output, prompt: '› ', historySize: 500 });
  // A half-typed line is cleared; with nothing typed, it is the end.
  terminal.on('SIGINT', () => {
    if (terminal.line === '') return terminal.close();
    terminal.write(null, { ctrl: true, name: 'e' });
    terminal.write(null, { ctrl: true, name: 'u' });
  });
  await write(`Say "open ${name}", or ask right away. /help tells what else; Ctrl-D leaves.\n`);
  terminal.prompt();
  const allWell = await answerAll(terminal, answer, () => terminal.prompt());
  await write('');
  return allWell;
}

async function run(options: Options, streams: Streams): Promise<boolean> {
  const { stdin, stdout } = streams;
  const write: Write = (text) => new Promise((resolve) => stdout.write(`${text}\n`, () => resolve()));
  if (options.help) {
    await write(USAGE);
    return true;
  }
  const interactive = stdin.isTTY === true && !options.json;
  const note = async () => {
    if (!options.json) await write(STAND_IN(paperOf(stdout)));
  };
  const echo = options.utterance === undefined && !interactive;
  const answer = createAnswer(options, streams, write, { echo, commands: interactive });
  if (options.utterance !== undefined) {
    const well = await answer(options.utterance);
    await note();
    return well;
  }
  await note();
  if (interactive) return converse(answer, streams, write, invocationNameOf(loadModel(options.locale)));
  // Node takes a directory for an empty input.
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory())
    throw new UsageError('the input is a folder; possible: a file, a pipe, a terminal');
  return answerAll(linesOf(stdin), answer, () => undefined);
}

/** The command `npm run ask`; gives its exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const before = globalThis.console;
  // stdout is for answers: what the function logs of a turn is left out, its errors go to stderr.
  const errors = new Writable({
    write: (chunk, _, done) => {
      streams.stderr.write(String(chunk));
      done();
    },
  });
  globalThis.console = Object.assign(new Console(errors), { info: () => undefined });
  try {
    return (await run(readOptions(argv), streams)) ? 0 : 2;
  } catch (error) {
    const hint = error instanceof UsageError ? '' : ' (could not start, or the input could not be read)';
    streams.stderr.write(`ask: ${reasonOf(error)}${hint}\n`);
    return 2;
  } finally {
    globalThis.console = before;
  }
}
