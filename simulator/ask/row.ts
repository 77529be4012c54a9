import type { ui } from 'ask-sdk-model';
import { SENTENCE_INTENT } from '../../lambda/conversation/intents';
import type { Question } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import type { Turn } from '../device';
import type { NluResult, SlotMatch } from '../nlu/types';
import { plainText } from './text';

/** What "--json" prints for a turn; other tools read it, so the keys and their order are fixed. */
export interface Row {
  readonly utterance: string;
  readonly locale: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string | readonly string[] | null>>;
  /** By which road it came: an intent with its slots, or the whole sentence. */
  readonly road: 'intent' | 'sentence';
  readonly acts: readonly Act[];
  readonly score: number;
  readonly question: Question | null;
  readonly speech: string;
  readonly ssml: string;
  readonly reprompt: string | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  readonly endSession: boolean;
  readonly sources: readonly string[];
  readonly request: Turn['request'];
  readonly response: Turn['response'];
}

function ids(heard: readonly SlotMatch[]): string | string[] | null {
  const all = [...new Set(heard.flatMap(({ matches }) => matches.map(({ id }) => id)))];
  return all.length > 1 ? all : (all[0] ?? null);
}

/** Only the slots that were said, each as an id, several ids, or null where the value is not known. */
export function slotIds(slots: NluResult['slots']): Row['slots'] {
  const said = Object.entries(slots).filter(([, heard]) => heard.length > 0);
  return Object.fromEntries(said.map(([name, heard]) => [name, ids(heard)]));
}

function ssmlOf(speech: ui.OutputSpeech | undefined): string {
  if (!speech) return '';
  return speech.type === 'SSML' ? speech.ssml : speech.text;
}

function cardOf(card: ui.Card | undefined): Row['card'] {
  if (card?.type === 'Simple') return { title: card.title ?? '', text: card.content ?? '' };
  if (card?.type === 'Standard') return { title: card.title ?? '', text: card.text ?? '' };
  return null;
}

/** How sure it is: by the sentence as sure as what was understood first, and of what is told by rules, quite. */
function scoreOf({ understood, acts }: Turn): number {
  if (understood.intent !== SENTENCE_INTENT) return understood.score;
  const [first] = acts;
  return first === undefined ? 0 : 'score' in first ? first.score : 1;
}

export function rowOf(utterance: string, turn: Turn, locale: string): Row {
  const { understood, request, response: envelope, endSession } = turn;
  const { response } = envelope;
  const ssml = ssmlOf(response.outputSpeech);
  return {
    utterance,
    locale,
    intent: understood.intent,
    slots: slotIds(understood.slots),
    road: understood.intent === SENTENCE_INTENT ? 'sentence' : 'intent',
    acts: turn.acts,
    score: Math.round(scoreOf(turn) * 1000) / 1000,
    question: turn.answer?.question ?? null,
    speech: plainText(ssml),
    ssml,
    reprompt: response.reprompt?.outputSpeech ? plainText(ssmlOf(response.reprompt.outputSpeech)) : null,
    card: cardOf(response.card),
    endSession,
    sources: turn.answer?.sources ?? [],
    request,
    response: envelope,
  };
}
