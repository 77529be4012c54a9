import type { Conversation as Transcript } from '../../transcripts';
import type { Said, Why } from '../../why';
import type { About, RecordRequest, TurnReply, TurnRequest } from '../api';

/** What went wrong, and what a person can do about it. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly trace = '',
  ) {
    super(message);
  }

  /** Its message too, which JSON would leave out. */
  get kept(): { readonly message: string; readonly hint: string; readonly trace: string } {
    const { message, hint, trace } = this;
    return { message, hint, trace };
  }
}

const OUT_OF_REACH = new Problem(
  "The simulator's server does not answer.",
  'Is npm start still running? Start it again and say it once more: the session is kept in this page.',
);
const MEND = 'Mend the file and say it again: the changed file is used, and the session goes on.';

async function post(name: string, body: unknown): Promise<Response> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw OUT_OF_REACH;
  });
  if (response.ok) return response;
  const text = await response.text();
  try {
    const { error, trace = '' } = JSON.parse(text) as { error: string; trace?: string };
    throw new Problem(error, MEND, trace);
  } catch (problem) {
    throw problem instanceof Problem ? problem : new Problem(text.trim(), 'Reload this page.');
  }
}

async function json<T>(name: string, body: unknown): Promise<T> {
  return (await post(name, body)).json() as Promise<T>;
}

/** With the files whose change this answer is the first to know of. */
export type Reply = TurnReply & { readonly changed: readonly string[] };

export const server = {
  about: () => json<About & { readonly speaks: boolean }>('about', null),
  turn: (asked: TurnRequest) => json<Reply>('turn', asked),
  why: (asked: Said) => json<Why>('why', asked),
  transcripts: () => json<readonly Transcript[]>('transcripts', null),
  record: (asked: RecordRequest) => json<{ readonly yaml: string }>('record', asked),
  save: (asked: RecordRequest) =>
    json<{ readonly yaml: string; readonly file: string; readonly tested: boolean }>('save', asked),
  voice: async (ssml: string, locale: string) => (await post('voice', { ssml, locale })).blob(),
};
