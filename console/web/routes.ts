import { loadConversations } from '../transcripts';
import type { RecordRequest, TurnRequest } from './api';
import type { LiveSkill } from './live-skill';
import { saveTranscript } from './saved';
import { canSpeak, speak, type VoiceRequest } from './voice';

export interface Places {
  readonly root: string;
  /** Where the transcripts are. */
  readonly folder: string;
}

/** What the page can ask for, by its name after `/api/`. */
export function createApi(skill: LiveSkill, places: Places) {
  return {
    about: async () => ({ ...(await skill.call('about', null)), speaks: await canSpeak() }),
    turn: async (body: unknown) => {
      const reply = await skill.call('turn', body as TurnRequest);
      return { ...reply, changed: skill.takeChanged() };
    },
    voice: (body: unknown) => speak(body as VoiceRequest),
    transcripts: async () => loadConversations(places.folder),
    record: async (body: unknown) => ({ yaml: await skill.call('record', body as RecordRequest) }),
    save: async (body: unknown) => {
      const asked = body as RecordRequest;
      const yaml = await skill.call('record', asked);
      return { file: await saveTranscript(places, { ...asked, yaml }) };
    },
  };
}

export type Api = ReturnType<typeof createApi>;
