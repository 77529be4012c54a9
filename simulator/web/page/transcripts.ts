import type { ScreenId } from '../../device/screens';
import type { Conversation as Transcript } from '../../transcripts';
import type { RecordRequest } from '../api';
import type { Conversation, Entry } from './conversation';
import { find, h, scrolling } from './dom';
import { type Problem, server } from './server';

interface Replayer {
  /** A new session as the transcript wants it. */
  readonly start: (locale: string, screen: ScreenId | null) => void;
  readonly conversation: Conversation;
}

const told = (error: unknown) => {
  const { message, hint = '' } = error as Problem;
  return `${message} ${hint}`;
};

function actText({ said, touched, ended }: Transcript['turns'][number]): string {
  return said ?? (touched ? `(touches ${touched.join(' ')})` : `(ends: ${ended})`);
}

function setUpSaving(conversation: Conversation, onSaved: () => void): void {
  const scenario = find('scenario', HTMLInputElement);
  const status = find('saved', HTMLElement);
  const yaml = find('yaml', HTMLElement);

  function asked(): RecordRequest {
    const { locale, screen, entries } = conversation;
    if (entries.length === 0) throw new Error('There is nothing to save yet: say something first.');
    return { scenario: scenario.value, locale, screen, acts: entries.map(({ act }) => act) };
  }

  async function record(): Promise<string> {
    const { yaml: text } = await server.record(asked());
    yaml.replaceChildren(scrolling('The saved transcript', text));
    return text;
  }

  const attempt = async (work: () => Promise<string>) => {
    status.textContent = await work().catch(told);
  };

  find('save', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      await record();
      const { file } = await server.save(asked());
      onSaved();
      return `Saved as ${file}; npm test runs it from now on.`;
    });
  });

  find('download', HTMLButtonElement).addEventListener('click', () => {
    if (!find('save', HTMLFormElement).reportValidity()) return;
    attempt(async () => {
      const address = URL.createObjectURL(new Blob([await record()], { type: 'text/yaml' }));
      h('a', { href: address, download: 'conversation.yaml' }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1_000);
      return 'Downloaded as conversation.yaml.';
    });
  });
}

async function replay(transcript: Transcript, { start, conversation }: Replayer): Promise<string> {
  start(transcript.locale, transcript.screen ?? null);
  const entries: Entry[] = [];
  for (const turn of transcript.turns) entries.push(await conversation.act(actOf(turn), actText(turn), turn));
  const same = entries.filter(({ reply }) => reply && reply.finding === null).length;
  return same === entries.length
    ? `All ${same} turns went as the transcript says.`
    : `${entries.length - same} of ${entries.length} turns went differently: see the conversation.`;
}

const actOf = ({ said, touched, ended }: Transcript['turns'][number]) => ({
  ...(said !== undefined && { said }),
  ...(touched !== undefined && { touched }),
  ...(ended !== undefined && { ended }),
});

function choices(all: readonly Transcript[]): readonly HTMLOptGroupElement[] {
  const files = [...new Set(all.map(({ file }) => file))];
  return files.map((file) =>
    h(
      'optgroup',
      { label: file },
      ...all.flatMap((one, at) => (one.file === file ? [h('option', { value: String(at) }, one.scenario)] : [])),
    ),
  );
}

/** Saving the conversation as a test, and playing one. */
export function setUpTranscripts(replayer: Replayer): void {
  const select = find('transcript', HTMLSelectElement);
  const status = find('replayed', HTMLElement);
  let all: readonly Transcript[] = [];

  async function refresh(): Promise<void> {
    const chosen = select.value;
    try {
      all = await server.transcripts();
      select.replaceChildren(...choices(all));
      if (chosen) select.value = chosen;
    } catch (error) {
      status.textContent = `The transcripts cannot be read: ${told(error)}`;
    }
  }

  select.addEventListener('focus', refresh);
  find('replay', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    const transcript = all[Number(select.value)];
    if (!transcript) return;
    status.textContent = `Playing “${transcript.scenario}” …`;
    status.textContent = await replay(transcript, replayer).catch(told);
  });
  setUpSaving(replayer.conversation, refresh);
  refresh();
}
