import type { Readable } from 'node:stream';

/** The lines of a stream, each as soon as it is complete; blank ones are left out. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}

// Well over what anyone says in one breath; Alexa stops listening long before.
const LONGEST = 1000;

/** The words of a line, or an error that says why nobody could have said them. */
export function wordsOf(line: string): string {
  if (line.includes('\uFFFD')) throw new Error('not readable as UTF-8 text');
  if (line.length > LONGEST) throw new Error(`longer than ${LONGEST} characters`);
  return line.trim();
}
