import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** What is wrong with the content, and where. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Path inside the file: "pages/0/1/from". */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

export const told = ({ file, line, where, expected, found }: Problem): string =>
  `${file}:${line}: ${where ? `${where}: ` : ''}expected ${expected}, found ${found}`;

export type Path = readonly (string | number)[];

/** A file of the content with the lines that its parts stand on. */
export interface Source {
  /** Relative to the project. */
  readonly file: string;
  readonly value: unknown;
  lineOf(path: Path): number;
}

export function problem(source: Source, path: Path, expected: string, found: string): Problem {
  return { file: source.file, line: source.lineOf(path), where: path.join('/'), expected, found };
}

interface Parsed {
  readonly value: unknown;
  readonly faults: readonly Pick<Problem, 'line' | 'expected' | 'found'>[];
  lineOf(path: Path): number;
}

const parsed = new Map<string, Parsed>();

/** A file that is no YAML is a problem by itself and gives no value. A text is parsed once, whoever reads it again. */
export function readSource(root: string, file: string): { source?: Source; problems: readonly Problem[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const { value, faults, lineOf } = parsed.get(text) ?? parse(text);
  parsed.set(text, { value, faults, lineOf });
  if (faults.length > 0) return { problems: faults.map((fault) => ({ file, where: '', ...fault })) };
  return { source: { file, value, lineOf }, problems: [] };
}

function parse(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    expected: 'YAML',
    found: error.message.split('\n')[0] ?? error.code,
  }));
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, lineOf };

  function lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const at = startOf(path.slice(0, length));
      if (at !== undefined) return counter.linePos(at).line;
    }
    return 1;
  }

  /** Of a named part the name's place: the value of a long map starts a line below it. */
  function startOf(path: Path): number | undefined {
    const parent = document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      const key = parent.items.find(
        (pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
      )?.key;
      return isScalar(key) ? key.range?.[0] : undefined;
    }
    const node = document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}
