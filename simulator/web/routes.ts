import { type Conversation, loadConversations } from '../transcripts';
import type { Said } from '../why';
import type { RecordRequest, TurnRequest } from './api';
import type { LiveSkill } from './live-skill';
import { saveTranscript } from './saved';
import { canSpeak, speak, type VoiceRequest } from './voice';
import { changes, snapshot } from './watched';

export interface Places {
  readonly root: string;
  /** Where the transcripts are. */
  readonly folder: string;
}

/** Reading all of them takes a moment, so they are read again only after one has changed. */
function transcriptsOf(folder: string): () => readonly Conversation[] {
  let seen = snapshot(folder, ['']);
  let read: readonly Conversation[] | undefined;
  return () => {
    const now = snapshot(folder, ['']);
    if (!read || changes(seen, now).length > 0) read = loadConversations(folder);
    seen = now;
    return read;
  };
}

/** What the page can ask for, by its name after `/api/`. */
export function createApi(skill: LiveSkill, places: Places) {
  const transcripts = transcriptsOf(places.folder);
  return {
    about: async () => ({ ...(await skill.call('about', null)), speaks: await canSpeak() }),
    turn: async (body: unknown) => {
      const reply = await skill.call('turn', body as TurnRequest);
      return { ...reply, changed: skill.takeChanged() };
    },
    why: (body: unknown) => skill.call('why', body as Said),
    voice: (body: unknown) => speak(body as VoiceRequest),
    transcripts: async () => transcripts(),
    record: async (body: unknown) => ({ yaml: await skill.call('record', body as RecordRequest) }),
    save: async (body: unknown) => {
      const asked = body as RecordRequest;
      const yaml = await skill.call('record', asked);
      return { yaml, ...(await saveTranscript(places, { ...asked, yaml })) };
    },
  };
}

export type Api = ReturnType<typeof createApi>;
