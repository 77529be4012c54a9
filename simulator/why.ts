import type { Question } from '../lambda/guide/types';
import { rowOf } from './ask/row';
import type { Memory } from './device';
import type { ScreenId } from './device/screens';
import type { Explanation } from './nlu/explain';
import { ROAD_UNKNOWN } from './nlu/roads';
import type { NluResult } from './nlu/types';
import { createDevice, explained, guessed } from './skill';

/** What was said, where, and what the device remembered before. */
export interface Said {
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly memory: Memory | null;
  readonly said: string;
}

/** Why something was understood as it was. */
export interface Why extends Explanation {
  /** What is answered on each of the roads that Alexa may take. */
  readonly roads: readonly {
    readonly road: 'intent' | 'sentence';
    readonly question: Question | null;
    readonly speech: string;
  }[];
  /** The intent that was guessed, before a road was taken. */
  readonly guess: NluResult;
  readonly note: string;
}

/** Why something was understood as it was, and what each road that Alexa may take would have answered. */
export async function whyOf({ locale, screen, memory, said }: Said): Promise<Why> {
  const roads: Why['roads'][number][] = [];
  for (const road of ['intent', 'sentence'] as const) {
    const device = await createDevice({ locale, screen, road, memory: memory ?? undefined });
    const { question, speech } = rowOf(said, await device.say(said), locale);
    roads.push({ road, question, speech });
  }
  return { ...explained(locale, said), guess: guessed(locale, said), roads, note: ROAD_UNKNOWN };
}
