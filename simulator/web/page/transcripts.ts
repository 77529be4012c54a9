import type { Memory } from '../../device';
import type { Conversation as Transcript } from '../../transcripts';
import type { RecordRequest } from '../api';
import { type Conversation, type Entry, type Place, playable } from './conversation';
import { find, h, scrolling } from './dom';
import { linkTo } from './kept';
import { Problem, type Reply, server } from './server';

interface Replayer {
  /** A new session as the transcript wants it. */
  readonly start: (place: Place) => void;
  readonly conversation: Conversation;
  /** What was answered beside the conversation. */
  readonly onReply: (reply: Reply) => void;
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
    const acts = playable(conversation.entries);
    if (acts.length === 0) throw new Problem('There is nothing to save yet.', 'Say something first.');
    return { scenario: scenario.value, ...conversation.place, acts };
  }

  const show = (text: string) => yaml.replaceChildren(scrolling('The saved transcript', text));

  const attempt = async (work: () => Promise<string>) => {
    status.textContent = await work().catch(told);
  };

  find('save', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      const { file, tested, yaml: text } = await server.save(asked());
      show(text);
      onSaved();
      return `Saved as ${file}; npm test ${tested ? 'runs it from now on' : 'does not look there'}.`;
    });
  });

  find('download', HTMLButtonElement).addEventListener('click', () => {
    if (!find('save', HTMLFormElement).reportValidity()) return;
    attempt(async () => {
      const { yaml: text } = await server.record(asked());
      show(text);
      const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
      h('a', { href: address, download: 'conversation.yaml' }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1_000);
      return 'Downloaded as conversation.yaml.';
    });
  });

  find('link', HTMLButtonElement).addEventListener('click', () => {
    const link = linkTo(conversation);
    yaml.replaceChildren(scrolling('The link to this conversation', link));
    attempt(async () => {
      await navigator.clipboard.writeText(link);
      return 'Copied. Whoever opens it where this simulator runs plays the conversation again.';
    });
  });
}

const placeOf = ({ locale, screen, road }: Transcript): Place => ({
  locale,
  screen: screen ?? null,
  road: road ?? 'guess',
});

async function replay(transcript: Transcript, { start, conversation }: Replayer): Promise<string> {
  start(placeOf(transcript));
  const entries: (Entry | undefined)[] = [];
  for (const turn of transcript.turns) entries.push(await conversation.act(actOf(turn), actText(turn), turn));
  const answered = entries.flatMap((entry) => entry?.reply ?? []);
  const lost = entries.length - answered.length;
  const unlike = answered.filter(({ finding }) => finding !== null).length;
  if (lost > 0) return `${lost} of ${entries.length} turns were not answered, so they were not compared.`;
  return unlike === 0
    ? `All ${entries.length} turns went as the transcript says.`
    : `${unlike} of ${entries.length} turns went differently: see the conversation.`;
}

/** Plays one without showing it; gives how it differs. */
async function check(transcript: Transcript, onReply: (reply: Reply) => void): Promise<readonly string[]> {
  let memory: Memory | null = null;
  const found: string[] = [];
  for (const turn of transcript.turns) {
    const reply: Reply = await server.turn({ ...placeOf(transcript), memory, act: actOf(turn), expected: turn });
    memory = reply.memory;
    onReply(reply);
    if (reply.finding !== null) found.push(reply.finding);
  }
  return found;
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

  find('replay-all', HTMLButtonElement).addEventListener('click', async () => {
    const differences: string[] = [];
    find('differences', HTMLElement).replaceChildren();
    try {
      for (const [at, transcript] of all.entries()) {
        status.textContent = `Playing ${at + 1} of ${all.length}: “${transcript.scenario}” …`;
        const found = await check(transcript, replayer.onReply);
        if (found.length > 0) differences.push(`${transcript.file}: ${transcript.scenario}`, ...found);
        if (found.length > 0)
          find('differences', HTMLElement).replaceChildren(
            scrolling('All differences', differences.join('\n'), 'differs'),
          );
      }
      status.textContent = differences.length
        ? 'Some went differently.'
        : `All ${all.length} transcripts went as they say.`;
    } catch (error) {
      status.textContent = `It stopped: ${told(error)}`;
    }
  });
  setUpSaving(replayer.conversation, refresh);
  refresh();
}
