import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Ajv from 'ajv';
import type { SessionEndedReason } from 'ask-sdk-model';
import { isMap, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { ScreenId } from './device/screens';
import type { Road } from './nlu/roads';
import schema from './transcripts.schema.json';

/** What an answer has to be; what is left out is not looked at. */
export interface Expected {
  /** Part of the Question that is answered. */
  readonly question?: Readonly<Record<string, unknown>>;
  readonly contains?: string | readonly string[];
  readonly lacks?: string | readonly string[];
  /** Whether it ends with a question, or words of that question. */
  readonly asks?: boolean | string;
  readonly ends?: boolean;
  readonly sources?: readonly string[];
  /** Whether there is one, or words in it. */
  readonly card?: boolean | string;
  readonly screen?: boolean | string;
}

export interface ConversationTurn {
  readonly said?: string;
  readonly touched?: readonly unknown[];
  readonly ended?: SessionEndedReason;
  readonly understood?: {
    readonly intent: string;
    readonly slots?: Readonly<Record<string, string | readonly string[] | null>>;
  };
  readonly answered?: Expected;
  /** Where the turn stands in its file. */
  readonly line: number;
}

export interface Conversation {
  readonly scenario: string;
  readonly locale: string;
  readonly screen?: ScreenId;
  /** Everything by the whole sentence; left out, as Alexa is guessed to choose. */
  readonly road?: Road;
  readonly turns: readonly ConversationTurn[];
  readonly file: string;
}

const root = join(import.meta.dirname, '..');
const validate = new Ajv({ allowUnionTypes: true }).compile<Omit<Conversation, 'file'>>(schema);

/** The conversations of one YAML file: one a document, parted by "---". */
export function parseConversations(text: string, file: string): Conversation[] {
  const lines = new LineCounter();
  return [...parseAllDocuments(text, { lineCounter: lines })].map((document) => {
    const [broken] = document.errors;
    if (broken) throw new Error(`${file}: ${broken.message}`);
    const data: unknown = document.toJS();
    const turns = isMap(document.contents) ? document.contents.get('turns') : undefined;
    const starts = isSeq<{ range?: readonly number[] }>(turns) ? turns.items.map(({ range }) => range?.[0]) : [];
    const lineOf = (turn: number) => lines.linePos(starts[turn] ?? document.range[0]).line;
    if (!validate(data)) {
      const [first] = validate.errors ?? [];
      const path = first?.instancePath ?? '';
      const line = lineOf(Number(/^\/turns\/(\d+)/.exec(path)?.[1] ?? -1));
      throw new Error(`${file}:${line}: ${path || 'conversation'} ${first?.message} ${JSON.stringify(first?.params)}`);
    }
    return { ...data, file, turns: data.turns.map((turn, index) => ({ ...turn, line: lineOf(index) })) };
  });
}

/** Every conversation under a folder, by default all that are tested. */
export function loadConversations(folder = join(root, 'tests/conversations')): Conversation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => parseConversations(readFileSync(path, 'utf8'), relative(root, path)));
}
