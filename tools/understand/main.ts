import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InteractionModel } from '../../interaction-model/model';
import { invocationNameOf, loadModel, supportedLocales } from '../../interaction-model/model';
import { tokenize } from '../../lambda/nlu/tokens';
import { type Streams, UsageError } from '../../simulator/command';
import { createNlu } from '../../simulator/nlu/nlu';
import { byRoad } from '../../simulator/nlu/road';
import { ROADS } from '../../simulator/nlu/roads';
import type { Nlu } from '../../simulator/nlu/types';
import { loadConversations } from '../../simulator/transcripts';
import { makeLanguage } from '../nlu/make';
import { sentencesOf } from '../nlu/sentences';
import { resolving } from './acts';
import { copyFinder } from './copies';
import { replayFile, replayOf } from './dialog';
import { type Options, readOptions, USAGE } from './options';
import { percent, printed } from './print';
import { expectationsOf, type ProfileResult, profiledNlu, profileScript } from './profile';
import { questionCases, readQuestions } from './questions';
import { evaluate, type Report } from './score';
import { readSentences, sentenceReport } from './sentence';
import { caseOf, readUtterances, type Utterance } from './utterances';

const root = join(import.meta.dirname, '../..');
const build = join(root, 'build/understanding');
const STAND_IN =
  "guess: a stand-in for Alexa's own understanding, which learns from the interaction model alone, and the product's for what goes by the sentence; sentence: all by the product's own";

const shown = (path: string): string => relative(process.cwd(), path) || '.';

function readText(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`${shown(file)}: no such file`);
  return readFileSync(file, 'utf8');
}

function ownUtterances(locale: string): Utterance[] {
  const file = join(root, `tests/understanding/${locale.split('-')[0]}.jsonl`);
  return readUtterances(readText(file), shown(file));
}

function saved(file: string, text: string): string {
  writeFileSync(file, text);
  return `${shown(file)}\n`;
}

type Write = (text: string) => unknown;

function writeProfile(rows: readonly Utterance[], locale: string, write: Write): void {
  mkdirSync(build, { recursive: true });
  write(saved(join(build, 'profile-nlu.sh'), profileScript(rows, locale)));
  write(saved(join(build, 'expectations.json'), `${JSON.stringify(expectationsOf(rows), null, 2)}\n`));
}

function writeReplays(model: InteractionModel, { locale, skillId }: Options, write: Write): void {
  const folder = join(build, 'dialog');
  const invocationName = invocationNameOf(model);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const conversation of loadConversations()) {
    const replay = conversation.locale === locale ? replayOf(conversation, invocationName, skillId) : null;
    if (replay) write(saved(join(folder, replayFile(conversation)), `${JSON.stringify(replay, null, 2)}\n`));
  }
}

function readResults(folder: string, rows: readonly Utterance[]): Map<string, ProfileResult> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${shown(folder)}: no such folder`);
  const files = new Set(readdirSync(folder));
  const answered = expectationsOf(rows).filter(({ file }) => files.has(file));
  if (answered.length === 0) throw new UsageError(`${shown(folder)}: no answers of the profiler`);
  return new Map(
    answered.map(({ file, utterance }) => {
      try {
        return [utterance, JSON.parse(readFileSync(join(folder, file), 'utf8'))];
      } catch {
        throw new UsageError(`${shown(join(folder, file))}: not JSON`);
      }
    }),
  );
}

function report(reports: Readonly<Record<string, Report>>, json: boolean, write: Write): void {
  if (json) {
    write(`${JSON.stringify({ note: STAND_IN, ...reports }, null, 2)}\n`);
    return;
  }
  for (const [name, one] of Object.entries(reports)) write(`${printed(name, one)}\n`);
  for (const [name, { inScope, warnings, outOfScope, slots }] of Object.entries(reports))
    write(
      `${name}: right topic ${percent(inScope)}, warning signs ${percent(warnings)}, out of scope ${percent(outOfScope)}, slot ids ${percent(slots)}\n`,
    );
}

function scoreProfile(folder: string, { locale, json }: Options, write: Write): void {
  const rows = ownUtterances(locale);
  const results = readResults(folder, rows);
  const cases = rows.filter(({ text }) => results.has(text)).map(caseOf);
  report({ "Amazon's profiler": evaluate(cases, profiledNlu(results)) }, json, write);
}

const PROGRESS = 'ReliefProgressIntent';

/** How an utterance is understood as Alexa is guessed to take it, and with everything by the whole sentence. */
export function bothRoads(
  model: InteractionModel,
  nlu: Nlu,
  own: readonly Utterance[],
): readonly (readonly [string, Nlu])[] {
  const inRelief = new Set(own.filter(({ intent }) => intent === PROGRESS).map(({ text }) => text));
  return ROADS.map((road) => [road, resolving(model, byRoad(road, model, nlu), (text) => inRelief.has(text))]);
}

function score(model: InteractionModel, { locale, questions, json }: Options, write: Write): void {
  // Read before anything is learned, so that a mistake in a file is told at once.
  const asked = questions === null ? null : readQuestions(readText(questions), shown(questions));
  const own = asked ? [] : ownUtterances(locale);
  const nlu = createNlu(model);
  const cases = asked ? questionCases(asked, model, nlu) : own.map(caseOf);
  const isCopy = copyFinder(model);
  const reports = bothRoads(model, nlu, own).map(([name, one]) => [name, evaluate(cases, one, isCopy)]);
  report(Object.fromEntries(reports), json, write);
}

function scoreSentences(model: InteractionModel, options: Options, write: Write): void {
  const { locale, files, ...wish } = options;
  const language = locale.split('-')[0] as string;
  const own = join(root, `tests/understanding/${language}.jsonl`);
  // Read before anything is learned, so that a mistake in a file is told at once.
  const sets = (files.length > 0 ? files : [own]).map((file) => readSentences(readText(file), shown(file)));
  makeLanguage(root, language);
  const learned = new Set(sentencesOf(root, language, model).map(({ text }) => tokenize(text).join(' ')));
  for (const set of sets) write(sentenceReport(set, { ...wish, learned }));
}

function run(options: Options, write: Write): void {
  if (options.help) {
    write(USAGE);
    return;
  }
  if (!supportedLocales().includes(options.locale))
    throw new UsageError(`unknown locale "${options.locale}"; possible: ${supportedLocales().join(', ')}`);
  const model = loadModel(options.locale);
  if (options.profileNlu) writeProfile(ownUtterances(options.locale), options.locale, write);
  else if (options.dialog) writeReplays(model, options, write);
  else if (options.profileResults !== null) scoreProfile(options.profileResults, options, write);
  else if (options.sentence) scoreSentences(model, options, write);
  else score(model, options, write);
}

/** The command `npm run understand`; gives its exit code. */
export function main(args: readonly string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>): number {
  try {
    run(readOptions(args), (text) => stdout.write(text));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}
